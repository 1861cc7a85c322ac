import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { KeikakuError } from './keikaku.error.js';

/** What a token may allow: to store plans, or to record actuals. */
export const SCOPES = ['import', 'record'] as const;

export type TokenScope = (typeof SCOPES)[number];

/** Who may write, and what. The token itself is known only to its holder. */
export interface Token {
  /** Who it is, as the history of what it wrote names it. */
  name: string;
  /** SHA-256 of the token, in hex: right for 32 random bytes, which nobody can guess from it. */
  hash: string;
  scopes: TokenScope[];
  /** The codes of the municipalities whose plans it may write to. */
  municipalities: string[];
  /** The last day it is good for, in Japan, such as 2027-03-31; null for no end. */
  expires: string | null;
}

/** No good token came with a write. The text is the same for every reason: it must tell a guesser nothing. */
export class AuthenticationError extends KeikakuError {
  constructor() {
    super('UNAUTHENTICATED', {
      ja: '書き込みには有効なトークンが必要です。`Authorization: Bearer <トークン>` を付けて送ってください。トークンはサーバーの管理者が `keikaku token create` で作ります。',
      en: 'Mutations require a valid token: send `Authorization: Bearer <token>`. The server administrator creates one with `keikaku token create`.',
    });
  }
}

/** A good token, but not for this write. */
export class ForbiddenError extends KeikakuError {
  constructor() {
    super('FORBIDDEN', {
      ja: 'このトークンではこの書き込みはできません。別の種類の書き込みか、別の自治体のためのトークンです。必要なトークンはサーバーの管理者が作れます。',
      en: 'This token does not allow this mutation: its scope or municipality is different. Ask the server administrator for one that does.',
    });
  }
}

/** A new token: 32 random bytes, with a prefix that tells people and secret scanners what it is. */
export function newToken(): string {
  return `keikaku_${randomBytes(32).toString('base64url')}`;
}

/** What is stored of a token. */
export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/**
 * The token that an Authorization header presents, among those there are; null for none that is good now. Every token
 * is compared, and in full, whatever is presented: how long it takes tells nothing.
 */
export function tokenPresented(tokens: readonly Token[], authorization: string | undefined, now: Date): Token | null {
  const [, presented = ''] = /^Bearer +(\S+)$/i.exec(authorization ?? '') ?? [];
  const hash = Buffer.from(hashOf(presented), 'hex');
  const found = tokens.filter((token) => timingSafeEqual(Buffer.from(token.hash, 'hex'), hash));
  return found.find(({ expires }) => expires === null || expires >= dayInJapan(now)) ?? null;
}

/**
 * @throws ForbiddenError unless the token allows such writes, for this municipality where one is given.
 */
export function checkScope({ scopes, municipalities }: Token, scope: TokenScope, municipality?: string): void {
  if (!scopes.includes(scope)) throw new ForbiddenError();
  if (municipality !== undefined && !municipalities.includes(municipality)) throw new ForbiddenError();
}

/** The day it is in Japan, such as 2027-03-31. */
export function dayInJapan(now: Date): string {
  const HOURS_AHEAD = 9;
  return new Date(now.getTime() + HOURS_AHEAD * 3_600_000).toISOString().slice(0, 10);
}
