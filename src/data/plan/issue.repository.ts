import { z } from 'zod';
import { type Combinators, filterOf, inPlan, oneOf, step } from '../list/filter.js';
import { printedOrder, sortedBy } from '../list/list.definition.js';
import { list } from '../list/list.js';
import { nodesBehind, nodesById } from '../store/edge.js';
import { type MeasureWhere, measureFilter } from './measure.repository.js';

const row = z.object({ id: z.string(), number: z.number(), summary: z.string() });

export type Issue = z.infer<typeof row>;

export const issueById = nodesById('issue.byIds', row);
export const issuesOfMeasure = nodesBehind('issue.byMeasures', row, issueById);
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
    measure: { relation: { path: (issue, to) => step(issue, 'FACES', 'left', 'Measure', to), filter: measureFilter } },
  }),
  sortKeys: { PRINTED: printedOrder, NUMBER: sortedBy('number', 'number') },
});
