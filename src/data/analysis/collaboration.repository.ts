import Cypher from '@neo4j/cypher-builder';
import { z } from 'zod';
import type { CarriedPlan } from '../../domain/assumption.js';
import { composed } from '../list/composed.js';
import { conditionOf, conditionsOf, step } from '../list/filter.js';
import { matching } from '../list/filter.match.js';
import { type DepartmentWhere, departmentFilter } from '../plan/department.repository.js';
import { type ProgramWhere, programFilter } from '../plan/program.repository.js';
import { statementBehind } from '../store/cypher.js';
import { listBehind, type Reader } from '../store/edge.js';
import type { Parameters } from '../store/parameters.js';
import { bodyOf, isAsked, parametersOf, partsOf } from './assumption.repository.js';
import { type FirstRows, readTotal } from './first.rows.js';

const row = z.object({ departments: z.array(z.string()), programs: z.array(z.string()) });

/** Departments that run programs together; both by id. */
export type Collaboration = z.infer<typeof row>;

export interface CollaborationWhere {
  plan?: string | null;
  department?: DepartmentWhere | null;
  programs?: ProgramWhere | null;
  /** How many programs together; 1 where it is not given. */
  atLeast?: number | null;
}

/** Whom a department runs programs with, the most programs first. */
export const partnersOfDepartment = listBehind('collaboration.byDepartments', row);

/** Pairs of departments that run programs together, the most programs first; of a plan as it is assumed to be carried, where this is given. */
export function readCollaborations(
  graph: Reader,
  where: CollaborationWhere,
  carried?: CarriedPlan,
): Promise<Collaboration[]> {
  const program = new Cypher.NamedNode('program');
  const one = new Cypher.NamedNode('one');
  const other = new Cypher.NamedNode('other');
  // Each pair once, in the order of the plan.
  const inOrder = Cypher.or(
    Cypher.lt(one.property('sortKey'), other.property('sortKey')),
    Cypher.and(
      Cypher.eq(one.property('sortKey'), other.property('sortKey')),
      Cypher.lt(one.property('id'), other.property('id')),
    ),
  );
  if (carried) {
    const { department, ...others } = where;
    const match = new Cypher.Match(new Cypher.Pattern(program, { labels: ['Program'] }));
    const asked = department && Cypher.or(isAsked(one, department), isAsked(other, department));
    const pairs = Cypher.utils.concat(
      matching(match, programConditions(program, others)),
      carriersOf(program, [one, other]).where(Cypher.and(inOrder, asked ?? undefined)),
    );
    return read(graph, 'collaboration.pairs', pairs, where, parametersOf(carried));
  }
  // Only programs bear a label: a body that runs one is a department, and a label costs a look each.
  const match = new Cypher.Match(
    step(new Cypher.Pattern(one), 'RUN_BY', 'left', 'Program', program).related({ type: 'RUN_BY' }).to(other),
  );
  const pairs = matching(match, [...eitherIs(where, one, other), ...programConditions(program, where)], [inOrder]);
  return read(graph, 'collaboration.pairs', pairs, where);
}

/** Each two of the departments that are assumed to run a program. */
function carriersOf(program: Cypher.Node, [one, other]: [Cypher.Node, Cypher.Node]) {
  const part = new Cypher.NamedVariable('part');
  const otherPart = new Cypher.NamedVariable('otherPart');
  return new Cypher.Unwind([partsOf(program), part])
    .unwind([partsOf(program), otherPart])
    .with('*', [bodyOf(part), one], [bodyOf(otherPart), other]);
}

/** Pairs of departments over all plans, as many as asked for, and how many there are: what readCollaborations gives, by what was counted. */
export function readCountedPairs(
  graph: Reader,
  { department, atLeast }: Pick<CollaborationWhere, 'department' | 'atLeast'>,
): FirstRows<Collaboration> {
  const one = new Cypher.NamedNode('one');
  const other = new Cypher.NamedNode('other');
  const pair = new Cypher.NamedRelationship('pair');
  const match = new Cypher.Match(new Cypher.Pattern(one).related(pair, { type: 'RUNS_WITH' }).to(other));
  const enough = Cypher.gte(pair.property('programs'), new Cypher.Param(atLeast ?? 1));
  const { cypher, params } = composed(matching(match, eitherIs({ department }, one, other), [enough]));
  return {
    rows: (first) => graph.read(statementBehind(cypher, 'collaboration.countedPairs'), { ...params, first }, row),
    total: () => readTotal(graph, statementBehind(cypher, 'collaboration.countPairs'), params),
  };
}

/** The groups of departments that are printed together beside a program, each once, the most programs first. */
export function readJointGroups(graph: Reader, where: CollaborationWhere): Promise<Collaboration[]> {
  const program = new Cypher.NamedNode('program');
  const match = new Cypher.Match(new Cypher.Pattern(program, { labels: ['Program'] }));
  const programs = matching(match, programConditions(program, where));
  return read(graph, 'collaboration.groups', programs, where);
}

/** At least one of two departments is one of those asked for. */
const eitherIs = ({ department }: CollaborationWhere, one: Cypher.Node, other: Cypher.Node) =>
  department ? [{ either: [one, other].map((node) => conditionOf(departmentFilter, node, department)) }] : [];

/** The programs asked for, and of them only those that a department asked for runs. */
function programConditions(program: Cypher.Node, { plan, department, programs }: CollaborationWhere) {
  return conditionsOf(programFilter, program, { and: [{ plan, department }, ...(programs ? [programs] : [])] });
}

async function read(
  graph: Reader,
  name: string,
  found: Cypher.Clause,
  { atLeast }: CollaborationWhere,
  bodies: Parameters = {},
) {
  const { cypher, params } = composed(found);
  return graph.read(statementBehind(cypher, name), { ...params, ...bodies, atLeast: atLeast ?? 1 }, row);
}
