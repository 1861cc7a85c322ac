import { z } from 'zod';
import { PLAN_RELATION_KINDS, type PlanRelationKind } from '../../domain/plan.js';
import { listBehind } from '../store/edge.js';
import type { Loaders } from '../store/loaders.js';

const kind = z.enum(PLAN_RELATION_KINDS);

/** What a plan says of another: its title as printed, and the plan by id where it is loaded. */
export const relationsOfPlan = listBehind(
  'beside.relations',
  z
    .object({ kind, title: z.string(), note: z.string().nullable(), plans: z.array(z.string()) })
    // A title that two plans have tells neither.
    .transform(({ plans, ...relation }) => ({ ...relation, planId: (plans.length === 1 && plans[0]) || null })),
);

/** What other plans say of a plan. */
const relationsFromPlans = listBehind('beside.relationsFrom', z.object({ kind, planId: z.string() }));

export const filesOfPlan = listBehind(
  'beside.files',
  z.object({
    title: z.string().nullable(),
    url: z.string(),
    firstPage: z.number().nullable(),
    lastPage: z.number().nullable(),
    pageOffset: z.number(),
  }),
);

/** What a relation is from the other end. */
const REVERSED: Record<PlanRelationKind, PlanRelationKind> = {
  CONTINUES: 'CONTINUED_BY',
  CONTINUED_BY: 'CONTINUES',
  UNDER: 'OVER',
  OVER: 'UNDER',
  WITHIN: 'AROUND',
  AROUND: 'WITHIN',
  RELATED_TO: 'RELATED_TO',
};

/** The plans that a plan belongs to in some way, by id: by what it says, then by what they say; each once. */
export async function relatedPlans(
  loaders: Loaders,
  plan: string,
  kinds: readonly PlanRelationKind[],
): Promise<string[]> {
  const [own, others] = await Promise.all([
    loaders.load(relationsOfPlan, plan),
    loaders.load(relationsFromPlans, plan),
  ]);
  const ids = [
    ...own.filter(({ kind }) => kinds.includes(kind)).map(({ planId }) => planId),
    ...others.filter(({ kind }) => kinds.includes(REVERSED[kind])).map(({ planId }) => planId),
  ];
  return [...new Set(ids)].filter((id) => id !== null);
}
