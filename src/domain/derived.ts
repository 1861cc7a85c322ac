import { type LevelKind, type LevelNames, levelName, levelNamesOf } from './level-name.js';
import type { GraphLabel, GraphRelationship, RelationshipType } from './plan-graph.js';
import type { StoredLink, StoredNode } from './searched-texts.js';

// What a plan holds beside what is printed, so that an answer walks one edge: it is made of the rest of the plan, at the import or,
// for a plan that an earlier version stored, at the start; it is no part of the revision, and no import reports it.

/** Raised whenever something else is derived of a plan: databases of earlier versions are then brought up to date at their start. */
export const DERIVED_VERSION = 3;

/** What leads from every place to the plan and the places that it stands in, itself among them. */
const STANDS_IN: Partial<Record<GraphLabel, RelationshipType>> = {
  PLAN: 'IN_PLAN',
  PILLAR: 'IN_PILLAR',
  SECTION: 'IN_SECTION',
  MEASURE: 'IN_MEASURE',
  INITIATIVE: 'IN_INITIATIVE',
};

const DERIVED: readonly string[] = Object.values(STANDS_IN);

/** Whether a relationship is derived of others. */
export const isDerived = (type: string): boolean => DERIVED.includes(type);

/** No plan prints so many levels; a restored file may hold places that stand in each other. */
const MOST_LEVELS = 20;

/** What stands in what: every place in itself and all above it. A plan stands in itself where it lists programs itself. */
export function derivedLinks(nodes: readonly StoredNode[], links: readonly StoredLink[]): GraphRelationship[] {
  const kinds = new Map(nodes.map(({ id, kind }) => [id, kind]));
  const parents = parentsOf(links);
  const standsIn = (from: string, to: string): GraphRelationship[] => {
    const type = STANDS_IN[kinds.get(to) ?? 'FIGURE'];
    return type ? [{ type, from, to, properties: {} }] : [];
  };
  const lists = new Set(links.filter(({ type }) => type === 'LISTS').map(({ from }) => from));
  return nodes.flatMap(({ id, kind }) => {
    if (kind === 'PLAN') return lists.has(id) ? standsIn(id, id) : [];
    if (!STANDS_IN[kind]) return [];
    return [id, ...above(id, parents)].flatMap((one) => standsIn(id, one));
  });
}

/** The section that groups a place, or else the place or plan that it stands under by its role. */
function parentsOf(links: readonly StoredLink[]): Map<string, string> {
  const parents = new Map<string, string>();
  for (const { type, from, to } of links) if (HOLDS.includes(type)) parents.set(to, from);
  for (const { type, from, to } of links) if (type === 'GROUPS') parents.set(to, from);
  return parents;
}

const HOLDS: readonly string[] = [
  'HAS_PILLAR',
  'HAS_SECTION',
  'HAS_MEASURE',
  'HAS_INITIATIVE',
] satisfies RelationshipType[];

function above(place: string, parents: ReadonlyMap<string, string>): string[] {
  const found = new Set<string>();
  for (let one = parents.get(place); one !== undefined && found.size < MOST_LEVELS; one = parents.get(one)) {
    if (one === place || found.has(one)) break;
    found.add(one);
  }
  return [...found];
}

/**
 * The numbers of what is numbered, by id, in one list since each property that is read costs a look: as printed, as a whole number, and the
 * code of a place, or the place at which a reason is printed, in the words of the plan. A document that does not tell what is
 * printed prints the code, or the number.
 */
export function derivedProperties(
  nodes: readonly StoredNode[],
  links: readonly StoredLink[],
): Map<string, { numbers: string[] }> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const plan = nodes.find(({ kind }) => kind === 'PLAN')?.properties ?? {};
  const names = levelNamesOf({ levelKinds: [], levelNames: [], ...plan } as Parameters<typeof levelNamesOf>[0]);
  const printedAt = new Map(
    links.filter(({ type }) => PRINTS.includes(type)).map(({ from, to }) => [to, byId.get(from)]),
  );
  const numbersOf = ({ id, kind, properties: { number, code } }: StoredNode, printed: string) => {
    if (PLACES.includes(kind)) return [printed, number, code ?? ''];
    return REASONS.includes(kind) ? [printed, number, placeText(printedAt.get(id), names)] : [];
  };
  return new Map(
    nodes.flatMap((node): [string, { numbers: string[] }][] => {
      const numbers = numbersOf(node, printedNumberOf(node)).map(String);
      return numbers.length > 0 ? [[node.id, { numbers }]] : [];
    }),
  );
}

const PLACES: readonly GraphLabel[] = ['PILLAR', 'SECTION', 'MEASURE', 'INITIATIVE'];
const REASONS: readonly GraphLabel[] = ['VISION', 'ISSUE', 'POLICY', 'EVIDENCE'];
const PRINTS: readonly string[] = ['ENVISIONS', 'FACES', 'HAS_POLICY', 'RESTS_ON'] satisfies RelationshipType[];

function printedNumberOf({ properties: { number, code, printedNumber } }: StoredNode): string {
  return String(printedNumber ?? code ?? number ?? '');
}

/** A place as it is named beside what is printed there: 施策3.1. */
function placeText(place: StoredNode | undefined, names: LevelNames): string {
  if (!place || !PLACES.includes(place.kind)) return '';
  const { levelName: own = levelName(place.kind as LevelKind, names), name } = place.properties;
  return `${own}${printedNumberOf(place) || `「${name}」`}`;
}
