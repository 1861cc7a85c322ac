import Cypher from '@neo4j/cypher-builder';
import { z } from 'zod';
import {
  type Combinators,
  filterOf,
  inPlan,
  matchesName,
  oneOf,
  type Relation,
  type StringWhere,
  step,
} from '../list/filter.js';
import { type ListDefinition, printedOrder, sortedBy } from '../list/list.definition.js';
import { list } from '../list/list.js';
import { nodesBehind, nodesById, valueBehind } from '../store/edge.js';
import { type DepartmentWhere, departmentFilter } from './department.repository.js';
import { type InitiativeWhere, initiativeFilter } from './initiative.repository.js';
import { type MeasureWhere, measureFilter } from './measure.repository.js';
import { listedUnder, programsIn } from './paths.js';
import { type PillarWhere, pillarFilter } from './pillar.repository.js';
import { homeLoaded, jointly, relisted, type ServesWhere, serves } from './program.predicates.js';

const row = z.object({ id: z.string(), name: z.string(), summary: z.string().nullable() });

export type Program = z.infer<typeof row>;

export const programById = nodesById('program.byIds', row);
export const programsOfCommittee = nodesBehind('program.byCommittees', row, programById);

const reachRow = z.object({
  pillars: z.number(),
  measures: z.number(),
  initiatives: z.number(),
  homeLoaded: z.boolean(),
});

/** How many of each level a program serves among what is loaded. */
export const reachOfProgram = valueBehind('program.reach', reachRow, {
  pillars: 0,
  measures: 0,
  initiatives: 0,
  homeLoaded: false,
});

export interface ProgramWhere extends Combinators<ProgramWhere> {
  id?: string[] | null;
  plan?: string | null;
  name?: StringWhere | null;
  pillar?: PillarWhere | null;
  measure?: MeasureWhere | null;
  initiative?: InitiativeWhere | null;
  department?: DepartmentWhere | null;
  jointly?: boolean | null;
  relisted?: boolean | null;
  homeLoaded?: boolean | null;
  serves?: ServesWhere | null;
}

/** What programs are found by through others, which lists begin at where a filter names them. */
const RELATIONS = {
  department: {
    path: (program, to) => step(program, 'RUN_BY', 'right', 'Department', to),
    filter: departmentFilter,
  } as Relation<DepartmentWhere>,
  initiative: {
    path: (program, to) => listedUnder(program, 'INITIATIVE', to),
    filter: initiativeFilter,
  } as Relation<InitiativeWhere>,
  measure: {
    path: (program, to) => listedUnder(program, 'MEASURE', to),
    filter: measureFilter,
  } as Relation<MeasureWhere>,
  pillar: {
    path: (program, to) => listedUnder(program, 'PILLAR', to),
    filter: pillarFilter,
  } as Relation<PillarWhere>,
};

export const programFilter = filterOf<ProgramWhere>({
  id: oneOf('id'),
  plan: inPlan,
  name: matchesName,
  initiative: { relation: RELATIONS.initiative },
  measure: { relation: RELATIONS.measure },
  pillar: { relation: RELATIONS.pillar },
  department: { relation: RELATIONS.department },
  jointly,
  relisted,
  homeLoaded,
  serves,
});

const definition = {
  noun: 'program',
  label: 'Program',
  row,
  byId: programById,
  filter: programFilter,
  anchors: Object.keys(RELATIONS),
  sortKeys: { PRINTED: printedOrder, NAME: sortedBy('name') },
} satisfies ListDefinition<Program, ProgramWhere, 'PRINTED' | 'NAME'>;

export const programs = list(definition);

export const programsOfPillar = list(definition, {
  name: 'Pillars',
  pattern: (pillarId, program) =>
    programsIn(new Cypher.Pattern({ labels: ['Pillar'], properties: { id: pillarId } }), program),
});

export const programsOfDepartment = list(definition, {
  name: 'Departments',
  pattern: (departmentId, program) =>
    step(
      new Cypher.Pattern({ labels: ['Department'], properties: { id: departmentId } }),
      'RUN_BY',
      'left',
      'Program',
      program,
    ),
});
