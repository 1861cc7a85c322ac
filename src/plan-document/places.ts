import { madeKey } from '../domain/made-key.js';
import { keyOfNumber, wholeNumberIn } from '../domain/place-key.js';
import { pad } from './graph-parts.js';
import type { Path } from './path.js';
import type { PlaceDocument } from './places.schema.js';
import type { PlanDocument } from './plan-document.schema.js';
import { isUnreadable, type Loose } from './shape/loose.js';

/** The levels, each with the list that it stands in; of the lists of one place, printed order is this one. */
export const PLACE_LISTS = {
  pillar: 'pillars',
  section: 'sections',
  measure: 'measures',
  initiative: 'initiatives',
} as const;

/** Levels of places in each other: 編, 章, 節 and the three roles. The explorer asks for so many. */
export const MOST_PLACE_LEVELS = 6;

export type PlaceWord = keyof typeof PLACE_LISTS;
/** The levels that questions are asked by, in the order in which they come on the way from the plan. */
export const ROLES = ['pillar', 'measure', 'initiative'] as const satisfies PlaceWord[];
export type Role = (typeof ROLES)[number];

/** A part of a document, as far as it can be read, and where it stands. */
export interface Located<Node> {
  path: Path;
  node: Node;
}

/** What is told apart from its siblings by a number or a key. */
export interface Numbered<Node> extends Located<Node> {
  /** The whole number before it, or its position. */
  number: number;
  /** What its id is made of; undefined where that cannot be read. */
  key: string | undefined;
  /** Its place among its siblings, as text in their order. */
  order: string;
}

export interface PlacedPlace extends Numbered<Loose<PlaceDocument>> {
  word: PlaceWord;
  /** The place directly above; undefined for what stands in the plan itself. */
  parent: PlacedPlace | undefined;
  /** The keys from the top, which its id is made of; undefined where one cannot be read. */
  name: string | undefined;
  /** The places that have a role, on the way from the plan to this one, itself among them. */
  roles: Partial<Record<Role, PlacedPlace>>;
}

/** All places of a document, each behind the one that it stands in. */
export function placesOf(document: Loose<PlanDocument>): PlacedPlace[] {
  return placesIn(document as Loose<PlaceDocument>, undefined);
}

function placesIn(holder: Loose<PlaceDocument>, parent: PlacedPlace | undefined): PlacedPlace[] {
  const listed = Object.entries(PLACE_LISTS).flatMap(([word, list]) =>
    entries(holder[list], [...(parent?.path ?? []), list]).map((part) => ({ ...part, word: word as PlaceWord })),
  );
  return numbered(listed).flatMap((part) => {
    const place: PlacedPlace = {
      ...part,
      order: parent ? `${parent.order}.${part.order}` : part.order,
      parent,
      name: joined(parent, part.key),
      roles: { ...parent?.roles },
    };
    if (place.word !== 'section') place.roles = { ...place.roles, [place.word]: place };
    return [place, ...placesIn(part.node, place)];
  });
}

/** The name of what has a key and stands at a place: the keys from the top. */
export const joined = (
  place: { name: string | undefined } | undefined,
  key: string | undefined,
): string | undefined => {
  if (key === undefined || (place && place.name === undefined)) return undefined;
  return place ? `${place.name}.${key}` : key;
};

type Written = Loose<{ key: string; number: number; printedNumber: string; name: string }>;

/** Gives siblings what tells them apart. Numbers give their order where they ascend, as in all documents of the first edition; else their positions do. */
export function numbered<Part extends Located<object>>(siblings: Part[]): (Part & Numbered<Part['node']>)[] {
  const numbers = siblings.map(({ node }, index) => numberOf(node as Written) ?? index + 1);
  const ascend = numbers.every((number, index) => number < 10_000 && number > (numbers[index - 1] ?? 0));
  const isOneList = new Set(siblings.map(({ path }) => path.at(-2))).size < 2;
  const keys = siblings.map(({ node }, index) => keyOf(node as Written, index));
  const isShared = (key: string) => keys.filter((other) => other?.made === key).length > 1;
  return siblings.map((part, index) => {
    const { name } = part.node as Written;
    const { given, made } = keys[index] ?? {};
    const own = made !== undefined && name !== undefined && isShared(made) ? madeKey([name]) : made;
    return {
      ...part,
      number: numbers[index] as number,
      key: given ?? own,
      order: pad(ascend && isOneList ? (numbers[index] as number) : index + 1),
    };
  });
}

function numberOf({ number, printedNumber }: Written): number | undefined {
  return number ?? (printedNumber === undefined ? undefined : wholeNumberIn(printedNumber));
}

/** The key that is written or that a number written as such gives, or else the one that is made. */
function keyOf(node: Written, index: number): { given?: string; made?: string } | undefined {
  const { key, number, printedNumber, name } = node;
  if (isUnreadable(node, 'key')) return undefined;
  if (key !== undefined) return { given: key };
  if (isUnreadable(node, 'number') || isUnreadable(node, 'printedNumber')) return undefined;
  if (number !== undefined) return { given: String(number) };
  const made = printedNumber === undefined ? undefined : keyOfNumber(printedNumber);
  if (made !== undefined) return { made };
  if (isUnreadable(node, 'name')) return undefined;
  return { made: name === undefined ? String(index + 1) : madeKey([name]) };
}

type List<Node> = (Node | undefined)[] | undefined;

/** The entries of a list that can be read. */
export function entries<Node>(list: List<Node>, path: Path): Located<Node>[] {
  return (list ?? []).flatMap((node, index) => (node === undefined ? [] : [{ path: [...path, index], node }]));
}
