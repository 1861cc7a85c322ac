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
import { nodesBehind, nodesById } from '../store/edge.js';
import { measureFilter } from './measure.repository.js';
import { numbersOfReason, storedNumbers } from './numbers.js';
import { printedAt, printedUnder } from './paths.js';
import { placeFilter } from './place.filter.js';
import type { PolicyWhere } from './policy.repository.js';
import { municipality, page, summary } from './shared.filter.js';

const row = z.object({ id: z.string(), ...storedNumbers, summary: z.string().nullable() }).transform(numbersOfReason);

export type Issue = z.infer<typeof row>;

export const issueById = nodesById('issue.byIds', row);
export const issuesOfPlace = nodesBehind('issue.byPlaces', row, issueById);
export const issuesOfPolicy = nodesBehind('issue.byPolicies', row, issueById);

const filterFields = {
  id: oneOf('id'),
  plan: inPlan,
  number: oneOf<number>('number'),
  measure: related(
    (issue, to) => printedUnder(issue, 'FACES', 'MEASURE', to),
    () => measureFilter,
  ),
  summary,
  page,
  municipality,
  place: related(
    (issue, to) => printedAt(issue, 'FACES', to),
    () => placeFilter,
  ),
  policies: relatedTo<PolicyWhere>('POLICY', (issue, to) => step(issue, 'ADDRESSED_BY', 'right', 'Policy', to)),
};

export interface IssueWhere extends ValuesOf<typeof filterFields>, Combinators<IssueWhere> {}

export const issueFilter: Filter<IssueWhere> = filterOf('ISSUE', filterFields);

export const issues = list({
  noun: 'issue',
  label: 'Issue',
  row,
  byId: issueById,
  filter: issueFilter,
  sortKeys: { PRINTED: printedOrder, NUMBER: sortedBy('number', 'number') },
});
