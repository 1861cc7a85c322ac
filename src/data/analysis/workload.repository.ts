import Cypher from '@neo4j/cypher-builder';
import { z } from 'zod';
import type { CarriedPlan } from '../../domain/assumption.js';
import { canonical } from '../../domain/plan-graph.js';
import {
  WORKLOAD_COLUMNS,
  WORKLOAD_COUNTS,
  type WorkloadCount,
  type WorkloadCountField,
} from '../../domain/workload.js';
import { composed } from '../list/composed.js';
import { conditionsOf, inPlan } from '../list/filter.js';
import { matching } from '../list/filter.match.js';
import type { SortOrder } from '../list/page.js';
import {
  type Department,
  type DepartmentWhere,
  departmentFilter,
  departmentRow,
} from '../plan/department.repository.js';
import { type ProgramWhere, programFilter } from '../plan/program.repository.js';
import { projection, statement, statementBehind } from '../store/cypher.js';
import type { Edge, Reader } from '../store/edge.js';
import { bodyOf, isAsked, parametersOf, partsOf } from './assumption.repository.js';

/** What rows can be counted by beside the department; the kind is the department's own. */
export type WorkloadGroup = 'PLAN' | 'PILLAR' | 'MEASURE' | 'INITIATIVE' | 'PRIORITY' | 'DEPARTMENT_KIND';

export type WorkloadOrderField = WorkloadCountField | 'NAME';

export type WorkloadHaving = { [Count in WorkloadCount]?: number | null };

export interface WorkloadWhere {
  plan?: string | null;
  department?: DepartmentWhere | null;
  programs?: ProgramWhere | null;
  having?: WorkloadHaving | null;
}

/** The same of each count. */
const eachCount = <Value>(value: Value) =>
  Object.fromEntries(WORKLOAD_COLUMNS.map((count) => [count, value])) as Record<WorkloadCount, Value>;

const columns = z.object({
  carrier: departmentRow,
  planId: z.string().nullable(),
  pillarId: z.string().nullable(),
  measureId: z.string().nullable(),
  initiativeId: z.string().nullable(),
  priority: z.boolean().nullable(),
  ...eachCount(z.number()),
});

export const workloadRow = columns.transform(({ carrier, ...counts }) => ({ department: carrier, ...counts }));

/** What a department carries, in a group or in all; the group by ids. */
export type WorkloadRow = z.infer<typeof workloadRow>;

/**
 * One row per department and group that carries anything, in the order asked, then in printed order.
 *
 * @param isLeadsShown whether `leads` is read; otherwise it is 0, unless rows are ordered or chosen by it
 * @param carried who carries the plan of `where`, where this is assumed
 */
export function readWorkload(
  reader: Reader,
  where: WorkloadWhere,
  groupBy: readonly WorkloadGroup[],
  orderBy: readonly SortOrder<WorkloadOrderField>[],
  isLeadsShown = false,
  carried?: CarriedPlan,
): Promise<WorkloadRow[]> {
  const { cypher, params } = composed(carried ? assumedProgramsOf(where) : listingsOf(where));
  const result = `${enough()}\n${rowsInOrder(orderBy).build().cypher}`;
  const query = statementBehind(`${cypher}\n${(carried ? assumed : printed).text}`, 'workload.rows', result);
  const having = where.having ?? {};
  const isWithLeads = isLeadsShown || having.leads != null || orderBy.some(({ field }) => field === 'LEADS');
  const bodies = carried ? parametersOf(carried) : {};
  return reader.read(query, { ...params, ...bodies, groupBy, having, isWithLeads }, workloadRow);
}

const printed = statement('workload.printed');
const assumed = statement('workload.assumed');

interface WorkloadKey {
  department: string;
  plan: string | null;
  /** Whether `leads` is read. */
  isWithLeads: boolean;
}

/** What a department carries in all, over one plan or all of its city; the same rows as readWorkload's, null for nothing. */
export const workloadOfDepartment: Edge<WorkloadKey, WorkloadRow | null> = {
  cacheKey: canonical,
  async batch(reader, keys) {
    const plans = [...new Set(keys.map(({ plan }) => plan))];
    const rowsByPlan = await Promise.all(
      plans.map(async (plan) => {
        const ids = keys.filter((key) => key.plan === plan).map(({ department }) => department);
        const isWithLeads = keys.some((key) => key.isWithLeads);
        return [plan, await readWorkload(reader, { plan, department: { id: ids } }, [], [], isWithLeads)] as const;
      }),
    );
    const rows = new Map(rowsByPlan);
    return keys.map(
      ({ department, plan }) => rows.get(plan)?.find((found) => found.department.id === department) ?? null,
    );
  },
};

function listingsOf({ plan, department, programs }: WorkloadWhere): Cypher.Clause {
  const node = (name: string) => new Cypher.NamedNode(name);
  const named = { program: node('program'), department: node('department') };
  // Only what an index finds bears a label: the relationships say what the rest is, and a label costs a look each.
  const path = new Cypher.Pattern(named.program, plan ? { labels: ['Program'] } : {})
    .related(new Cypher.NamedRelationship('runBy'), { type: 'RUN_BY' })
    .to(named.department, department || !plan ? { labels: ['Department'] } : {});
  return matching(
    new Cypher.Match(path),
    [
      ...conditionsOf(programFilter, named.program, programs),
      ...conditionsOf(departmentFilter, named.department, department),
    ],
    [plan ? inPlan(named.program, plan) : undefined],
  );
}

/** The same of what is assumed of a plan: its programs, each with the departments that would carry it. */
function assumedProgramsOf({ plan, department: asked, programs }: WorkloadWhere): Cypher.Clause {
  const program = new Cypher.NamedNode('program');
  const department = new Cypher.NamedNode('department');
  const part = new Cypher.NamedVariable('runBy');
  const match = new Cypher.Match(new Cypher.Pattern(program, { labels: ['Program'] }));
  const found = matching(
    match,
    conditionsOf(programFilter, program, { and: [{ plan }, ...(programs ? [programs] : [])] }),
  );
  const carriers = new Cypher.Unwind([partsOf(program), part]).with('*', [bodyOf(part), department]);
  const isOne = isAsked(department, asked);
  return Cypher.utils.concat(found, isOne ? carriers.where(isOne) : carriers);
}

const column = (name: string) => new Cypher.NamedVariable(name);

/** The rows that have enough of each count; the names of the columns are ours, so nothing a client sends is in the text. */
function enough(): string {
  const having = new Cypher.NamedParam('having');
  const each = WORKLOAD_COLUMNS.map((count) =>
    Cypher.gte(column(count), Cypher.coalesce(having.property(count), new Cypher.Literal(0))),
  );
  return new Cypher.With('*').where(Cypher.and(...each) as Cypher.Predicate).build().cypher;
}

/** The columns of rows in an order, then in printed order. */
export function rowsInOrder(orderBy: readonly SortOrder<WorkloadOrderField>[]): Cypher.Return {
  const property = (name: string, key: string) => new Cypher.NamedNode(name).property(key);
  const asked = orderBy.map(({ field, direction }): [Cypher.Expr, 'ASC' | 'DESC'] => [
    field === 'NAME' ? property('department', 'name') : column(WORKLOAD_COUNTS[field].column),
    direction,
  ]);
  const printed = ['department', 'groupPlan', 'groupPillar', 'groupMeasure', 'groupInitiative'].map(
    (name): [Cypher.Expr, 'ASC'] => [property(name, 'sortKey'), 'ASC'],
  );
  return new Cypher.Return(
    // Not by its own name, which the order still needs.
    [new Cypher.Raw(() => projection('department', 'department')), 'carrier'],
    [property('groupPlan', 'id'), 'planId'],
    [property('groupPillar', 'id'), 'pillarId'],
    [property('groupMeasure', 'id'), 'measureId'],
    [property('groupInitiative', 'id'), 'initiativeId'],
    [column('groupPriority'), 'priority'],
    ...WORKLOAD_COLUMNS.map(column),
  ).orderBy(...asked, ...printed, [column('groupPriority'), 'DESC'], [property('department', 'id'), 'ASC']);
}

/** The row of a department that carries nothing of what was asked. */
export function emptyWorkload(department: Department): WorkloadRow {
  return {
    department,
    planId: null,
    pillarId: null,
    measureId: null,
    initiativeId: null,
    priority: null,
    ...eachCount(0),
  };
}
