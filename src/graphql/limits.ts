import type { Bilingual } from '../domain/bilingual.js';
import { KeikakuError } from '../domain/keikaku.error.js';

/** What a question may hold. Introspection and every question of the catalogue stay well inside. */
export const LIMITS = {
  /** Words and signs of the document. */
  tokens: 2_000,
  /** Fields within fields; objects and lists within those of a filter. */
  depth: 20,
  /** Fields with an alias, or asked for again beside themselves. */
  aliases: 100,
  /** Fields and fragments, counted wherever a fragment is spread. */
  selections: 4_000,
  directives: 50,
  /** Fields of input objects, those of variables wherever they are used: each may become a condition of a statement. */
  conditions: 200,
  /** Nodes an answer may hold: as they are estimated before it is begun, and as they are given, since a list may be longer than expected. */
  nodes: 50_000,
  /** Errors of validation that are told at once. */
  errors: 3,
} as const;

/** A question that asks for more than one answer may hold. */
export class LimitError extends KeikakuError {}

/** How large a question is; its fragments count wherever they are spread. */
export interface Size {
  depth: number;
  aliases: number;
  selections: number;
  directives: number;
  conditions: number;
}

/** What is said of a question that is too large, by what there is too much of. */
const TOO_MUCH: Record<keyof Size, { code: string; what: Bilingual }> = {
  depth: { code: 'QUERY_TOO_DEEP', what: { ja: '階層', en: 'levels' } },
  aliases: { code: 'TOO_MANY_ALIASES', what: { ja: '別名または繰り返しの項目', en: 'aliased or repeated fields' } },
  selections: {
    code: 'TOO_MANY_SELECTIONS',
    what: { ja: '項目（フラグメントの中は使うたびに数えます）', en: 'fields, counting fragments at each spread' },
  },
  directives: { code: 'TOO_MANY_DIRECTIVES', what: { ja: 'ディレクティブ', en: 'directives' } },
  conditions: { code: 'TOO_MANY_CONDITIONS', what: { ja: '絞り込みの条件', en: 'filter conditions' } },
};

/** @throws LimitError for the first limit that a question does not keep. */
export function checkSize(size: Size): void {
  for (const [part, { code, what }] of Object.entries(TOO_MUCH) as [keyof Size, (typeof TOO_MUCH)[keyof Size]][]) {
    const [limit, cost] = [LIMITS[part], size[part]];
    if (cost <= limit) continue;
    throw new LimitError(
      code,
      {
        ja: `クエリが大きすぎます。${what.ja}は${limit}までです。一度に尋ねる範囲を狭めてください。`,
        en: `The query has more than ${limit} ${what.en}. Request less at once.`,
      },
      { facts: { limit, cost } },
    );
  }
}

/** @throws LimitError for an answer of too many nodes, which it could hold or does. */
export function checkNodes(nodes: number): void {
  if (nodes <= LIMITS.nodes) return;
  throw new LimitError(
    'QUERY_TOO_COMPLEX',
    {
      ja: `回答が${nodes}ノード以上になりますが、一度に回答できるのは${LIMITS.nodes}ノードまでです。ページを小さくする（\`first\`）、階層を減らす、計画を一つにするなどしてください。`,
      en: `The response would contain ${nodes} nodes or more; the limit is ${LIMITS.nodes}. Request smaller pages (\`first\`), fewer levels, or a single plan.`,
    },
    { facts: { limit: LIMITS.nodes, cost: nodes } },
  );
}
