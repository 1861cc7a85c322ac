import { z } from 'zod';
import { NODE_LABELS, type NodeKind } from '../../domain/plan.js';
import { type Filter, filterOf, oneOf, related, step, type ValuesOf } from '../list/filter.js';
import { printedOrder } from '../list/list.definition.js';
import { list } from '../list/list.js';
import { statement } from '../store/cypher.js';
import { nodeBehind, nodesBehind, nodesById, valueBehind } from '../store/edge.js';
import type { Graph } from '../store/graph.js';
import { municipalityFilter } from './municipality.repository.js';

const nodeKind = z.enum(Object.keys(NODE_LABELS) as [NodeKind, ...NodeKind[]]);

const row = z.object({
  id: z.string(),
  title: z.string(),
  startFiscalYear: z.number(),
  endFiscalYear: z.number(),
  loadedPillars: z.array(z.number()),
  missingPillars: z.array(z.number()),
  levelKinds: z.array(nodeKind),
  levelNames: z.array(z.string()),
  revision: z.string(),
});

export type Plan = z.infer<typeof row>;

export const planById = nodesById('plan.byIds', row);
export const plansOfMunicipality = nodesBehind('plan.byMunicipalities', row, planById);
export const planOfProgram = nodeBehind('plan.byPrograms', row, planById);

/** What of a plan is loaded where it is an excerpt; null for a plan that is none. */
export const excerptOfPlan = valueBehind('plan.excerpts', z.string().nullable(), null);

const all = statement('plan.all');

/** Every plan there is, in printed order. */
export async function readAllPlans(graph: Graph): Promise<Plan[]> {
  return (await graph.read(all, {}, z.object({ node: row }))).map(({ node }) => node);
}

const filterFields = {
  id: oneOf('id'),
  municipality: related(
    (plan, to) => step(plan, 'PUBLISHES', 'left', 'Municipality', to),
    () => municipalityFilter,
  ),
};

export interface PlanWhere extends ValuesOf<typeof filterFields> {}

export const planFilter: Filter<PlanWhere> = filterOf('PLAN', filterFields);

export const plans = list({
  noun: 'plan',
  label: 'Plan',
  row,
  byId: planById,
  filter: planFilter,
  sortKeys: { PRINTED: printedOrder },
});
