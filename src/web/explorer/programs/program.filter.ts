// With its extension, since Node reads this file in a test as well.
import { folded, type ProgramRow } from './program.rows.js';

/** What a list of programs is narrowed to: an empty text for what is not asked. Every one of them has to hold. */
export interface ProgramFilter {
  /** The id of a place that lists them, or that such a place is in. */
  place: string;
  /** The id of a body that runs them, alone or with others, or of the one that such a body belongs to. */
  department: string;
  /** The id of a body that runs them together with that one. */
  partner: string;
  /** Whether that body has to lead them: `lead`. */
  role: string;
  /** How many bodies run them: `alone` or `joint`. */
  together: string;
  /** How often they are listed: `once` or `again`; of lines, whether they are the first. */
  listed: string;
  /** Of measures marked 重点: `yes`. */
  priority: string;
  /** A sign that is printed beside them. */
  mark: string;
  /** A grade that the city gave them. */
  rating: string;
  /** The least amount in yen that is printed for them. */
  amount: string;
  /** Words, all of which their texts contain. */
  q: string;
}

export type FilterName = keyof ProgramFilter;

/** The whole list; its parts in the order of the page. */
export const NOTHING_ASKED: ProgramFilter = {
  place: '',
  department: '',
  partner: '',
  role: '',
  together: '',
  listed: '',
  priority: '',
  mark: '',
  rating: '',
  amount: '',
  q: '',
};

export const FILTER_NAMES = Object.keys(NOTHING_ASKED) as readonly FilterName[];

const HOLDS: Record<FilterName, (row: ProgramRow, value: string, filter: ProgramFilter) => boolean> = {
  place: ({ places }, id) => places.some((place) => place.id === id),
  department: ({ responsibilities }, id) => responsibilities.some(({ department }) => isPartOf(department, id)),
  // The body itself is no partner of its own, nor by the 部 that it belongs to.
  partner: ({ responsibilities }, id, { department: body }) =>
    responsibilities.some(({ department }) => department.id !== body && isPartOf(department, id)),
  role: ({ responsibilities }, _lead, { department: id }) =>
    responsibilities.some(({ role, department }) => role === 'LEAD' && (id === '' || department.id === id)),
  together: ({ isJoint }, value) => isJoint === (value === 'joint'),
  listed: ({ isRelisted }, value) => isRelisted === (value === 'again'),
  priority: ({ isPriority }) => isPriority,
  mark: ({ marks }, sign) => marks.some(({ text }) => text === sign),
  rating: ({ ratings }, asked) => ratings.some(({ grade }) => grade === asked),
  amount: ({ yen }, least) => yen !== null && yen >= Number(least),
  q: ({ texts }, words) =>
    folded(words)
      .split(/\s+/)
      .every((word) => texts.includes(word)),
};

/** Whether a body is the one that is named, or belongs to it. */
function isPartOf({ id, parent }: ProgramRow['responsibilities'][number]['department'], named: string): boolean {
  return id === named || parent?.id === named;
}

/** The rows that pass a filter, or all parts of it but one: what that part could be is found among them. */
export function chosenFrom(rows: readonly ProgramRow[], filter: ProgramFilter, except?: FilterName): ProgramRow[] {
  const asked = FILTER_NAMES.filter((name) => filter[name] !== '' && name !== except);
  return rows.filter((row) => asked.every((name) => HOLDS[name](row, filter[name], filter)));
}
