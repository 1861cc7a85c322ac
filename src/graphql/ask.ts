import type { ApolloServer } from '@apollo/server';
import type { FormattedExecutionResult } from 'graphql';
import type { Context } from './context.js';

/** An answer as clients get it. */
export interface Answer {
  data?: Record<string, unknown> | null;
  errors?: readonly { message: string; extensions?: { code?: string } }[];
  extensions?: { notLoaded?: { plan: string | null; missingPillars: number[]; message: string }[] };
}

/** Answers a document as the endpoint does, for other routes of the same server. */
export type Ask = (document: string, variables: Record<string, unknown>) => Promise<Answer>;

/** Asks a started Apollo Server past HTTP. */
export function askOf(apollo: ApolloServer<Context>, createContext: () => Context): Ask {
  return async (query, variables) => {
    const { body } = await apollo.executeOperation({ query, variables }, { contextValue: createContext() });
    if (body.kind !== 'single') throw new Error('A question has one answer.');
    return body.singleResult as FormattedExecutionResult<Record<string, unknown>, Answer['extensions']> as Answer;
  };
}
