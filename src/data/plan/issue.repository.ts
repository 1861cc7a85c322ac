import { z } from 'zod';
import { type Combinators, type Filter, filterOf, inPlan, oneOf, related, type ValuesOf } from '../list/filter.js';
import { printedOrder, sortedBy } from '../list/list.definition.js';
import { list } from '../list/list.js';
import { nodesBehind, nodesById } from '../store/edge.js';
import { measureFilter } from './measure.repository.js';
import { numbersOfReason, storedNumbers } from './numbers.js';
import { printedUnder } from './paths.js';

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
