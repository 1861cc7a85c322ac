import type { LineFragment } from '../operations.generated.js';

type Value = LineFragment['values'][number];

/** What a later edition says otherwise of a year: its aim as it was, and as it is now. */
export interface Revision {
  fiscalYear: number;
  before: Value;
  after: Value;
  /** The number of the edition that revised it, from 0. */
  edition: number;
}

/** A line of numbers over all editions. */
export interface JoinedSeries {
  name: string | null;
  values: Value[];
  revisions: Revision[];
}

/** An edition's lines of numbers. */
type Lines = readonly Pick<LineFragment, 'line' | 'values'>[];

/**
 * The lines of an indicator's editions, the oldest first, joined by their names. What a later edition prints again is there once; what it
 * prints otherwise counts, and the earlier number is superseded, as within one plan.
 */
export function joinedSeries(editions: readonly Lines[]): JoinedSeries[] {
  const joined = new Map<string, JoinedSeries>();
  for (const [edition, lines] of editions.entries()) {
    for (const { line, values } of lines) {
      // A line that is alone may have been given a name, or lost it.
      const key = lines.length === 1 ? '' : (line ?? '');
      const known = joined.get(key) ?? { name: line, values: [], revisions: [] };
      joined.set(key, { ...add(known, values, edition), name: line ?? known.name });
    }
  }
  return [...joined.values()].map((series) => ({ ...series, values: series.values.sort(byYear) }));
}

function add(known: JoinedSeries, values: readonly Value[], edition: number): JoinedSeries {
  const joined = { ...known, values: [...known.values], revisions: [...known.revisions] };
  for (const value of values) {
    const at = joined.values.findIndex((one) => isOfSameYear(one, value));
    const before = joined.values[at];
    if (before && saysSame(before, value)) joined.values[at] = value;
    else if (before) {
      joined.values[at] = { ...before, superseded: true };
      joined.values.push(value);
      if (value.kind === 'TARGET' && value.fiscalYear !== null)
        joined.revisions.push({ fiscalYear: value.fiscalYear, before, after: value, edition });
    } else joined.values.push(value);
  }
  return joined;
}

const isOfSameYear = (one: Value, other: Value): boolean =>
  !one.superseded && one.kind === other.kind && one.fiscalYear === other.fiscalYear && one.label === other.label;

const saysSame = (one: Value, other: Value): boolean =>
  one.value === other.value && one.valueTo === other.valueTo && one.bound === other.bound && one.text === other.text;

const byYear = (one: Value, other: Value): number => (one.fiscalYear ?? 0) - (other.fiscalYear ?? 0);
