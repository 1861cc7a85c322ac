import { z } from 'zod';
import {
  type Combinators,
  type Filter,
  filterOf,
  inPlan,
  matchesCode,
  matchesName,
  oneOf,
  related,
  step,
  type ValuesOf,
} from '../list/filter.js';
import { relatedTo } from '../list/filter.known.js';
import { printedOrder, sortedBy, sortedByNumberIfAny } from '../list/list.definition.js';
import { list } from '../list/list.js';
import { nodesBehind, nodesById } from '../store/edge.js';
import { measureFilter } from './measure.repository.js';
import { numbersOfPlace, storedNumbers } from './numbers.js';
import { programsIn } from './paths.js';
import type { PolicyWhere } from './policy.repository.js';
import type { ProgramWhere } from './program.repository.js';
import { municipality, page, summary } from './shared.filter.js';

const row = z
  .object({
    id: z.string(),
    ...storedNumbers,
    name: z.string(),
    summary: z.string().nullable(),
    page: z.number().nullable(),
  })
  .transform(numbersOfPlace);

export type Initiative = z.infer<typeof row>;

export const initiativeById = nodesById('initiative.byIds', row);
export const initiativesOfMeasure = nodesBehind('initiative.byMeasures', row, initiativeById);
export const initiativesOfPolicy = nodesBehind('initiative.byPolicies', row, initiativeById);
export const initiativesOfProgram = nodesBehind('initiative.byPrograms', row, initiativeById);

const filterFields = {
  id: oneOf('id'),
  plan: inPlan,
  code: matchesCode,
  name: matchesName,
  measure: related(
    (initiative, to) => step(initiative, 'HAS_INITIATIVE', 'left', 'Measure', to),
    () => measureFilter,
  ),
  summary,
  page,
  municipality,
  policies: relatedTo<PolicyWhere>('POLICY', (initiative, to) =>
    step(initiative, 'CARRIED_OUT_BY', 'left', 'Policy', to),
  ),
  programs: relatedTo<ProgramWhere>('PROGRAM', programsIn),
};

export interface InitiativeWhere extends ValuesOf<typeof filterFields>, Combinators<InitiativeWhere> {}

export const initiativeFilter: Filter<InitiativeWhere> = filterOf('INITIATIVE', filterFields);

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
    PROGRAMS: sortedBy('programCount', 'number'),
    DEPARTMENTS: sortedBy('departmentCount', 'number'),
    PAGE: sortedByNumberIfAny('page'),
  },
});
