import { z } from 'zod';
import { DIRECTIONS, INDICATOR_KINDS, type IndicatorKind } from '../../domain/plan.js';
import { type Combinators, filterOf, inPlan, matchesName, oneOf, type StringWhere } from '../list/filter.js';
import { printedOrder, sortedBy } from '../list/list.definition.js';
import { list } from '../list/list.js';
import { nodeBehind, nodesBehind, nodesById } from '../store/edge.js';
import { type MeasureWhere, measureFilter } from './measure.repository.js';
import { indicatedAt, inLevel } from './paths.js';

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
export const indicatorsOfPlace = nodesBehind('indicator.byPlaces', row, indicatorById);
export const indicatorsOfPolicy = nodesBehind('indicator.byPolicies', row, indicatorById);
export const indicatorOfSeries = nodeBehind('indicator.bySeries', row, indicatorById);

export interface IndicatorWhere extends Combinators<IndicatorWhere> {
  id?: string[] | null;
  plan?: string | null;
  name?: StringWhere | null;
  kind?: IndicatorKind[] | null;
  measure?: MeasureWhere | null;
}

export const indicators = list({
  noun: 'indicator',
  label: 'Indicator',
  row,
  byId: indicatorById,
  filter: filterOf<IndicatorWhere>({
    id: oneOf('id'),
    plan: inPlan,
    name: matchesName,
    kind: oneOf('kind'),
    measure: {
      relation: { path: (indicator, to) => inLevel(indicatedAt(indicator), 'MEASURE', to), filter: measureFilter },
    },
  }),
  sortKeys: { PRINTED: printedOrder, NAME: sortedBy('name') },
});
