import { z } from 'zod';
import {
  type Combinators,
  filterOf,
  inPlan,
  matchesCode,
  matchesName,
  oneOf,
  type StringWhere,
  step,
} from '../list/filter.js';
import { printedOrder, sortedBy, sortedByNumberIfAny } from '../list/list.definition.js';
import { list } from '../list/list.js';
import { nodesBehind, nodesById } from '../store/edge.js';
import { type MeasureWhere, measureFilter } from './measure.repository.js';
import { storedNumbers, withNumbers } from './numbers.js';

const row = z
  .object({
    id: z.string(),
    ...storedNumbers,
    name: z.string(),
    summary: z.string().nullable(),
    page: z.number().nullable(),
  })
  .transform(withNumbers);

export type Initiative = z.infer<typeof row>;

export const initiativeById = nodesById('initiative.byIds', row);
export const initiativesOfMeasure = nodesBehind('initiative.byMeasures', row, initiativeById);
export const initiativesOfPolicy = nodesBehind('initiative.byPolicies', row, initiativeById);
export const initiativesOfProgram = nodesBehind('initiative.byPrograms', row, initiativeById);

export interface InitiativeWhere extends Combinators<InitiativeWhere> {
  id?: string[] | null;
  plan?: string | null;
  code?: StringWhere | null;
  name?: StringWhere | null;
  measure?: MeasureWhere | null;
}

export const initiativeFilter = filterOf<InitiativeWhere>({
  id: oneOf('id'),
  plan: inPlan,
  code: matchesCode,
  name: matchesName,
  measure: {
    relation: {
      path: (initiative, to) => step(initiative, 'HAS_INITIATIVE', 'left', 'Measure', to),
      filter: measureFilter,
    },
  },
});

export const initiatives = list({
  noun: 'initiative',
  label: 'Initiative',
  row,
  byId: initiativeById,
  filter: initiativeFilter,
  sortKeys: {
    PRINTED: printedOrder,
    CODE: sortedBy('codeKey'),
    NAME: sortedBy('name'),
    PAGE: sortedByNumberIfAny('page'),
  },
});
