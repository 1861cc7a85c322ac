import Cypher from '@neo4j/cypher-builder';
import { z } from 'zod';
import { canonical } from '../domain/plan-graph.js';
import { statementBehind } from './cypher.js';
import { type DepartmentWhere, departmentFilter } from './department.repository.js';
import type { Edge } from './edge.js';
import { step } from './filter.js';
import type { Graph } from './graph.js';
import type { SortOrder } from './page.js';
import { type ProgramWhere, programFilter } from './program.repository.js';

/** What rows can be counted by beside the department; the kind is the department's own. */
export type WorkloadGroup = 'PLAN' | 'PILLAR' | 'MEASURE' | 'INITIATIVE' | 'PRIORITY' | 'DEPARTMENT_KIND';

/** The counts of a row, each with the column that holds it. */
const COUNTS = {
  LISTED: 'listed',
  DISTINCT: 'distinct',
  RELISTED: 'relisted',
  SOLO: 'solo',
  JOINT: 'joint',
  PILLARS: 'pillars',
  MEASURES: 'measures',
  INITIATIVES: 'initiatives',
  PRIORITY_PROGRAMS: 'priorityPrograms',
  INDICATORS: 'indicators',
} as const;

type Count = (typeof COUNTS)[keyof typeof COUNTS];

export type WorkloadOrderField = keyof typeof COUNTS | 'NAME';

export type WorkloadHaving = { [Column in Count]?: number | null };

export interface WorkloadWhere {
  plan?: string | null;
  department?: DepartmentWhere | null;
  programs?: ProgramWhere | null;
  having?: WorkloadHaving | null;
}

const count = z.number();

const row = z.object({
  departmentId: z.string(),
  planId: z.string().nullable(),
  pillarId: z.string().nullable(),
  measureId: z.string().nullable(),
  initiativeId: z.string().nullable(),
  priority: z.boolean().nullable(),
  listed: count,
  distinct: count,
  relisted: count,
  solo: count,
  joint: count,
  pillars: count,
  measures: count,
  initiatives: count,
  priorityPrograms: count,
  indicators: count,
});

/** What a department carries, in a group or in all; department and group by id. */
export type WorkloadRow = z.infer<typeof row>;

/** One row per department and group that carries anything, in the order asked, then in printed order. */
export function readWorkload(
  graph: Graph,
  where: WorkloadWhere,
  groupBy: readonly WorkloadGroup[],
  orderBy: readonly SortOrder<WorkloadOrderField>[],
): Promise<WorkloadRow[]> {
  const { cypher, params } = listingsOf(where).build();
  const query = statementBehind(cypher, 'workload.rows', result(orderBy));
  return graph.read(query, { ...params, groupBy, having: where.having ?? {} }, row);
}

/** What a department carries in all, over one plan or all of its city; the same rows as readWorkload's. */
export const workloadOfDepartment: Edge<{ department: string; plan: string | null }, WorkloadRow> = {
  cacheKey: canonical,
  async batch(graph, keys) {
    const plans = [...new Set(keys.map(({ plan }) => plan))];
    const rowsByPlan = await Promise.all(
      plans.map(async (plan) => {
        const ids = keys.filter((key) => key.plan === plan).map(({ department }) => department);
        return [plan, await readWorkload(graph, { plan, department: { id: ids } }, [], [])] as const;
      }),
    );
    const rows = new Map(rowsByPlan);
    return keys.map(
      ({ department, plan }) =>
        rows.get(plan)?.find((found) => found.departmentId === department) ?? nothing(department),
    );
  },
};

function listingsOf({ plan, department, programs }: WorkloadWhere): Cypher.Clause {
  const node = (name: string) => new Cypher.NamedNode(name);
  const body = node('department');
  const program = node('program');
  const measure = node('measure');
  const listed = step(new Cypher.Pattern(body, { labels: ['Department'] }), 'RUN_BY', 'left', 'Program', program)
    .related(new Cypher.NamedRelationship('listing'), { type: 'LISTS', direction: 'left' })
    .to(node('initiative'), { labels: ['Initiative'] });
  const pillar = step(
    step(listed, 'HAS_INITIATIVE', 'left', 'Measure', measure),
    'HAS_MEASURE',
    'left',
    'Pillar',
    node('pillar'),
  );
  const match = new Cypher.Match(step(pillar, 'HAS_PILLAR', 'left', 'Plan', node('plan')));
  const predicate = Cypher.and(
    programFilter(program, { and: [{ plan }, ...(programs ? [programs] : [])] }),
    department ? departmentFilter(body, department) : undefined,
  );
  return predicate ? match.where(predicate) : match;
}

/** The columns of a row, in an order; the names of the columns are ours, so nothing a client sends is in the text. */
function result(orderBy: readonly SortOrder<WorkloadOrderField>[]): string {
  const column = (name: string) => new Cypher.NamedVariable(name);
  const property = (name: string, key: string) => new Cypher.NamedNode(name).property(key);
  const asked = orderBy.map(({ field, direction }): [Cypher.Expr, 'ASC' | 'DESC'] => [
    field === 'NAME' ? property('department', 'name') : column(COUNTS[field]),
    direction,
  ]);
  const printed = ['department', 'groupPlan', 'groupPillar', 'groupMeasure', 'groupInitiative'].map(
    (name): [Cypher.Expr, 'ASC'] => [property(name, 'sortKey'), 'ASC'],
  );
  return new Cypher.Return(
    [property('department', 'id'), 'departmentId'],
    [property('groupPlan', 'id'), 'planId'],
    [property('groupPillar', 'id'), 'pillarId'],
    [property('groupMeasure', 'id'), 'measureId'],
    [property('groupInitiative', 'id'), 'initiativeId'],
    [column('groupPriority'), 'priority'],
    ...Object.values(COUNTS).map(column),
  )
    .orderBy(...asked, ...printed, [column('groupPriority'), 'DESC'], [property('department', 'id'), 'ASC'])
    .build().cypher;
}

/** The row of a department that carries nothing of what was asked. */
function nothing(departmentId: string): WorkloadRow {
  const counts = Object.fromEntries(Object.values(COUNTS).map((column) => [column, 0])) as Record<Count, number>;
  return { departmentId, planId: null, pillarId: null, measureId: null, initiativeId: null, priority: null, ...counts };
}
