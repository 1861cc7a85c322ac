import { z } from 'zod';
import { PLAN_RELATION_KINDS, type PlanRelationKind } from '../../domain/plan.js';
import { listBehind } from '../store/edge.js';

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
export const relationsFromPlans = listBehind('beside.relationsFrom', z.object({ kind, planId: z.string() }));

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
export const REVERSED: Record<PlanRelationKind, PlanRelationKind> = {
  CONTINUES: 'CONTINUED_BY',
  CONTINUED_BY: 'CONTINUES',
  UNDER: 'OVER',
  OVER: 'UNDER',
  WITHIN: 'AROUND',
  AROUND: 'WITHIN',
  RELATED_TO: 'RELATED_TO',
};
