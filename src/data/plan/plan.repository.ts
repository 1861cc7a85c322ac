import Cypher from '@neo4j/cypher-builder';
import { z } from 'zod';
import { NODE_LABELS, type NodeKind } from '../../domain/plan.js';
import {
  type Combinators,
  type FieldPredicate,
  type Filter,
  filterOf,
  matchesText,
  oneOf,
  related,
  step,
  type ValuesOf,
} from '../list/filter.js';
import { matchesOneText } from '../list/filter.texts.js';
import { printedOrder } from '../list/list.definition.js';
import { list } from '../list/list.js';
import { nodeBehind, nodesBehind, nodesById, valueBehind } from '../store/edge.js';
import { departmentFilter } from './department.repository.js';
import { municipalityFilter } from './municipality.repository.js';

const nodeKind = z.enum(Object.keys(NODE_LABELS) as [NodeKind, ...NodeKind[]]);

export const planRow = z.object({
  id: z.string(),
  title: z.string(),
  startFiscalYear: z.number().nullable(),
  endFiscalYear: z.number().nullable(),
  loadedPillars: z.array(z.number()),
  missingPillars: z.array(z.number()),
  levelKinds: z.array(nodeKind),
  levelNames: z.array(z.string()),
  revision: z.string(),
});

export type Plan = z.infer<typeof planRow>;

export const planById = nodesById('plan.byIds', planRow);
export const plansOfMunicipality = nodesBehind('plan.byMunicipalities', planRow, planById);
export const planOfProgram = nodeBehind('plan.byPrograms', planRow, planById);

/** What of a plan is loaded where it is an excerpt; null for a plan that is none. */
export const excerptOfPlan = valueBehind('plan.excerpts', z.string().nullable(), null);

/** What a plan is, beside what is read of every plan. */
export const publicationOfPlan = valueBehind(
  'plan.publication',
  z.object({
    category: z.string().nullable(),
    laws: z.array(z.string()).nullable(),
    published: z.string().nullable(),
  }),
  { category: null, laws: null, published: null },
);

/** It runs in the fiscal year. Without a last year it does so from the first on; without a first it is not known to. */
const runsIn: FieldPredicate<number> = (node, year) => {
  const asked = new Cypher.Param(year);
  const start = node.property('startFiscalYear');
  const end = Cypher.coalesce(node.property('endFiscalYear'), asked);
  return Cypher.and(Cypher.isNotNull(start), Cypher.lte(start, asked), Cypher.gte(end, asked));
};

const filterFields = {
  id: oneOf('id'),
  municipality: related(
    (plan, to) => step(plan, 'PUBLISHES', 'left', 'Municipality', to),
    () => municipalityFilter,
  ),
  title: matchesText('foldedName', 'title'),
  category: matchesText('foldedCategory'),
  law: matchesOneText('foldedLaws'),
  fiscalYear: runsIn,
  department: related(
    (plan, to) => step(plan, 'ENTRUSTED_TO', 'right', 'Department', to),
    () => departmentFilter,
  ),
};

export interface PlanWhere extends ValuesOf<typeof filterFields>, Combinators<PlanWhere> {}

export const planFilter: Filter<PlanWhere> = filterOf('PLAN', filterFields);

export const plans = list({
  noun: 'plan',
  label: 'Plan',
  row: planRow,
  byId: planById,
  filter: planFilter,
  sortKeys: { PRINTED: printedOrder },
});
