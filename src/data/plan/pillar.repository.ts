import { z } from 'zod';
import {
  type Combinators,
  type Filter,
  filterOf,
  inPlan,
  matchesName,
  oneOf,
  step,
  type ValuesOf,
} from '../list/filter.js';
import { relatedTo } from '../list/filter.known.js';
import { printedOrder, sortedBy } from '../list/list.definition.js';
import { list } from '../list/list.js';
import { nodeBehind, nodesBehind, nodesById } from '../store/edge.js';
import type { IndicatorWhere } from './indicator.repository.js';
import type { MeasureWhere } from './measure.repository.js';
import { numbersOfPlace, storedNumbers } from './numbers.js';
import { indicatorsIn, programsIn } from './paths.js';
import type { ProgramWhere } from './program.repository.js';
import { municipality } from './shared.filter.js';

const row = z.object({ id: z.string(), ...storedNumbers, name: z.string() }).transform(numbersOfPlace);

export type Pillar = z.infer<typeof row>;

export const pillarById = nodesById('pillar.byIds', row);
export const pillarsOfPlan = nodesBehind('pillar.byPlans', row, pillarById);
export const pillarOfVision = nodeBehind('pillar.byVisions', row, pillarById);
export const pillarOfMeasure = nodeBehind('pillar.byMeasures', row, pillarById);
export const pillarsOfProgram = nodesBehind('pillar.byPrograms', row, pillarById);

const filterFields = {
  id: oneOf('id'),
  plan: inPlan,
  number: oneOf<number>('number'),
  name: matchesName,
  municipality,
  measures: relatedTo<MeasureWhere>('MEASURE', (pillar, to) => step(pillar, 'HAS_MEASURE', 'right', 'Measure', to)),
  programs: relatedTo<ProgramWhere>('PROGRAM', programsIn),
  indicators: relatedTo<IndicatorWhere>('INDICATOR', indicatorsIn),
};

export interface PillarWhere extends ValuesOf<typeof filterFields>, Combinators<PillarWhere> {}

export const pillarFilter: Filter<PillarWhere> = filterOf('PILLAR', filterFields);

export const pillars = list({
  noun: 'pillar',
  label: 'Pillar',
  row,
  byId: pillarById,
  filter: pillarFilter,
  sortKeys: {
    PRINTED: printedOrder,
    NUMBER: sortedBy('number', 'number'),
    NAME: sortedBy('name'),
    PROGRAMS: sortedBy('programCount', 'number'),
    DEPARTMENTS: sortedBy('departmentCount', 'number'),
  },
});
