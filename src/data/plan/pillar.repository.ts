import { z } from 'zod';
import { type Combinators, type Filter, filterOf, inPlan, matchesName, oneOf, type ValuesOf } from '../list/filter.js';
import { printedOrder, sortedBy } from '../list/list.definition.js';
import { list } from '../list/list.js';
import { nodeBehind, nodesBehind, nodesById } from '../store/edge.js';
import { numbersOfPlace, storedNumbers } from './numbers.js';

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
  },
});
