import type { ApolloServerPlugin } from '@apollo/server';
import type { Graph } from '../../data/store/graph.js';
import { readTokens } from '../../data/writing/token.repository.js';
import {
  AuthenticationError,
  checkScope,
  ForbiddenError,
  type Token,
  type TokenScope,
  tokenPresented,
} from '../../domain/token.js';
import type { Context } from '../request/context.js';

/**
 * The token of a request, read anew for every write: one that was revoked is refused at once, by every server.
 *
 * @throws AuthenticationError unless it came with a token that is good.
 * @throws ForbiddenError unless that token allows this kind of write.
 */
export async function authorize(graph: Graph, authorization: string | undefined, scope: TokenScope): Promise<Token> {
  const token = tokenPresented(await readTokens(graph), authorization, new Date());
  if (!token) throw new AuthenticationError();
  checkScope(token, scope);
  return token;
}

/** Whether a request came with a token for this kind of write. */
export async function mayWrite(graph: Graph, authorization: string | undefined, scope: TokenScope): Promise<boolean> {
  try {
    await authorize(graph, authorization, scope);
    return true;
  } catch (error) {
    if (error instanceof AuthenticationError || error instanceof ForbiddenError) return false;
    throw error;
  }
}

const STATUS: Record<string, number> = { UNAUTHENTICATED: 401, FORBIDDEN: 403 };

/** Gives a refused write the status that HTTP has for it, unless another one in the request was not refused. */
export const refusedWritesPlugin: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response: { body, http } }) {
        if (body.kind !== 'single' || Object.values(body.singleResult.data ?? {}).some((field) => field !== null))
          return;
        const [status] = (body.singleResult.errors ?? []).flatMap(
          ({ extensions }) => STATUS[String(extensions?.code)] ?? [],
        );
        if (status !== undefined) http.status = status;
      },
    };
  },
};
