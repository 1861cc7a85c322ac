import { type LevelKind, type LevelNames, levelName, levelNamesOf } from './level-name.js';
import type { GraphLabel, Properties, RelationshipType } from './plan-graph.js';
import type { StoredLink, StoredNode } from './searched-texts.js';

// What a plan holds beside what is printed, so that an answer need not walk from level to level: it is made of the rest of the plan, at
// the import or, for a plan that an earlier version stored, at the start; it is no part of the revision.

/** Raised whenever something else is derived of a plan: databases of earlier versions are then brought up to date at their start. */
export const DERIVED_VERSION = 6;

/** No plan prints so many levels; a restored file may hold places that stand in each other. */
const MOST_LEVELS = 20;

/** The section that groups a place, or else the place or plan that it stands under by its role. */
export function parentsOf(links: readonly StoredLink[]): Map<string, string> {
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

/** All that a place stands in, from the nearest on, the plan last. */
export function above(place: string, parents: ReadonlyMap<string, string>): string[] {
  const found = new Set<string>();
  for (let one = parents.get(place); one !== undefined && found.size < MOST_LEVELS; one = parents.get(one)) {
    if (one === place || found.has(one)) break;
    found.add(one);
  }
  return [...found];
}

/**
 * What is derived of each node, by id.
 *
 * Of what is numbered, its numbers, in one list since each property that is read costs a look: as printed, as a whole number, and the
 * code of a place, or the place at which a reason is printed, in the words of the plan. A document that does not tell what is
 * printed prints the code, or the number.
 *
 * Of every place, the ids of the pillar, measure and initiative that it is or stands under, and whether that measure has priority.
 *
 * Of every place, its role and what it is called by in the sentences of gaps; of every reason and indicator, those of the (first) place
 * at which it is printed, be it with a policy or program of that place.
 */
export function derivedProperties(nodes: readonly StoredNode[], links: readonly StoredLink[]): Map<string, Properties> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const plan = nodes.find(({ kind }) => kind === 'PLAN')?.properties ?? {};
  const names = levelNamesOf({ levelKinds: [], levelNames: [], ...plan } as Parameters<typeof levelNamesOf>[0]);
  const printedAt = new Map(
    links.filter(({ type }) => PRINTS.includes(type)).map(({ from, to }) => [to, byId.get(from)]),
  );
  const parents = parentsOf(links);
  const firstPlaces = firstPlacesOfIndicators(links, byId);
  const derived = (node: StoredNode): Properties => {
    const { id, kind, properties } = node;
    const numbers = [printedNumberOf(node), properties.number];
    if (PLACES.includes(kind)) {
      const roles = [node, ...above(id, parents).flatMap((one) => byId.get(one) ?? [])];
      return {
        numbers: [...numbers, properties.code ?? ''].map(String),
        mention: mentionOf(node),
        ...standsUnder(roles),
      };
    }
    if (kind === 'INDICATOR') return placeMentioned(byId.get(firstPlaces.get(id) ?? ''));
    if (!REASONS.includes(kind)) return {};
    const place = printedAt.get(id);
    return { numbers: [...numbers, placeText(place, names)].map(String), ...placeMentioned(place) };
  };
  return new Map(nodes.map((node) => [node.id, derived(node)]));
}

function standsUnder(places: readonly StoredNode[]): Properties {
  const roles = places.filter(({ kind }) => UNDER[kind] !== undefined);
  const ids = roles.map(({ id, kind }) => [UNDER[kind], id]);
  const priority = roles.find(({ kind }) => kind === 'MEASURE')?.properties.priority;
  return { ...Object.fromEntries(ids), ...(priority === undefined ? {} : { inPriority: priority === true }) };
}

function firstPlacesOfIndicators(
  links: readonly StoredLink[],
  byId: ReadonlyMap<string, StoredNode>,
): Map<string, string> {
  const linked = (types: readonly string[]) => links.filter(({ type }) => types.includes(type));
  const holders = new Map<string, string[]>();
  for (const { from, to } of linked(HOLDS_OWNERS)) holders.set(to, [...(holders.get(to) ?? []), from]);
  const sortKeyOf = (id: string) => String(byId.get(id)?.properties.sortKey);
  const firstPlaces = new Map<string, string>();
  for (const { from: owner, to: indicator } of linked(OWNS_INDICATORS)) {
    for (const place of holders.get(owner) ?? [owner]) {
      const first = firstPlaces.get(indicator);
      if (first === undefined || sortKeyOf(place) < sortKeyOf(first)) firstPlaces.set(indicator, place);
    }
  }
  return firstPlaces;
}

const OWNS_INDICATORS: readonly string[] = ['TRACKED_BY', 'MEASURED_BY'] satisfies RelationshipType[];
const HOLDS_OWNERS: readonly string[] = ['HAS_POLICY', 'LISTS'] satisfies RelationshipType[];

/** The property that holds the id of what a place stands under. */
const UNDER: Partial<Record<GraphLabel, string>> = {
  PILLAR: 'inPillar',
  MEASURE: 'inMeasure',
  INITIATIVE: 'inInitiative',
};

export const PLACES: readonly GraphLabel[] = ['PILLAR', 'SECTION', 'MEASURE', 'INITIATIVE'];
const REASONS: readonly GraphLabel[] = ['VISION', 'ISSUE', 'POLICY', 'EVIDENCE'];
const PRINTS: readonly string[] = ['ENVISIONS', 'FACES', 'HAS_POLICY', 'RESTS_ON'] satisfies RelationshipType[];

/** What is printed before a place or reason. */
export function printedNumberOf({ properties: { number, code, printedNumber } }: StoredNode): string {
  return String(printedNumber ?? code ?? number ?? '');
}

/** The role of a place, and what it is called by: its number as printed, its name where none is printed, and what a section is called. */
function mentionOf(place: StoredNode): string[] {
  const { name, levelName = '' } = place.properties;
  const called = printedNumberOf(place) || `「${name}」`;
  return [place.kind, place.kind === 'SECTION' ? `${levelName}${called}` : called];
}

/** A plan is no place. */
function placeMentioned(place: StoredNode | undefined): Properties {
  return place && PLACES.includes(place.kind) ? { mentionOfPlace: mentionOf(place) } : {};
}

/** A place as it is named beside what is printed there: 施策3.1. */
function placeText(place: StoredNode | undefined, names: LevelNames): string {
  if (!place || !PLACES.includes(place.kind)) return '';
  const { levelName: own = levelName(place.kind as LevelKind, names), name } = place.properties;
  return `${own}${printedNumberOf(place) || `「${name}」`}`;
}
