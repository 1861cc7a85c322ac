import { z } from 'zod';
import { DIRECTIONS, INDICATOR_KINDS, type IndicatorKind } from '../../domain/plan.js';
import {
  type Combinators,
  type Filter,
  filterOf,
  inPlan,
  matchesName,
  oneOf,
  related,
  step,
  type ValuesOf,
} from '../list/filter.js';
import { printedOrder, sortedBy } from '../list/list.definition.js';
import { list } from '../list/list.js';
import { nodeBehind, nodesBehind, nodesById } from '../store/edge.js';
import { fact, rating } from './beside.filter.js';
import { departmentFilter } from './department.repository.js';
import { measureOfIndicatorPath } from './indicator.predicates.js';
import { measureFilter } from './measure.repository.js';

const row = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(INDICATOR_KINDS),
  unit: z.string().nullable(),
  direction: z.enum(DIRECTIONS).nullable(),
  noTargetReason: z.string().nullable(),
});

export type Indicator = z.infer<typeof row>;

export const indicatorById = nodesById('indicator.byIds', row);
export const indicatorsOfMeasure = nodesBehind('indicator.byMeasures', row, indicatorById);
export const indicatorsOfPolicy = nodesBehind('indicator.byPolicies', row, indicatorById);
export const indicatorOfSeries = nodeBehind('indicator.bySeries', row, indicatorById);

const filterFields = {
  id: oneOf('id'),
  plan: inPlan,
  name: matchesName,
  kind: oneOf<IndicatorKind>('kind'),
  measure: related(measureOfIndicatorPath, () => measureFilter),
  department: related(
    (indicator, to) => step(indicator, 'ENTRUSTED_TO', 'right', 'Department', to),
    () => departmentFilter,
  ),
  rating,
  fact,
};

export interface IndicatorWhere extends ValuesOf<typeof filterFields>, Combinators<IndicatorWhere> {}

export const indicatorFilter: Filter<IndicatorWhere> = filterOf('INDICATOR', filterFields);

export const indicators = list({
  noun: 'indicator',
  label: 'Indicator',
  row,
  byId: indicatorById,
  filter: indicatorFilter,
  sortKeys: { PRINTED: printedOrder, NAME: sortedBy('name') },
});
