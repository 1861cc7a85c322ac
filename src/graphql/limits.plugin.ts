import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, GraphQLError, parse } from 'graphql';
import { estimatedNodes } from './complexity.js';
import type { Context } from './context.js';
import { sizeOfDocument } from './document.size.js';
import { checkNodes, checkSize, LimitError } from './limits.js';

/** What was found wrong with a document before it was validated. It is kept as long as Apollo keeps the document. */
const refusals = new WeakMap<DocumentNode, LimitError>();

const HARMLESS = parse('{ __typename }', { noLocation: true });

/**
 * Refuses what asks for too much, before any of it is answered: the document before it is validated, since rules of
 * validation take seconds for 2 kB that were written to that end; variables and the size of the answer afterwards.
 */
export const limitsPlugin: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async validationDidStart({ document }) {
        try {
          checkSize(sizeOfDocument(document));
        } catch (error) {
          if (!(error instanceof LimitError)) throw error;
          // Apollo takes no error at this point. What it validates and keeps instead is harmless, and refused below.
          refusals.set(document, error);
          Object.assign(document, HARMLESS);
        }
      },
      async didResolveOperation({ schema, document, operation, request }) {
        const refusal = refusals.get(document);
        if (refusal) throw badRequest(refusal);
        if (!operation) return;
        // graphql-js would tell this as if it were a defect of ours.
        if (!schema.getRootType(operation.operation)) throw notOffered(operation.operation);
        const variables = request.variables ?? {};
        refuseAsBadRequest(() => {
          checkSize(sizeOfDocument(document, variables));
          checkNodes(estimatedNodes(schema, document, variables, request.operationName));
        });
      },
    };
  },
};

function refuseAsBadRequest(check: () => void): void {
  try {
    check();
  } catch (error) {
    throw badRequest(error as Error);
  }
}

function notOffered(operation: string): GraphQLError {
  const extensions = { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } };
  return new GraphQLError(`There is no ${operation} here: this server answers queries and mutations.`, { extensions });
}

/** Whatever is wrong with a question before it is answered is its sender's, with HTTP status 400. */
function badRequest(error: Error): GraphQLError {
  const code = error instanceof LimitError ? error.code : 'BAD_USER_INPUT';
  const nodes = error instanceof GraphQLError ? error.nodes : undefined;
  const originalError = error instanceof LimitError ? error : undefined;
  return new GraphQLError(error.message, { nodes, originalError, extensions: { code, http: { status: 400 } } });
}
