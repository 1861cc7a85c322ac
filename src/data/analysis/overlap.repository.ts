import Cypher from '@neo4j/cypher-builder';
import { z } from 'zod';
import type { CarriedPlan } from '../../domain/assumption.js';
import { DEPARTMENT_KIND_IDS } from '../../domain/department-kind.js';
import { DEPARTMENT_KINDS } from '../../domain/plan.js';
import { composed } from '../list/composed.js';
import { conditionsOf, step } from '../list/filter.js';
import { matching } from '../list/filter.match.js';
import { listedBy, listedUnder, type PlanLevel } from '../plan/paths.js';
import { type ProgramWhere, programFilter } from '../plan/program.repository.js';
import { statement, statementBehind } from '../store/cypher.js';
import type { Reader } from '../store/edge.js';
import { bodyOf, parametersOf, partsOf } from './assumption.repository.js';

/** What programs can be shared between: parts of a plan, or bodies. */
export type Dimension = 'PILLAR' | 'MEASURE' | 'INITIATIVE' | 'DEPARTMENT' | 'DEPARTMENT_KIND' | 'COMMITTEE';

export interface OverlapWhere {
  plan?: string | null;
  programs?: ProgramWhere | null;
}

const row = z.object({
  rowId: z.string().nullable(),
  columnId: z.string().nullable(),
  columnKey: z.string().nullable(),
  programs: z.array(z.string()),
  listed: z.number(),
  relisted: z.number(),
});

const kindRow = z.object({ kind: z.string() });
const sharedRow = z.object({
  rowId: z.string(),
  columnId: z.string(),
  distinct: z.number(),
  listed: z.number(),
  relisted: z.number(),
});
const kinds = statement('sums.kinds');
const sharedByKinds = statement('sums.sharedByKinds');

/** What a row and a column share; all by id. */
export interface OverlapCell {
  rowId: string;
  columnId: string;
  distinct: number;
  listed: number;
  relisted: number;
  /** The programs; not read where only their numbers were counted. */
  programs: string[];
}

/** Rows and columns in printed order, by id, and the cells that share anything, row by row. */
export interface Overlap {
  rows: string[];
  columns: string[];
  cells: OverlapCell[];
}

/**
 * Programs shared between the members of two dimensions, in one statement. A member stands in the matrix when
 * it has any of the programs asked for; a cell only when two different members share one. `carried` is who carries the plan of `where`,
 * where this is assumed.
 */
export async function readOverlap(
  graph: Reader,
  rows: Dimension,
  columns: Dimension,
  where: OverlapWhere,
  carried?: CarriedPlan,
): Promise<Overlap> {
  const paths = carried ? ASSUMED : PRINTED;
  const { cypher, params } = composed(sharedPrograms(paths[rows], paths[columns], where));
  const bodies = carried ? parametersOf(carried) : {};
  return toOverlap(await graph.read(statementBehind(cypher, 'overlap.cells'), { ...params, ...bodies }, row));
}

/** What kinds of departments share over all plans, by what was counted when these were imported: numbers, without the programs. */
export async function readOverlapOfKinds(graph: Reader): Promise<Overlap> {
  const [members, shared] = await Promise.all([
    graph.read(kinds, {}, kindRow),
    graph.read(sharedByKinds, {}, sharedRow),
  ]);
  const ids = DEPARTMENT_KINDS.map((kind) => `${DEPARTMENT_KIND_IDS}${kind}`);
  const inOrder = ids.filter((id) => members.some(({ kind }) => kind === id));
  const rank = ({ rowId, columnId }: z.infer<typeof sharedRow>) =>
    ids.indexOf(rowId) * ids.length + ids.indexOf(columnId);
  const cells = shared.sort((one, other) => rank(one) - rank(other)).map((cell) => ({ ...cell, programs: [] }));
  return { rows: inOrder, columns: inOrder, cells };
}

type MemberPath = (program: Cypher.Node, member: Cypher.Node, listing: Cypher.Relationship) => Member;

/** How the departments of a program are found, with a program that has none. */
type DepartmentsOf = (program: Cypher.Node, department: Cypher.Node) => Found;

type Found = Cypher.OptionalMatch | Cypher.With;

const printed: DepartmentsOf = (program, department) =>
  new Cypher.OptionalMatch(step(program, 'RUN_BY', 'right', 'Department', department));

const assumed: DepartmentsOf = (program, department) => {
  const part = new Cypher.Variable();
  const parts = partsOf(program);
  const nobody = Cypher.eq(Cypher.size(parts), new Cypher.Literal(0));
  const some = new Cypher.Case()
    .when(nobody)
    .then(new Cypher.List([Cypher.Null]))
    .else(parts);
  return new Cypher.Unwind([some, part]).with('*', [bodyOf(part), department]);
};

const pathsBy = (departmentsOf: DepartmentsOf): Record<Dimension, MemberPath> => ({
  INITIATIVE: ofLevel('INITIATIVE'),
  MEASURE: ofLevel('MEASURE'),
  PILLAR: ofLevel('PILLAR'),
  DEPARTMENT: (program, member) => ({ found: departmentsOf(program, member), isListing: false }),
  DEPARTMENT_KIND: (program, member) => {
    const department = new Cypher.Node();
    return { found: departmentsOf(program, department), isListing: false, kindOf: [department, member] };
  },
  COMMITTEE: (program, member) => ({
    found: new Cypher.OptionalMatch(step(program, 'RUNS_THROUGH', 'right', 'Committee', member)),
    isListing: false,
  }),
});

const PRINTED = pathsBy(printed);
const ASSUMED = pathsBy(assumed);

/** How a member of a dimension is found from a program, and whether that is by one of its listings. */
interface Member {
  found: Found;
  isListing: boolean;
  /** The department found, and the member that stands for all of its kind. */
  kindOf?: [department: Cypher.Node, member: Cypher.Node];
}

function ofLevel(level: PlanLevel): MemberPath {
  return (program, member, listing) => ({
    found: new Cypher.OptionalMatch(...[listedUnder(program, level, member, listing)].flat()),
    isListing: true,
  });
}

function sharedPrograms(rows: MemberPath, columns: MemberPath, { plan, programs }: OverlapWhere): Cypher.Clause {
  const program = new Cypher.NamedNode('program');
  const match = new Cypher.Match(new Cypher.Pattern(program, { labels: ['Program'] }));
  const asked = conditionsOf(programFilter, program, { and: [{ plan }, ...(programs ? [programs] : [])] });
  const rowListing = new Cypher.NamedRelationship('rowListing');
  const columnListing = new Cypher.NamedRelationship('columnListing');
  const row = rows(program, new Cypher.NamedNode('row'), rowListing);
  const column = columns(program, new Cypher.NamedNode('column'), columnListing);
  return Cypher.utils.concat(
    matching(match, asked),
    memberMatch(row),
    memberMatch(column),
    listingsOf(program, [...(row.isListing ? [rowListing] : []), ...(column.isListing ? [columnListing] : [])]),
  );
}

function memberMatch({ found, kindOf }: Member): Cypher.Clause {
  if (!kindOf) return found;
  const [department, member] = kindOf;
  const kind = department.property('kind');
  const order = new Cypher.Case(kind);
  DEPARTMENT_KINDS.forEach((one, index) => {
    order.when(new Cypher.Literal(one) as never).then(new Cypher.Literal(String(index).padStart(2, '0')));
  });
  const kindAsMember = new Cypher.Map({
    id: Cypher.plus(new Cypher.Literal(DEPARTMENT_KIND_IDS), kind),
    sortKey: order,
  });
  const kindIfAny = new Cypher.Case().when(Cypher.isNotNull(department)).then(kindAsMember);
  return found.with('*', [kindIfAny, member]);
}

/** The lines that a cell counts: those under the row or the column; all of a program that only bodies share. */
function listingsOf(program: Cypher.Node, found: Cypher.Relationship[]): Cypher.Clause {
  const listing = new Cypher.NamedRelationship('listing');
  return found.length > 0
    ? new Cypher.Unwind([new Cypher.List(found), listing])
    : new Cypher.OptionalMatch(listedBy(program, listing));
}

function toOverlap(found: z.infer<typeof row>[]): Overlap {
  const columnKeys = new Map(found.map(({ columnId, columnKey }) => [columnId, columnKey ?? '']));
  return {
    rows: distinct(found.map(({ rowId }) => rowId)),
    columns: distinct([...columnKeys].sort(byKeyAndId).map(([id]) => id)),
    cells: found.filter(isCell).map((cell) => ({ ...cell, distinct: cell.programs.length })),
  };
}

/** Two editions of a plan may give two bodies the same place. */
function byKeyAndId([one, oneKey]: Column, [other, otherKey]: Column): number {
  if (oneKey !== otherKey) return oneKey < otherKey ? -1 : 1;
  return (one ?? '') < (other ?? '') ? -1 : 1;
}

type Column = [id: string | null, key: string];

const distinct = (ids: (string | null)[]) => [...new Set(ids)].filter((id) => id !== null);

/** Two different members that share something. */
const isCell = (cell: z.infer<typeof row>): cell is z.infer<typeof row> & { rowId: string; columnId: string } =>
  cell.rowId !== null && cell.columnId !== null && cell.rowId !== cell.columnId;
