import { z } from 'zod';
import { type Combinators, filterOf, inPlan, oneOf } from '../list/filter.js';
import { printedOrder, sortedBy } from '../list/list.definition.js';
import { list } from '../list/list.js';
import { nodeBehind, nodesBehind, nodesById } from '../store/edge.js';
import { type MeasureWhere, measureFilter } from './measure.repository.js';
import { storedNumbers, withNumbers } from './numbers.js';
import { printedUnder } from './paths.js';

const row = z.object({ id: z.string(), ...storedNumbers, summary: z.string() }).transform(withNumbers);

export type Policy = z.infer<typeof row>;

export const policyById = nodesById('policy.byIds', row);
export const policiesOfPlace = nodesBehind('policy.byPlaces', row, policyById);
export const policiesOfIssue = nodesBehind('policy.byIssues', row, policyById);
export const policiesOfInitiative = nodesBehind('policy.byInitiatives', row, policyById);
export const policyOfIndicator = nodeBehind('policy.byIndicators', row, policyById);

export interface PolicyWhere extends Combinators<PolicyWhere> {
  id?: string[] | null;
  plan?: string | null;
  number?: number[] | null;
  measure?: MeasureWhere | null;
}

export const policies = list({
  noun: 'policy',
  label: 'Policy',
  row,
  byId: policyById,
  filter: filterOf<PolicyWhere>({
    id: oneOf('id'),
    plan: inPlan,
    number: oneOf('number'),
    measure: {
      relation: { path: (policy, to) => printedUnder(policy, 'HAS_POLICY', 'MEASURE', to), filter: measureFilter },
    },
  }),
  sortKeys: { PRINTED: printedOrder, NUMBER: sortedBy('number', 'number') },
});
