import { z } from 'zod';
import { DEPARTMENT_KINDS, type DepartmentKind } from '../../domain/plan.js';
import { type Combinators, filterOf, matchesName, oneOf, type StringWhere, step } from '../list/filter.js';
import { printedOrder, sortedBy } from '../list/list.definition.js';
import { list } from '../list/list.js';
import { nodesBehind, nodesById } from '../store/edge.js';
import { type MunicipalityWhere, municipalityFilter } from './municipality.repository.js';

export const departmentRow = z.object({ id: z.string(), name: z.string(), kind: z.enum(DEPARTMENT_KINDS) });

export type Department = z.infer<typeof departmentRow>;

export const departmentById = nodesById('department.byIds', departmentRow);
export const departmentsOfMunicipality = nodesBehind('department.byMunicipalities', departmentRow, departmentById);
export const departmentsOfProgram = nodesBehind('department.byPrograms', departmentRow, departmentById);

export interface DepartmentWhere extends Combinators<DepartmentWhere> {
  id?: string[] | null;
  name?: StringWhere | null;
  kind?: DepartmentKind[] | null;
  municipality?: MunicipalityWhere | null;
}

export const departmentFilter = filterOf<DepartmentWhere>({
  id: oneOf('id'),
  name: matchesName,
  kind: oneOf('kind'),
  municipality: {
    relation: {
      path: (body, to) => step(body, 'HAS_DEPARTMENT', 'left', 'Municipality', to),
      filter: municipalityFilter,
    },
  },
});

export const departments = list({
  noun: 'department',
  label: 'Department',
  row: departmentRow,
  byId: departmentById,
  filter: departmentFilter,
  sortKeys: { PRINTED: printedOrder, NAME: sortedBy('name') },
});
