import { z } from 'zod';
import { DEPARTMENT_KINDS, type DepartmentKind } from '../../domain/plan.js';
import {
  type Combinators,
  type Filter,
  filterOf,
  matchesName,
  oneOf,
  related,
  step,
  type ValuesOf,
} from '../list/filter.js';
import { printedOrder, sortedBy } from '../list/list.definition.js';
import { list } from '../list/list.js';
import { nodesBehind, nodesById } from '../store/edge.js';
import { municipalityFilter } from './municipality.repository.js';

export const departmentRow = z.object({ id: z.string(), name: z.string(), kind: z.enum(DEPARTMENT_KINDS) });

export type Department = z.infer<typeof departmentRow>;

export const departmentById = nodesById('department.byIds', departmentRow);
export const departmentsOfMunicipality = nodesBehind('department.byMunicipalities', departmentRow, departmentById);
export const departmentsOfProgram = nodesBehind('department.byPrograms', departmentRow, departmentById);

const filterFields = {
  id: oneOf('id'),
  name: matchesName,
  kind: oneOf<DepartmentKind>('kind'),
  municipality: related(
    (department, to) => step(department, 'HAS_DEPARTMENT', 'left', 'Municipality', to),
    () => municipalityFilter,
  ),
};

export interface DepartmentWhere extends ValuesOf<typeof filterFields>, Combinators<DepartmentWhere> {}

export const departmentFilter: Filter<DepartmentWhere> = filterOf('DEPARTMENT', filterFields);

export const departments = list({
  noun: 'department',
  label: 'Department',
  row: departmentRow,
  byId: departmentById,
  filter: departmentFilter,
  sortKeys: { PRINTED: printedOrder, NAME: sortedBy('name') },
});
