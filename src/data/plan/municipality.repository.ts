import { z } from 'zod';
import { filterOf, matchesCode, matchesName, oneOf, type StringWhere } from '../list/filter.js';
import { printedOrder } from '../list/list.definition.js';
import { list } from '../list/list.js';
import { nodeBehind, nodesById } from '../store/edge.js';

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
