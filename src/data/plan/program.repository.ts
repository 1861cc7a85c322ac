import Cypher from '@neo4j/cypher-builder';
import { z } from 'zod';
import {
  type Combinators,
  type Filter,
  filterOf,
  inPlan,
  matchesName,
  oneOf,
  related,
  step,
  type ValuesOf,
} from '../list/filter.js';
import { matchesOneText } from '../list/filter.texts.js';
import {
  type ListDefinition,
  printedOrder,
  sortedBy,
  sortedByCount,
  sortedByNumberIfAny,
} from '../list/list.definition.js';
import { list } from '../list/list.js';
import { nodesBehind, nodesById, valueBehind } from '../store/edge.js';
import { amount, fact, mark, rating } from './beside.filter.js';
import { committeeFilter } from './committee.repository.js';
import { departmentFilter } from './department.repository.js';
import { type IndicatorWhere, indicatorFilter } from './indicator.repository.js';
import { initiativeFilter } from './initiative.repository.js';
import { measureFilter } from './measure.repository.js';
import { listedBy, listedUnder, printedAt, programsIn, tracks } from './paths.js';
import { pillarFilter } from './pillar.repository.js';
import { placeFilter } from './place.filter.js';
import { departmentCount, homeLoaded, jointly, onSomePage, relisted, serves } from './program.predicates.js';
import { municipality, summary } from './shared.filter.js';

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

/** What programs are found by through others, which lists begin at where a filter names them. */
const anchors = {
  department: related(
    (program, to) => step(program, 'RUN_BY', 'right', 'Department', to),
    () => departmentFilter,
  ),
  initiative: related(
    (program, to) => listedUnder(program, 'INITIATIVE', to),
    () => initiativeFilter,
  ),
  measure: related(
    (program, to) => listedUnder(program, 'MEASURE', to),
    () => measureFilter,
  ),
  pillar: related(
    (program, to) => listedUnder(program, 'PILLAR', to),
    () => pillarFilter,
  ),
};

const filterFields = {
  id: oneOf('id'),
  plan: inPlan,
  name: matchesName,
  ...anchors,
  lead: related(
    (program, to) =>
      program
        .related({ type: 'RUN_BY', direction: 'right', properties: { role: new Cypher.Literal('LEAD') } })
        .to(to, { labels: ['Department'] }),
    () => departmentFilter,
  ),
  committee: related(
    (program, to) => step(program, 'RUNS_THROUGH', 'right', 'Committee', to),
    () => committeeFilter,
  ),
  departmentCount,
  mark,
  rating,
  amount,
  fact,
  jointly,
  relisted,
  homeLoaded,
  serves,
  summary,
  page: onSomePage,
  printedNumber: matchesOneText('foldedPrintedNumbers'),
  municipality,
  place: related(
    (program, to) => printedAt(program, 'LISTS', to),
    () => placeFilter,
  ),
  indicators: related(tracks, (): Filter<IndicatorWhere> => indicatorFilter),
};

export interface ProgramWhere extends ValuesOf<typeof filterFields>, Combinators<ProgramWhere> {}

export const programFilter: Filter<ProgramWhere> = filterOf('PROGRAM', filterFields);

const definition = {
  noun: 'program',
  label: 'Program',
  row,
  byId: programById,
  filter: programFilter,
  anchors: Object.keys(anchors),
  sortKeys: {
    PRINTED: printedOrder,
    NAME: sortedBy('name'),
    AMOUNT: sortedByNumberIfAny('amount'),
    PAGE: sortedByNumberIfAny('firstPage'),
    LISTINGS: sortedByCount((program) => listedBy(program)),
    DEPARTMENTS: sortedByCount((program) =>
      new Cypher.Pattern(program).related({ type: 'RUN_BY', direction: 'right' }).to(),
    ),
  },
} satisfies ListDefinition<Program, ProgramWhere, 'PRINTED' | 'NAME' | 'AMOUNT' | 'PAGE' | 'LISTINGS' | 'DEPARTMENTS'>;

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
