import { z } from 'zod';
import { type Combinators, type Filter, filterOf, inPlan, oneOf, related, type ValuesOf } from '../list/filter.js';
import { printedOrder, sortedBy } from '../list/list.definition.js';
import { list } from '../list/list.js';
import { nodeBehind, nodesBehind, nodesById } from '../store/edge.js';
import { measureFilter } from './measure.repository.js';
import { numbersOfReason, storedNumbers } from './numbers.js';
import { printedUnder } from './paths.js';

const row = z.object({ id: z.string(), ...storedNumbers, summary: z.string().nullable() }).transform(numbersOfReason);

export type Policy = z.infer<typeof row>;

export const policyById = nodesById('policy.byIds', row);
export const policiesOfPlace = nodesBehind('policy.byPlaces', row, policyById);
export const policiesOfIssue = nodesBehind('policy.byIssues', row, policyById);
export const policiesOfInitiative = nodesBehind('policy.byInitiatives', row, policyById);
export const policyOfIndicator = nodeBehind('policy.byIndicators', row, policyById);

const filterFields = {
  id: oneOf('id'),
  plan: inPlan,
  number: oneOf<number>('number'),
  measure: related(
    (policy, to) => printedUnder(policy, 'HAS_POLICY', 'MEASURE', to),
    () => measureFilter,
  ),
};

export interface PolicyWhere extends ValuesOf<typeof filterFields>, Combinators<PolicyWhere> {}

export const policyFilter: Filter<PolicyWhere> = filterOf('POLICY', filterFields);

export const policies = list({
  noun: 'policy',
  label: 'Policy',
  row,
  byId: policyById,
  filter: policyFilter,
  sortKeys: { PRINTED: printedOrder, NUMBER: sortedBy('number', 'number') },
});
