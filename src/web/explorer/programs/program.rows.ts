// With its extension, since Node reads this file in a test as well.
import type { ListedProgramFragment, PlaceInPlanFragment, PlaceOfProgramFragment } from '../operations.generated.js';

/** A program as a row of a list, or one of the lines that list it. */
export interface ProgramRow extends ListedProgramFragment {
  /** Tells rows apart: the id of the program, or that of the line. */
  key: string;
  /** The places that list it, and all those they are in, each once, the highest first. */
  places: readonly PlaceOfProgramFragment[];
  /** Whether several bodies run it. */
  isJoint: boolean;
  /** Whether it is listed more than once, also where the first time is in a pillar that is not loaded; of a line, whether it is not the first. */
  isRelisted: boolean;
  /** Whether a measure that lists it is marked 重点. */
  isPriority: boolean;
  /** The pages it is printed on, each once. */
  pages: readonly number[];
  /** All its texts, to look for words in: in letters as they are typed, whatever their width and case. */
  texts: string;
  /** The largest amount that is printed for the whole of it, in yen; null where none is. */
  yen: number | null;
}

export function programRow(program: ListedProgramFragment): ProgramRow {
  const { responsibilities, listings, home, amounts } = program;
  const places = byId(listings.flatMap(({ place }) => (place ? placesTo(place) : [])));
  const whole = amounts.filter(({ item }) => item === null).map(({ yen }) => yen);
  return {
    ...program,
    key: program.id,
    places,
    isJoint: responsibilities.length > 1,
    isRelisted: listings.length > 1 || listings.some(({ relisted }) => relisted) || home === null,
    isPriority: places.some((place) => place.__typename === 'Measure' && place.priority),
    pages: [...new Set(listings.flatMap(({ page }) => page ?? []))],
    texts: folded(
      [
        program.name,
        program.printedNumber,
        program.summary,
        ...responsibilities.map(({ printedName }) => printedName),
        ...places.map(({ name }) => name),
      ].join('\n'),
    ),
    yen: whole.length > 0 ? Math.max(...whole) : null,
  };
}

export const folded = (text: string): string => text.normalize('NFKC').toLowerCase().trim();

/** The lines that list a program, each as a row of its own: in its place, on its page. */
export function lineRows(program: ListedProgramFragment): ProgramRow[] {
  return program.listings.map((listing) => ({
    ...programRow({ ...program, listings: [listing] }),
    key: listing.id,
    isRelisted: listing.relisted,
  }));
}

/** A place with those it is in, the highest first. */
export function placesTo(place: PlaceInPlanFragment): PlaceOfProgramFragment[] {
  const found: PlaceOfProgramFragment[] = [];
  for (let at: (PlaceOfProgramFragment & { parent?: unknown }) | null | undefined = place; at; ) {
    found.unshift(at);
    at = at.parent as typeof at;
  }
  return found;
}

const byId = <Place extends { id: string }>(places: readonly Place[]): Place[] => [
  ...new Map(places.map((place) => [place.id, place])).values(),
];

/** What a place is called in a list: the number that is printed before it, and its name. */
export const placeName = ({ printedNumber, name }: PlaceOfProgramFragment): string =>
  [printedNumber, name].filter(Boolean).join(' ');
