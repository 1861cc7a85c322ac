import type { NodeKind } from './plan.js';

// Ids are readable and unique over all plans: `011002` (a municipality), `example-2024` (a plan),
// `example-2024/measure/3.1`, `011002/department/welfare`. They are made of printed numbers
// and keys only, so that neither a corrected name nor a pillar loaded later changes one.

/** The word that stands for a kind in the ids of its nodes, and in the `explains` of a footnote. */
const ID_WORDS = {
  pillar: 'PILLAR',
  section: 'SECTION',
  vision: 'VISION',
  measure: 'MEASURE',
  issue: 'ISSUE',
  policy: 'POLICY',
  initiative: 'INITIATIVE',
  program: 'PROGRAM',
  department: 'DEPARTMENT',
  committee: 'COMMITTEE',
  indicator: 'INDICATOR',
  series: 'INDICATOR_SERIES',
  evidence: 'EVIDENCE',
  footnote: 'FOOTNOTE',
} as const satisfies Record<string, NodeKind>;

export type IdWord = keyof typeof ID_WORDS;

/** Bodies outlive plan editions, so their ids begin with the municipality instead of the plan. */
const BODY_WORDS: readonly string[] = ['department', 'committee'] satisfies IdWord[];

/** The word in the ids of bodies that a question assumes, which are never stored. */
export const ASSUMED_WORD = 'assumed';

/** The parts of a plan that every id is made from. */
export interface IdScope {
  /** The key of the plan. */
  plan: string;
  /** The code of the municipality. */
  municipality: string;
}

/** The id of the node that a plan calls `word/name`, such as `measure` and `3.1`. */
export function nodeId(scope: IdScope, word: IdWord, name: string): string {
  return `${BODY_WORDS.includes(word) ? scope.municipality : scope.plan}/${word}/${name}`;
}

/** The kind of node an id names, or null where it is not the id of any. */
export function kindOfId(id: string): NodeKind | null {
  const [scope = '', word, name, ...rest] = id.split('/');
  if (word === undefined) {
    if (/^\d{6}$/.test(scope)) return 'MUNICIPALITY';
    return /^[a-z][a-z0-9-]*$/.test(scope) ? 'PLAN' : null;
  }
  if (!name || rest.length > 0) return null;
  if (word === ASSUMED_WORD) return 'DEPARTMENT';
  if (!Object.hasOwn(ID_WORDS, word)) return null;
  return ID_WORDS[word as IdWord];
}

/** The word that stands for a kind in ids; null for plans and municipalities, whose ids hold none. */
export function idWord(kind: NodeKind): IdWord | null {
  const word = Object.entries(ID_WORDS).find(([, wordKind]) => wordKind === kind)?.[0];
  return (word as IdWord | undefined) ?? null;
}

/**
 * What the keys of all editions of a plan begin with: example of `example-2024`. It belongs to the municipality that had it first, so that nobody
 * takes the key of another city's next plan.
 */
export function keyWithoutYear(key: string): string {
  return key.replace(/-(19|20|21)\d\d$/, '');
}

/** The plan or municipality that the id of one of their nodes begins with. */
export function scopeOfId(id: string): string {
  return id.split('/')[0] as string;
}

/** The id of a line of the table of a place, or of the plan, by its position in that. It is no node and cannot be asked for by it. */
export function listingId(place: string, order: number): string {
  return `${place}/listing/${order}`;
}

/** An id of the kind, to show in messages what such ids look like. */
export function exampleId(kind: NodeKind): string {
  if (kind === 'MUNICIPALITY') return '011002';
  if (kind === 'PLAN') return 'example-2024';
  const word = idWord(kind) as IdWord;
  return nodeId({ plan: 'example-2024', municipality: '011002' }, word, EXAMPLE_NAMES[word]);
}

const EXAMPLE_NAMES: Record<IdWord, string> = {
  pillar: '3',
  section: '3.1',
  vision: '3.1',
  measure: '3.1',
  issue: '3.1.2',
  policy: '3.1.2',
  initiative: '3.1.2',
  program: 'job-coach',
  department: 'welfare',
  committee: 'work',
  indicator: 'users',
  series: 'users',
  evidence: '3.1.4',
  footnote: '24',
};
