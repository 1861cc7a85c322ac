import type { PlanRelationKind, RelatedPlansFragment } from '../operations.generated';

/** How a plan may belong to another, and what of it the plan says itself. */
const KINDS = {
  continues: ['CONTINUES'],
  continuedBy: ['CONTINUED_BY'],
  partOf: ['UNDER', 'WITHIN'],
  includes: ['OVER', 'AROUND'],
  relatedTo: ['RELATED_TO'],
} as const satisfies Record<string, readonly PlanRelationKind[]>;

export type PlanWay = keyof typeof KINDS;

export const PLAN_WAYS = Object.keys(KINDS) as PlanWay[];

export interface RelatedPlan {
  /** As this plan prints it, or else as that plan calls itself. */
  title: string;
  /** Null where that plan is not loaded. */
  id: string | null;
  /** Null where only that plan says so. */
  kind: PlanRelationKind | null;
  note: string | null;
}

/** The plans that a plan belongs to in a way: those that it names, also where they are not loaded, then those that name it. */
export function relatedPlans(plan: RelatedPlansFragment, way: PlanWay): RelatedPlan[] {
  const kinds: readonly PlanRelationKind[] = KINDS[way];
  const own = plan.relations.filter(({ kind }) => kinds.includes(kind));
  const named = new Set(own.map(({ plan: other }) => other?.id));
  return [
    ...own.map(({ plan: other, ...relation }) => ({ ...relation, id: other?.id ?? null })),
    ...plan[way].filter(({ id }) => !named.has(id)).map(({ id, title }) => ({ title, id, kind: null, note: null })),
  ];
}
