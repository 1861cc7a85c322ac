import { z } from 'zod';
import { type Filter, filterOf, matchesName, oneOf, type ValuesOf } from '../list/filter.js';
import { printedOrder } from '../list/list.definition.js';
import { list } from '../list/list.js';
import { nodesBehind, nodesById } from '../store/edge.js';
import { namedInPlan } from './body.predicates.js';

const row = z.object({ id: z.string(), name: z.string() });

export type Committee = z.infer<typeof row>;

export const committeeById = nodesById('committee.byIds', row);
export const committeesOfProgram = nodesBehind('committee.byPrograms', row, committeeById);

const filterFields = { id: oneOf('id'), plan: namedInPlan, name: matchesName };

export interface CommitteeWhere extends ValuesOf<typeof filterFields> {}

export const committeeFilter: Filter<CommitteeWhere> = filterOf('COMMITTEE', filterFields);

export const committees = list({
  noun: 'committee',
  label: 'Committee',
  row,
  byId: committeeById,
  filter: committeeFilter,
  sortKeys: { PRINTED: printedOrder },
});
