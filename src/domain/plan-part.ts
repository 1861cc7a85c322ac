import { PLACES, parentsOf } from './derived.js';
import { kindOfId, scopeOfId } from './identity.js';
import { keyOfNumber } from './place-key.js';
import type { NodeKind } from './plan.js';
import type { RelationshipType } from './plan-graph.js';
import { inOneSpelling } from './search-text.js';
import { foldName, type StoredLink, type StoredNode } from './searched-texts.js';

/** A plan to be compared: its nodes and its links, as a document gives them or the database holds them. */
export interface PlanContent {
  /** The id of the plan. */
  plan: string;
  /** The id of its municipality. */
  municipality: string;
  nodes: readonly StoredNode[];
  links: readonly StoredLink[];
}

/** The kinds that are compared, in the order in which a place prints them. The values of a series are compared with their indicator. */
export const COMPARED_KINDS = [
  ...(['PILLAR', 'SECTION', 'MEASURE', 'INITIATIVE', 'VISION', 'EVIDENCE', 'ISSUE', 'POLICY'] as const),
  ...(['INDICATOR', 'PROGRAM', 'DEPARTMENT', 'COMMITTEE', 'FOOTNOTE'] as const),
] as const satisfies NodeKind[];

export type ComparedKind = (typeof COMPARED_KINDS)[number];

/** Whether nodes of a kind are compared. */
export const isCompared = (kind: string): kind is ComparedKind => (COMPARED_KINDS as readonly string[]).includes(kind);

/** A node of a plan that is compared. */
export interface PlanPart {
  id: string;
  kind: ComparedKind;
  /** Of a body as this plan prints it. */
  properties: Record<string, unknown>;
  /** What it stands in: the place above, the first place that lists it, the body above; null for the plan itself, or nothing. */
  holder: PlanPart | null;
  /** What it is called, in one spelling: its name or term, or else its summary as it is; null where none is written. */
  wording: string | null;
  /** The printed pages on which it stands, or of a program those of its listings, in ascending order. */
  pages: readonly number[];
  /** Its id without the plan. */
  key: string;
  /** Whether the key says no more than the number printed before it, so that something else may bear it in another edition. */
  isNumbered: boolean;
}

/** The parts of a plan in printed order: each place with what it prints, then bodies and footnotes. */
export function partsOf({ plan, nodes, links }: PlanContent): PlanPart[] {
  const own = nodes.filter(({ kind, properties }) => isCompared(kind) && properties.plan !== undefined);
  const bodies = bodiesOf(nodes, links);
  const holders = holdersOf(own, bodies, links);
  const pages = pagesOf([...own, ...bodies], links);
  const parts = [...own, ...bodies].map((node): PlanPart => {
    const { id, kind, properties } = node;
    const key = scopeOfId(id) === plan ? id.slice(plan.length + 1) : id;
    return {
      ...{ id, kind: kind as ComparedKind, properties, key, holder: null },
      pages: [...(pages.get(id) ?? [])].sort((one, other) => one - other),
      wording: wordingOf(properties),
      isNumbered: isNumberedKey(key, properties.printedNumber),
    };
  });
  const byId = new Map(parts.map((part) => [part.id, part]));
  for (const part of parts) part.holder = byId.get(holders.get(part.id) ?? '') ?? null;
  return inPrintedOrder(parts);
}

/** The bodies as the plan calls them. One that it names only to say that another continues it is not printed in it any more. */
function bodiesOf(nodes: readonly StoredNode[], links: readonly StoredLink[]): StoredNode[] {
  const continued = new Set(
    nodes.flatMap(({ kind, properties }) => (kind === 'CONTINUATION' ? [properties.before] : [])),
  );
  const busy = new Set<unknown>();
  for (const { type, to, properties } of links) {
    if (type === 'RUN_BY' || type === 'ENTRUSTED_TO') busy.add(to);
    else if (type === 'LISTS') for (const body of (properties.departments ?? []) as string[]) busy.add(body);
  }
  return links
    .filter(({ type, to }) => type === 'NAMES' && (busy.has(to) || !continued.has(to)))
    .map(({ to, properties }) => ({ id: to, kind: kindOfId(to) as NodeKind, properties }));
}

function pagesOf(nodes: readonly StoredNode[], links: readonly StoredLink[]): Map<string, Set<number>> {
  const listings = links.filter(({ type }) => type === 'LISTS').map(({ to, properties }) => ({ id: to, properties }));
  const pages = new Map<string, Set<number>>();
  for (const { id, properties } of [...nodes, ...listings]) {
    if (typeof properties.page === 'number') pages.set(id, (pages.get(id) ?? new Set()).add(properties.page));
  }
  return pages;
}

/** The place that a table of changes has a part under: the measure in which it is, or where there is none, the nearest place. */
export function rowPlaceOf(part: PlanPart): PlanPart | null {
  const above: PlanPart[] = [];
  for (let at: PlanPart | null = part; at !== null; at = at.holder) if (isPlace(at)) above.push(at);
  return above.find(({ kind }) => kind === 'MEASURE') ?? above[0] ?? null;
}

function wordingOf(properties: Record<string, unknown>): string | null {
  const called = calledIn(properties);
  if (called !== null) return inOneSpelling(called);
  return isText(properties.summary) ? properties.summary : null;
}

/** The name or term as search folds it; the database holds it folded already, but for bodies. */
export function calledIn({ name, term, foldedName }: Record<string, unknown>): string | null {
  const called = [name, term].find(isText);
  if (called === undefined) return null;
  return isText(foldedName) ? foldedName : foldName(called);
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** Whether a key, or the last part of an id, says no more than the number printed beside a name. */
export function isNumberedKey(key: string, printedNumber: unknown): boolean {
  const last = key.split(/[/.]/).at(-1) as string;
  return /^[\d-]+$/.test(last) || (typeof printedNumber === 'string' && keyOfNumber(printedNumber) === last);
}

/** What prints a part that is no place: a place, or of an indicator also the policy or program that it measures. */
const PRINTS: readonly string[] = [
  ...(['ENVISIONS', 'FACES', 'HAS_POLICY', 'RESTS_ON', 'TRACKED_BY', 'MEASURED_BY', 'LISTS'] as const),
] satisfies RelationshipType[];

/** Behind every place, in text order. */
const LAST = '~';

/** What each part stands in; of several, the first in printed order. */
function holdersOf(
  own: readonly StoredNode[],
  bodies: readonly StoredNode[],
  links: readonly StoredLink[],
): Map<string, string> {
  const holders = parentsOf(links);
  const orders = new Map(own.map(({ id, properties }) => [id, String(properties.sortKey)]));
  const orderOf = (id: string) => orders.get(id) ?? LAST;
  for (const { type, from, to } of links) {
    if (!PRINTS.includes(type)) continue;
    const known = holders.get(to);
    if (known === undefined || orderOf(from) < orderOf(known)) holders.set(to, from);
  }
  for (const { id, properties } of bodies) if (properties.parent) holders.set(id, properties.parent as string);
  return holders;
}

/** Signs that put the contents of a place behind it and before the places below it, whose keys go on with a full stop. */
const CONTENTS = ' ';

function inPrintedOrder(parts: PlanPart[]): PlanPart[] {
  const orders = new Map(parts.map((part) => [part, orderOf(part)]));
  return parts.sort((one, other) => ((orders.get(one) as string) < (orders.get(other) as string) ? -1 : 1));
}

function orderOf(part: PlanPart): string {
  if (isPlace(part)) return String(part.properties.sortKey);
  const place = NOT_OF_PLACES.includes(part.kind) ? undefined : placeOf(part)?.properties.sortKey;
  const rank = String(COMPARED_KINDS.indexOf(part.kind)).padStart(2, '0');
  return `${place ?? LAST}${CONTENTS}${rank}${part.properties.sortKey}`;
}

const NOT_OF_PLACES: readonly string[] = ['DEPARTMENT', 'COMMITTEE', 'FOOTNOTE'] satisfies ComparedKind[];

const isPlace = ({ kind }: PlanPart) => PLACES.includes(kind);

function placeOf(part: PlanPart | null): PlanPart | null {
  return part === null || isPlace(part) ? part : placeOf(part.holder);
}
