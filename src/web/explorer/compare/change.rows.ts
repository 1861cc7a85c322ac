import type { ComparisonQuery } from '../operations.generated.js';
import { differing, type Run, whole } from './differing.js';

export type Change = ComparisonQuery['comparePlans']['nodes'][number];
type Labelled = Change['after'][number];

/** A line of a cell: what a part is called, or one of its fields that differ. */
export interface Line {
  /** The part that it names; absent where it tells a field. */
  node?: Labelled;
  /** The field, as comparePlans names it. */
  field?: string;
  runs: readonly Run[];
}

/** A row of the table: what a part says in the new plan, and what it said in the old one. */
export interface ChangeRow {
  change: Change;
  after: readonly Line[];
  before: readonly Line[];
}

/** What names a part: bodies are called otherwise by each plan. */
const NAMES: readonly string[] = ['name', 'term'];

/** A change as the two columns have it. `callOf` is what a node is called, `say` what a field says in the reader's language. */
export function rowOf(
  change: Change,
  callOf: (node: Labelled) => string,
  say: (field: string, text: string) => string,
): ChangeRow {
  const { before, after, fields } = change;
  const sides = { before: namesOf(before, after, callOf), after: namesOf(after, before, callOf) };
  const name = fields.find(({ field }) => NAMES.includes(field));
  const [old, now] = [before[0], after[0]];
  if (name?.before && name.after && old && now && before.length + after.length === 2) {
    const runs = differing(name.before, name.after);
    sides.before = [{ node: old, runs: runs.before }];
    sides.after = [{ node: now, runs: runs.after }];
  }
  for (const { field, ...texts } of fields) {
    if (NAMES.includes(field)) continue;
    const [was, is] = [texts.before, texts.after].map((text) => text && say(field, text));
    const runs = was && is ? differing(was, is) : { before: whole(was ?? '', true), after: whole(is ?? '', true) };
    if (was) sides.before.push({ field, runs: runs.before });
    if (is) sides.after.push({ field, runs: runs.after });
  }
  return { change, ...sides };
}

/** Names of parts on one side: they differ where the other side has none, or where several became others. */
function namesOf(nodes: readonly Labelled[], others: readonly Labelled[], callOf: (node: Labelled) => string): Line[] {
  const isAlone = others.length === 0 || nodes.length + others.length > 2;
  return nodes.map((node) => ({ node, runs: whole(callOf(node), isAlone) }));
}

/** A cell as a text of lines. */
export const textOfLines = (lines: readonly Line[], labelOf: (field: string) => string): Run[] =>
  lines.flatMap(({ field, runs }, at) => [
    ...(at > 0 ? whole('\n', false) : []),
    ...(field === undefined ? [] : whole(`${labelOf(field)}：`, false)),
    ...runs,
  ]);
