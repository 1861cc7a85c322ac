import { z } from 'zod';
import { type Combinators, filterOf, inPlan, matchesName, oneOf, type StringWhere } from '../list/filter.js';
import { printedOrder, sortedBy } from '../list/list.definition.js';
import { list } from '../list/list.js';
import { nodeBehind, nodesBehind, nodesById } from '../store/edge.js';
import { storedNumbers, withNumbers } from './numbers.js';

const row = z.object({ id: z.string(), ...storedNumbers, name: z.string() }).transform(withNumbers);

export type Pillar = z.infer<typeof row>;

export const pillarById = nodesById('pillar.byIds', row);
export const pillarsOfPlan = nodesBehind('pillar.byPlans', row, pillarById);
export const pillarOfVision = nodeBehind('pillar.byVisions', row, pillarById);
export const pillarOfMeasure = nodeBehind('pillar.byMeasures', row, pillarById);
export const pillarsOfProgram = nodesBehind('pillar.byPrograms', row, pillarById);

export interface PillarWhere extends Combinators<PillarWhere> {
  id?: string[] | null;
  plan?: string | null;
  number?: number[] | null;
  name?: StringWhere | null;
}

export const pillarFilter = filterOf<PillarWhere>({
  id: oneOf('id'),
  plan: inPlan,
  number: oneOf('number'),
  name: matchesName,
});

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
