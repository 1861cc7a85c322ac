import { z } from 'zod';
import { type Combinators, filterOf, inPlan, oneOf } from '../list/filter.js';
import { printedOrder, sortedBy } from '../list/list.definition.js';
import { list } from '../list/list.js';
import { nodesBehind, nodesById } from '../store/edge.js';
import { type MeasureWhere, measureFilter } from './measure.repository.js';
import { storedNumbers, withNumbers } from './numbers.js';
import { printedUnder } from './paths.js';

const row = z.object({ id: z.string(), ...storedNumbers, summary: z.string() }).transform(withNumbers);

export type Issue = z.infer<typeof row>;

export const issueById = nodesById('issue.byIds', row);
export const issuesOfPlace = nodesBehind('issue.byPlaces', row, issueById);
export const issuesOfPolicy = nodesBehind('issue.byPolicies', row, issueById);

export interface IssueWhere extends Combinators<IssueWhere> {
  id?: string[] | null;
  plan?: string | null;
  number?: number[] | null;
  measure?: MeasureWhere | null;
}

export const issues = list({
  noun: 'issue',
  label: 'Issue',
  row,
  byId: issueById,
  filter: filterOf<IssueWhere>({
    id: oneOf('id'),
    plan: inPlan,
    number: oneOf('number'),
    measure: { relation: { path: (issue, to) => printedUnder(issue, 'FACES', 'MEASURE', to), filter: measureFilter } },
  }),
  sortKeys: { PRINTED: printedOrder, NUMBER: sortedBy('number', 'number') },
});
