import { FILTERS } from '../../data/analysis/filters.js';
import type { Bilingual } from '../../domain/bilingual.js';
import { KeikakuError } from '../../domain/keikaku.error.js';

/** What a question may hold. Introspection and every question of the catalogue stay well inside. */
export const LIMITS = {
  /** Letters of the document: what is longer is a value, which belongs into a variable. */
  characters: 20_000,
  /** Values in the JSON of a request, those within others as well: a plan document is one. */
  values: 10_000,
  /** Words and signs of the document. */
  tokens: 2_000,
  /** Fields within fields; objects and lists within those of a filter. */
  depth: 20,
  /** Fields with an alias, or asked for again beside themselves. */
  aliases: 100,
  /** Letters of an alias: an answer repeats it for every node. */
  aliasLength: 100,
  /** Fields and fragments, counted wherever a fragment is spread. */
  selections: 4_000,
  directives: 50,
  /** Rows of an answer without pages, such as a workload, where it is not told how many are wanted. */
  rows: 10_000,
  /** Lines of tables of all plans that are counted for an answer, 延べ: what is shared between pillars takes a second for these, more on a busy machine. */
  listings: 100_000,
  /** Parts of a reorganization that is assumed. */
  assumptions: 20,
  /** Fields of input objects, those of variables wherever they are used: each may become a condition of a statement. */
  conditions: 200,
  /** What filters cost to plan, see weightOf: about forty conditions that need a subquery. */
  filterCost: 500,
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
  aliasLength: number;
  selections: number;
  directives: number;
  conditions: number;
  filterCost: number;
}

/** Filter fields that look at other nodes than the one they filter, each a subquery. */
const JOINED = new Set(FILTERS.flatMap(({ fields, isJoined }) => fields.filter(isJoined)));

/** Filter fields that take a filter of other nodes. */
const RELATED = new Set(FILTERS.flatMap(({ fields, within }) => fields.filter(within)));

/** What a field of a filter costs by itself: a subquery takes as long to plan as five comparisons. */
export const weightOf = (field: string): number => (JOINED.has(field) ? 5 : 1);

/** Whether what stands within a field counts once more, as it does for each `or`, `not` and related node around it. */
export const isDeeper = (field: string): boolean => field === 'or' || field === 'not' || RELATED.has(field);

interface TooMuch {
  code: string;
  what: Bilingual;
}

/** What is said of a question that is too large, by what there is too much of. */
const TOO_MUCH: Record<keyof Size | 'characters' | 'values', TooMuch> = {
  characters: {
    code: 'TOO_MANY_CHARACTERS',
    what: {
      ja: '文字（長い文章や計画の文書は変数で送ってください）',
      en: 'characters (long texts and plan documents belong into variables)',
    },
  },
  values: { code: 'TOO_MANY_VALUES', what: { ja: '変数などの値', en: 'values in its variables' } },
  depth: { code: 'QUERY_TOO_DEEP', what: { ja: '階層', en: 'levels' } },
  aliases: { code: 'TOO_MANY_ALIASES', what: { ja: '別名または繰り返しの項目', en: 'aliased or repeated fields' } },
  aliasLength: { code: 'ALIAS_TOO_LONG', what: { ja: '一つの別名の文字', en: 'characters in an alias' } },
  selections: {
    code: 'TOO_MANY_SELECTIONS',
    what: { ja: '項目（フラグメントの中は使うたびに数えます）', en: 'fields, counting fragments at each spread' },
  },
  directives: { code: 'TOO_MANY_DIRECTIVES', what: { ja: 'ディレクティブ', en: 'directives' } },
  conditions: { code: 'TOO_MANY_CONDITIONS', what: { ja: '絞り込みの条件', en: 'filter conditions' } },
  filterCost: {
    code: 'FILTER_TOO_COMPLEX',
    what: {
      ja: '絞り込みの重さ（他のノードについての条件は重く、`or`・`not` の中ではさらに重く数えます。値を並べるときは `or` より `in` や `id` が軽くなります）',
      en: 'points of filter cost: conditions on related nodes cost more, and more again inside `or` and `not`. A list of values in `in` or `id` counts once, so prefer it to `or`, or split the query',
    },
  },
};

/** @throws LimitError for the first limit that a question does not keep. */
export function checkSize(size: Partial<Record<keyof typeof TOO_MUCH, number>>): void {
  for (const [part, { code, what }] of Object.entries(TOO_MUCH) as [keyof typeof TOO_MUCH, TooMuch][]) {
    const [limit, cost = 0] = [LIMITS[part], size[part]];
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

/**
 * The number of nodes that an answer could hold, or does.
 *
 * @throws LimitError where these are too many.
 */
export function checkNodes(nodes: number): number {
  if (nodes <= LIMITS.nodes) return nodes;
  throw new LimitError(
    'QUERY_TOO_COMPLEX',
    {
      ja: `回答が${nodes}ノード以上になりますが、一度に回答できるのは${LIMITS.nodes}ノードまでです。ページを小さくする（\`first\`）、階層を減らす、計画を一つにするなどしてください。`,
      en: `The response would contain ${nodes} nodes or more; the limit is ${LIMITS.nodes}. Request smaller pages (\`first\`), fewer levels, or a single plan.`,
    },
    { facts: { limit: LIMITS.nodes, cost: nodes } },
  );
}

/**
 * Checks how many rows an answer without pages has.
 *
 * @throws LimitError TOO_MANY_ROWS where these are too many.
 */
export function checkRows(rows: number): void {
  if (rows <= LIMITS.rows) return;
  throw new LimitError(
    'TOO_MANY_ROWS',
    {
      ja: `結果が${rows}行ありますが、一度に返せるのは${LIMITS.rows}行までです。\`first\` で件数を指定するか、計画（\`where.plan\`）・担当課・事業で絞り込んでください。`,
      en: `The result has ${rows} rows; the limit is ${LIMITS.rows}. Set \`first\`, or narrow it by plan (\`where.plan\`), department or program.`,
    },
    { facts: { limit: LIMITS.rows, cost: rows } },
  );
}
