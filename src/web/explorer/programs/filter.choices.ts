import type { BodyRole, PlaceOfProgramFragment } from '../operations.generated';
import { useLanguage, useSay } from '../shared/language';
import { useKindWord } from '../shared/plan';
import { useValueWord } from '../shared/value-word';
import { chosenFrom, type FilterName, NOTHING_ASKED, type ProgramFilter } from './program.filter';
import { type ProgramRow, placeName, placesTo } from './program.rows';

/** What one part of a filter can be. */
export interface Choice {
  value: string;
  label: string;
  /** How many programs it leaves, with all else that is chosen. */
  count: number;
}

/** A part of the filter: what it is called, and what it can be; nothing where no program differs in it. */
export interface Facet {
  name: Exclude<FilterName, 'q'>;
  label: string;
  choices: readonly Choice[];
}

/** Steps of amounts in yen. */
const AMOUNTS = ['0', '1000000', '10000000', '100000000'] as const;

/** The parts that a filter can have over these programs, or over the lines that list them, each with what is left for every choice. */
export function useFacets(rows: readonly ProgramRow[], filter: ProgramFilter, isOfLines: boolean): Facet[] {
  const say = useSay();
  const language = useLanguage();
  const word = useKindWord();
  const valueWord = useValueWord();
  const facet = (name: Facet['name'], label: string, options: readonly (readonly [string, string])[]): Facet => {
    const left = chosenFrom(rows, filter, name);
    // Who leads, and who is a partner, is asked of the body that is chosen.
    const asked = (value: string) => ({ ...NOTHING_ASKED, department: filter.department, [name]: value });
    const choices = options
      .map(([value, text]) => ({ value, label: text, count: chosenFrom(left, asked(value)).length }))
      // What is chosen stays, to be seen and left again.
      .filter(({ value, count }) => count > 0 || value === filter[name]);
    return { name, label, choices };
  };
  const isUsed = (name: Facet['name'], value: string) => rows.length > chosenFrom(rows, only(name, value)).length;
  const flags = (name: Facet['name'], label: string, options: readonly (readonly [string, string])[]): Facet[] =>
    options.every(([value]) => isUsed(name, value) || filter[name] === value) ? [facet(name, label, options)] : [];
  const roles = new Set<BodyRole | null>(
    rows.flatMap(({ responsibilities }) => responsibilities.map(({ role }) => role)),
  );
  return [
    facet('place', say('inPlace'), placesOf(rows)),
    facet('department', word('DEPARTMENT'), bodiesOf(rows)),
    ...(filter.department ? [facet('partner', say('partner'), bodiesOf(rows))] : []),
    ...(roles.has('LEAD') ? flags('role', say('bodyInCharge'), [['lead', valueWord('BodyRole', 'LEAD')]]) : []),
    ...flags('together', say('soloOrJoint'), [
      ['alone', say('solo')],
      ['joint', say('joint')],
    ]),
    ...flags('listed', say('listedHow'), [
      ['once', say(isOfLines ? 'firstListed' : 'listedOnce')],
      ['again', say(isOfLines ? 'relistedOne' : 'listedAgain')],
    ]),
    ...flags('priority', say('priority'), [['yes', say('priority')]]),
    facet(
      'mark',
      say('marks'),
      uniqueOf(
        rows.flatMap(({ marks }) => marks.map(({ text, meaning }) => [text, meaning ? `${text} ${meaning}` : text])),
      ),
    ),
    facet(
      'rating',
      say('ratings'),
      uniqueOf(rows.flatMap(({ ratings }) => ratings.map(({ grade }) => [grade, grade]))),
    ),
    facet(
      'amount',
      say('largestAmount'),
      AMOUNTS.map((least) => [
        least,
        least === '0' ? say('amountAny') : say('amountFrom', { yen: Number(least).toLocaleString(language) }),
      ]),
    ),
  ].filter(({ choices }) => choices.length > 0);
}

const only = (name: FilterName, value: string): ProgramFilter => ({ ...NOTHING_ASKED, [name]: value });

/** All places by their ids in printed order, what is in another behind it and further in. */
function placesOf(rows: readonly ProgramRow[]): [string, string][] {
  // A program that is listed again would bring the other place too early.
  const listings = [
    ...rows.flatMap(({ listings }) => listings.slice(0, 1)),
    ...rows.flatMap(({ listings }) => listings.slice(1)),
  ];
  const below = new Map<string, PlaceOfProgramFragment[]>();
  for (const { place } of listings) {
    const path = place ? placesTo(place) : [];
    path.forEach((at, depth) => {
      const under = path[depth - 1]?.id ?? '';
      const siblings = below.get(under) ?? [];
      if (!siblings.some(({ id }) => id === at.id)) below.set(under, [...siblings, at]);
    });
  }
  const options = (under: string, depth: number): [string, string][] =>
    (below.get(under) ?? []).flatMap((at) => [
      [at.id, '　'.repeat(depth) + placeName(at)] as [string, string],
      ...options(at.id, depth + 1),
    ]);
  return options('', 0);
}

function bodiesOf(rows: readonly ProgramRow[]): [string, string][] {
  const { compare } = new Intl.Collator('ja');
  const bodies = rows.flatMap(({ responsibilities }) =>
    responsibilities.flatMap(({ department }) => [department, ...(department.parent ? [department.parent] : [])]),
  );
  return [...new Map(bodies.map(({ id, name }) => [id, name]))].sort(([, one], [, other]) => compare(one, other));
}

const uniqueOf = (options: readonly (readonly string[])[]): [string, string][] => [
  ...new Map(options.map(([value = '', label = '']) => [value, label])),
];
