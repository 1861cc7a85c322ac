import { z } from 'zod';
import { DIRECTIONS, type Direction, INDICATOR_KINDS, type IndicatorKind } from '../../domain/plan.js';
import {
  type Combinators,
  type Filter,
  filterOf,
  inPlan,
  matchesName,
  matchesText,
  oneOf,
  related,
  step,
  type ValuesOf,
} from '../list/filter.js';
import { relatedTo } from '../list/filter.known.js';
import { printedOrder, sortedBy, sortedByMeasuredNumber } from '../list/list.definition.js';
import { list } from '../list/list.js';
import { nodeBehind, nodesBehind, nodesById, valueBehind } from '../store/edge.js';
import { fact, rating } from './beside.filter.js';
import { departmentFilter } from './department.repository.js';
import { hasStatus, hasTarget, hasValue } from './indicator.predicates.js';
import { measureFilter } from './measure.repository.js';
import { indicatedAt, indicatedUnder, trackedBy } from './paths.js';
import { placeFilter } from './place.filter.js';
import { policyFilter } from './policy.repository.js';
import type { ProgramWhere } from './program.repository.js';
import { municipality, page } from './shared.filter.js';

const row = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(INDICATOR_KINDS),
  unit: z.string().nullable(),
  direction: z.enum(DIRECTIONS).nullable(),
  noTargetReason: z.string().nullable(),
});

export type Indicator = z.infer<typeof row>;

const text = z.string().nullable();

/** What is printed beside an indicator. */
const details = z.object({
  kindName: text,
  printedNumber: text,
  page: z.number().nullable(),
  definition: text,
  whyChosen: text,
  targetBasis: text,
  dataSource: text,
  dataTiming: text,
  goal: text,
});

export type IndicatorDetails = z.infer<typeof details>;

export const detailsOfIndicator = valueBehind<IndicatorDetails | null>('indicator.details', details, null);

export const indicatorById = nodesById('indicator.byIds', row);
export const indicatorsOfPlace = nodesBehind('indicator.byPlaces', row, indicatorById);
export const indicatorsOfPolicy = nodesBehind('indicator.byPolicies', row, indicatorById);
export const indicatorOfSeries = nodeBehind('indicator.bySeries', row, indicatorById);

const filterFields = {
  id: oneOf('id'),
  plan: inPlan,
  name: matchesName,
  kind: oneOf<IndicatorKind>('kind'),
  kindName: matchesText('foldedKindName'),
  printedNumber: matchesText('foldedPrintedNumber'),
  page,
  unit: matchesText('foldedUnit'),
  goal: oneOf('goal'),
  direction: oneOf<Direction>('direction'),
  measure: related(
    (indicator, to) => indicatedUnder(indicator, 'MEASURE', to),
    () => measureFilter,
  ),
  value: hasValue,
  status: hasStatus,
  hasTarget,
  department: related(
    (indicator, to) => step(indicator, 'ENTRUSTED_TO', 'right', 'Department', to),
    () => departmentFilter,
  ),
  rating,
  fact,
  municipality,
  place: related(indicatedAt, () => placeFilter),
  policy: related(
    (indicator, to) => trackedBy(indicator, 'Policy', to),
    () => policyFilter,
  ),
  program: relatedTo<ProgramWhere>('PROGRAM', (indicator, to) => trackedBy(indicator, 'Program', to)),
};

export interface IndicatorWhere extends ValuesOf<typeof filterFields>, Combinators<IndicatorWhere> {}

export const indicatorFilter: Filter<IndicatorWhere> = filterOf('INDICATOR', filterFields);

/** What the lists of indicators have in common, wherever they hang. */
export const definition = {
  noun: 'indicator',
  label: 'Indicator',
  row,
  byId: indicatorById,
  filter: indicatorFilter,
  sortKeys: {
    PRINTED: printedOrder,
    NAME: sortedBy('name'),
    BASELINE: sortedByMeasuredNumber('baseline'),
    LAST_TARGET: sortedByMeasuredNumber('lastTarget'),
    CHANGE: sortedByMeasuredNumber('change'),
    CHANGE_RATE: sortedByMeasuredNumber('changeRate'),
  },
};

export const indicators = list(definition);
