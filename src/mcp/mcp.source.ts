import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { Question } from '../domain/question.js';
import type { Ask } from '../graphql/catalogue/ask.js';

/** What assistants are answered from: the same questions, asked the same way, as everybody else's. */
export interface McpSource {
  ask: Ask;
  schema: GraphQLSchema;
  questions: readonly Question[];
  /** An error as clients get it, noted for the log. */
  format: (error: unknown) => GraphQLFormattedError;
}
