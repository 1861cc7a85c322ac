import { inject } from 'vitest';
import { createToken } from '../../src/data/writing/token.repository.js';
import { withGraph } from '../../src/database.js';
import { hashOf, newToken, type Token } from '../../src/domain/token.js';
import { run } from './database.js';

/** Makes a token in the test database, by default one that may do everything to the plans of 011002. */
export async function makeToken(token: Partial<Token> = {}): Promise<string> {
  const secret = newToken();
  await withGraph(inject('graph'), (graph) =>
    createToken(graph, {
      name: 'planner',
      scopes: ['import', 'record'],
      municipalities: ['011002'],
      expires: null,
      ...token,
      hash: hashOf(secret),
    }),
  );
  return secret;
}

/** Takes all tokens out of the test database again. */
export async function removeTokens(): Promise<void> {
  await run('MATCH (token:Token) DELETE token');
}
