import type { ApolloServer } from '@apollo/server';
import type { FormattedExecutionResult } from 'graphql';
import type { Messages } from '../../domain/bilingual.js';
import type { Context } from '../request/context.js';
import type { RequestRecord } from '../request/request.record.js';
import { variablesOf } from './question.variables.js';

/** An answer as clients get it. */
export interface Answer {
  data?: Record<string, unknown> | null;
  errors?: readonly { message: string; extensions?: { code?: string } & Partial<Messages> }[];
  /** Whether it stays the answer until something is written; only this server knows. */
  isRepeatable?: boolean;
  extensions?: { notLoaded?: ({ plan: string | null; missingPillars: number[] } & Messages)[] };
}

/** What tells a server of ours from others. */
export const WHO_ANSWERS = '{ questions { name } }';

/** Answers a document as the endpoint does, for other routes of the same server. */
export type Ask = (document: string, variables: Record<string, unknown>) => Promise<Answer>;

/** Asks a started Apollo Server past HTTP, for a request that is under way. */
export function askOf(
  apollo: ApolloServer<Context>,
  createContext: (record: RequestRecord) => Context,
): (record: RequestRecord) => Ask {
  return (record) => async (query, variables) => {
    const contextValue = createContext(record);
    const { body } = await record.inTime(apollo.executeOperation({ query, variables }, { contextValue }));
    if (body.kind !== 'single') throw new Error('A question has one answer.');
    const result = body.singleResult as FormattedExecutionResult<Record<string, unknown>, Answer['extensions']>;
    const { outcome, coverage } = contextValue;
    return { ...result, isRepeatable: outcome.isRepeatable && coverage.isKnown } as Answer;
  };
}

/** Asks with those variables only that a document declares, where the same ones are for several documents. */
export const askingDeclared =
  (ask: Ask): Ask =>
  (document, variables) => {
    const names = variablesOf(document).map(({ variable }) => variable.name.value);
    return ask(document, Object.fromEntries(Object.entries(variables).filter(([name]) => names.includes(name))));
  };
