import { z } from 'zod';
import { type Filter, filterOf, matchesCode, matchesName, matchesText, oneOf, type ValuesOf } from '../list/filter.js';
import { printedOrder } from '../list/list.definition.js';
import { list } from '../list/list.js';
import { nodeBehind, nodesById } from '../store/edge.js';

const row = z.object({ id: z.string(), code: z.string(), name: z.string(), prefecture: z.string() });

export type Municipality = z.infer<typeof row>;

export const municipalityById = nodesById('municipality.byIds', row);
export const municipalityOfPlan = nodeBehind('municipality.byPlans', row, municipalityById);
export const municipalityOfDepartment = nodeBehind('municipality.byDepartments', row, municipalityById);

const filterFields = {
  id: oneOf('id'),
  code: matchesCode,
  name: matchesName,
  prefecture: matchesText('foldedPrefecture'),
};

export interface MunicipalityWhere extends ValuesOf<typeof filterFields> {}

export const municipalityFilter: Filter<MunicipalityWhere> = filterOf('MUNICIPALITY', filterFields);

export const municipalities = list({
  noun: 'municipality',
  label: 'Municipality',
  row,
  byId: municipalityById,
  filter: municipalityFilter,
  sortKeys: { PRINTED: printedOrder },
});
