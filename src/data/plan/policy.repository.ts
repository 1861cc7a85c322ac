import { z } from 'zod';
import {
  type Combinators,
  type Filter,
  filterOf,
  inPlan,
  oneOf,
  related,
  step,
  type ValuesOf,
} from '../list/filter.js';
import { relatedTo } from '../list/filter.known.js';
import { printedOrder, sortedBy } from '../list/list.definition.js';
import { list } from '../list/list.js';
import { nodeBehind, nodesBehind, nodesById } from '../store/edge.js';
import type { IndicatorWhere } from './indicator.repository.js';
import type { InitiativeWhere } from './initiative.repository.js';
import type { IssueWhere } from './issue.repository.js';
import { measureFilter } from './measure.repository.js';
import { numbersOfReason, storedNumbers } from './numbers.js';
import { printedAt, printedUnder, tracks } from './paths.js';
import { placeFilter } from './place.filter.js';
import { municipality, page, summary } from './shared.filter.js';

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
  summary,
  page,
  municipality,
  place: related(
    (policy, to) => printedAt(policy, 'HAS_POLICY', to),
    () => placeFilter,
  ),
  issues: relatedTo<IssueWhere>('ISSUE', (policy, to) => step(policy, 'ADDRESSED_BY', 'left', 'Issue', to)),
  initiatives: relatedTo<InitiativeWhere>('INITIATIVE', (policy, to) =>
    step(policy, 'CARRIED_OUT_BY', 'right', 'Initiative', to),
  ),
  indicators: relatedTo<IndicatorWhere>('INDICATOR', tracks),
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
