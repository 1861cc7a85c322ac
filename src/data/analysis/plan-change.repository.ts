import { comparePlans, type PlanChange, type PlanChangeKind } from '../../domain/compare-plans.js';
import type { NodeKind } from '../../domain/plan.js';
import { canonical } from '../../domain/plan-graph.js';
import type { PlanContent } from '../../domain/plan-part.js';
import { encodeCursor } from '../list/cursor.js';
import { type Page, type PageArguments, toWindow, type Window } from '../list/page.js';
import type { Edge } from '../store/edge.js';
import { readPlanContents } from './plan-content.repository.js';

type PlanKey = Pick<PlanContent, 'plan' | 'municipality'>;

/** What became of the parts of a plan in another, all of it, in order. */
export const planChanges: Edge<{ from: PlanKey; to: PlanKey }, PlanChange[]> = {
  cacheKey: canonical,
  batch: (reader, keys) =>
    Promise.all(
      keys.map(async ({ from, to }) => {
        const [before, after] = await readPlanContents(reader, [from, to]);
        return comparePlans(before as PlanContent, after as PlanContent);
      }),
    ),
};

/** Which changes are asked for; null for all kinds of node, and for all that became something else. */
export interface ChangeFilter {
  kinds: readonly NodeKind[] | null;
  changes: readonly PlanChangeKind[] | null;
}

const orderName = (from: string, to: string) => `comparison ${from} ${to}`;

/**
 * What paging arguments ask of a comparison.
 *
 * @throws BadArgumentError as toWindow does; a cursor belongs to two plans.
 */
export function changeWindow(from: string, to: string, page: PageArguments): Window {
  return toWindow(page, orderName(from, to), ['number']);
}

/** The changes that are asked for, each with its place among all. */
export function filteredChanges(all: readonly PlanChange[], { kinds, changes }: ChangeFilter): [PlanChange, number][] {
  return [...all.entries()]
    .filter(
      ([, change]) =>
        (changes?.includes(change.kind) ?? change.kind !== 'UNCHANGED') &&
        (kinds === null || change.nodeKinds.some((kind) => kinds.includes(kind))),
    )
    .map(([place, change]) => [change, place]);
}

/** A page of them. A cursor is the place among all changes, so that it holds for whatever is filtered. */
export function changePage(
  from: string,
  to: string,
  found: readonly [PlanChange, number][],
  { size, after }: Window,
): Page<PlanChange> {
  const start = (after?.keys[0] ?? -1) as number;
  const rest = found.filter(([, place]) => place > start);
  const rows = rest.slice(0, size).map(([node, place]) => ({
    node,
    cursor: encodeCursor(orderName(from, to), { keys: [place], id: idOf(node) }),
  }));
  return { rows, hasNextPage: rest.length > size, hasPreviousPage: after !== undefined };
}

const idOf = ({ before, after }: PlanChange) => (after[0] ?? before[0])?.id as string;
