import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { type DocumentNode, GraphQLError, parse } from 'graphql';
import type { NodeCounts } from '../../data/store/node-count.repository.js';
import { KeikakuError } from '../../domain/keikaku.error.js';
import type { Turn } from '../../domain/turns.js';
import { EXPENSIVE_FROM, estimatedNodes } from './complexity.js';
import type { Context } from './context.js';
import { checkDeclared } from './declared.variables.js';
import { sizeOfDocument } from './document.size.js';
import { RETRY_AFTER_SECONDS, TooManyExpensiveQuestionsError } from './expensive.questions.js';
import type { KnownCounts } from './known.counts.js';
import { checkNodes, checkSize, LIMITS, LimitError } from './limits.js';

/** What was found wrong with a document before it was validated. It is kept as long as Apollo keeps the document. */
const refusals = new WeakMap<DocumentNode, LimitError>();

const HARMLESS = parse('{ __typename }', { noLocation: true });

/**
 * Refuses what asks for too much, before any of it is answered: the document before it is validated, since rules of
 * validation take seconds for 2 kB that were written to that end; variables and the size of the answer afterwards. What is expensive waits for its turn.
 */
export const limitsPlugin = (known: KnownCounts): ApolloServerPlugin<Context> => ({
  async requestDidStart({ contextValue: { record } }) {
    let turn: Turn | undefined;
    return {
      async validationDidStart({ document }) {
        try {
          checkSize(sizeOfDocument(document));
        } catch (error) {
          if (!(error instanceof LimitError)) throw error;
          // Apollo takes no error at this point. What it validates and keeps instead is harmless, and refused below.
          refusals.set(document, error);
          Object.assign(document, HARMLESS, { loc: undefined });
        }
      },
      async didResolveOperation({ schema, document, queryHash: hash, operation, request }) {
        const refusal = refusals.get(document);
        if (refusal) throw badRequest(refusal);
        if (!operation) return;
        // graphql-js would tell this as if it were a defect of ours.
        if (!schema.getRootType(operation.operation)) throw badRequest(notOffered(operation.operation));
        const { operationName } = request;
        const variables = request.variables ?? {};
        const nodes = await refuseAsBadRequest(async () => {
          checkDeclared(operation, variables);
          checkSize(sizeOfDocument(document, variables));
          const asked = { document, hash, variables, operationName };
          return checkNodes(await weighed(known, (counts) => estimatedNodes(schema, asked, counts)));
        });
        if (nodes >= EXPENSIVE_FROM) turn = await record.takeTurn().catch(refuseForNow);
      },
      async willSendResponse() {
        turn?.();
      },
    };
  },
});

/**
 * An estimate that knows how many nodes there are where that matters. Most questions are small enough without it, and one that is too
 * large for all that was known is refused without the database; only what is let through for what there is asks whether it still is so.
 */
async function weighed(known: KnownCounts, estimate: (counts?: NodeCounts) => number): Promise<number> {
  const alone = estimate();
  if (alone <= LIMITS.nodes) return alone;
  const before = known.counts && estimate(known.counts);
  if (before !== undefined && before > LIMITS.nodes) return before;
  return estimate(await known.fresh());
}

/** With HTTP status 429, and when to come back. */
function refuseForNow(error: unknown): never {
  if (!(error instanceof TooManyExpensiveQuestionsError)) throw error;
  const headers = new HeaderMap([['retry-after', String(RETRY_AFTER_SECONDS)]]);
  const { message, code } = error;
  throw new GraphQLError(message, { originalError: error, extensions: { code, http: { status: 429, headers } } });
}

async function refuseAsBadRequest<Found>(check: () => Promise<Found>): Promise<Found> {
  try {
    return await check();
  } catch (error) {
    throw badRequest(error as Error);
  }
}

function notOffered(operation: string): KeikakuError {
  return new KeikakuError('OPERATION_RESOLUTION_FAILURE', {
    ja: `このサーバーに ${operation} はありません。答えるのは query と mutation です。`,
    en: `This server does not support ${operation} operations, only queries and mutations.`,
  });
}

/** Whatever is wrong with a question before it is answered is its sender's, with HTTP status 400. */
function badRequest(error: Error): GraphQLError {
  const code = error instanceof KeikakuError ? error.code : 'BAD_USER_INPUT';
  const nodes = error instanceof GraphQLError ? error.nodes : undefined;
  const originalError = error instanceof KeikakuError ? error : undefined;
  return new GraphQLError(error.message, { nodes, originalError, extensions: { code, http: { status: 400 } } });
}
