import Cypher from '@neo4j/cypher-builder';
import { z } from 'zod';
import { DEPARTMENT_KINDS, type DepartmentKind } from '../../domain/plan.js';
import { type Combinators, type Filter, filterOf, oneOf, related, step, type ValuesOf } from '../list/filter.js';
import { matchesAnyName } from '../list/filter.texts.js';
import { printedOrder, sortedBy, sortedByCount } from '../list/list.definition.js';
import { list } from '../list/list.js';
import { listBehind, nodeBehind, nodesBehind, nodesById } from '../store/edge.js';
import { namedInPlan } from './body.predicates.js';
import { municipalityFilter } from './municipality.repository.js';

export const departmentRow = z.object({ id: z.string(), name: z.string(), kind: z.enum(DEPARTMENT_KINDS) });

export type Department = z.infer<typeof departmentRow>;

export const departmentById = nodesById('department.byIds', departmentRow);
export const departmentsOfMunicipality = nodesBehind('department.byMunicipalities', departmentRow, departmentById);
export const departmentsOfProgram = nodesBehind('department.byPrograms', departmentRow, departmentById);

export const parentOfDepartment = nodeBehind('department.parents', departmentRow, departmentById);
export const divisionsOfDepartment = nodesBehind('department.divisions', departmentRow, departmentById);
export const namesOfDepartment = listBehind('department.names', z.object({ planId: z.string(), name: z.string() }));

/** What bodies are found by through others, which lists begin at where a filter names it. */
const anchors = {
  municipality: related(
    (department, to) => step(department, 'HAS_DEPARTMENT', 'left', 'Municipality', to),
    () => municipalityFilter,
  ),
};

const filterFields = {
  id: oneOf('id'),
  plan: namedInPlan,
  name: matchesAnyName,
  parent: related(
    (department, to) => step(department, 'STANDS_IN', 'right', 'Department', to),
    (): Filter<DepartmentWhere> => departmentFilter,
  ),
  kind: oneOf<DepartmentKind>('kind'),
  ...anchors,
};

export interface DepartmentWhere extends ValuesOf<typeof filterFields>, Combinators<DepartmentWhere> {}

export const departmentFilter: Filter<DepartmentWhere> = filterOf('DEPARTMENT', filterFields);

export const departments = list({
  noun: 'department',
  label: 'Department',
  row: departmentRow,
  byId: departmentById,
  filter: departmentFilter,
  anchors: Object.keys(anchors),
  sortKeys: {
    PRINTED: printedOrder,
    NAME: sortedBy('name'),
    PROGRAMS: sortedByCount((department) =>
      new Cypher.Pattern(department).related({ type: 'RUN_BY', direction: 'left' }).to(),
    ),
  },
});
