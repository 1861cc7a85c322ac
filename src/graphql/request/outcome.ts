import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from './context.js';

/** What came of a request, for whoever keeps answers. */
export interface Outcome {
  /** The same question gets the same answer until something is written. */
  isRepeatable: boolean;
}

/** Notes the outcome of each request in its context. */
export const outcomePlugin: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ contextValue, response, operation }) {
        const { body } = response;
        contextValue.outcome.isRepeatable =
          operation?.operation === 'query' && body.kind === 'single' && !body.singleResult.errors;
      },
    };
  },
};
