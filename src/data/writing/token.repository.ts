import { z } from 'zod';
import { KeikakuError } from '../../domain/keikaku.error.js';
import { SCOPES, type Token } from '../../domain/token.js';
import { statement } from '../store/cypher.js';
import type { Graph } from '../store/graph.js';

const all = statement('token.all');
const create = statement('token.create');
const revoke = statement('token.revoke');

const row = z.object({
  name: z.string(),
  hash: z.string(),
  scopes: z.array(z.enum(SCOPES)),
  municipalities: z.array(z.string()),
  expires: z.string().nullable(),
});

/** All tokens, by name; expired ones too. */
export async function readTokens(graph: Graph): Promise<Token[]> {
  return (await graph.read(all, {}, z.object({ token: row }))).map(({ token }) => token);
}

/**
 * Stores a new token.
 *
 * @throws KeikakuError TOKEN_NAME_IN_USE
 */
export async function createToken(graph: Graph, token: Token): Promise<void> {
  // A second try after an unanswered commit finds the hash it brought itself.
  const [stored] = await graph.write((transaction) =>
    transaction.run(create, { name: token.name, properties: token }, z.object({ hash: z.string() })),
  );
  if (stored?.hash === token.hash) return;
  throw new KeikakuError('TOKEN_NAME_IN_USE', {
    ja: `「${token.name}」という名前のトークンはすでにあります。別の名前にするか、先に取り消してください（keikaku token revoke ${token.name}）。`,
    en: `There is already a token named ${token.name}. Choose another name, or revoke it first: keikaku token revoke ${token.name}`,
  });
}

/**
 * Removes a token: what is sent with it from now on is refused.
 *
 * @throws KeikakuError UNKNOWN_TOKEN
 */
export async function revokeToken(graph: Graph, name: string): Promise<void> {
  let tried = false;
  await graph.write(async (transaction) => {
    const revoked = await transaction.run(revoke, { name }, z.object({ name: z.string() }));
    // After an unanswered commit it may be gone by our own hand.
    if (revoked.length === 0 && !tried) {
      throw new KeikakuError('UNKNOWN_TOKEN', {
        ja: `「${name}」という名前のトークンはありません。どのトークンがあるかは keikaku token list で確認できます。`,
        en: `There is no token named ${name}. List all tokens: keikaku token list`,
      });
    }
    tried = true;
  });
}
