import { z } from 'zod';
import { nodeBehind, nodesById } from './edge.js';
import { filterOf, matchesCode, matchesName, oneOf, type StringWhere } from './filter.js';
import { printedOrder } from './list.definition.js';
import { list } from './list.js';

const row = z.object({ id: z.string(), code: z.string(), name: z.string(), prefecture: z.string() });

export type Municipality = z.infer<typeof row>;

export const municipalityById = nodesById('municipality.byIds', row);
export const municipalityOfPlan = nodeBehind('municipality.byPlans', row, municipalityById);
export const municipalityOfDepartment = nodeBehind('municipality.byDepartments', row, municipalityById);

export interface MunicipalityWhere {
  id?: string[] | null;
  code?: StringWhere | null;
  name?: StringWhere | null;
}

export const municipalityFilter = filterOf<MunicipalityWhere>({
  id: oneOf('id'),
  code: matchesCode,
  name: matchesName,
});

export const municipalities = list({
  noun: 'municipality',
  label: 'Municipality',
  row,
  byId: municipalityById,
  filter: municipalityFilter,
  sortKeys: { PRINTED: printedOrder },
});
