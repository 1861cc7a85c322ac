import Cypher from '@neo4j/cypher-builder';
import type { WorkloadCount } from '../../domain/workload.js';
import { composed } from '../list/composed.js';
import { conditionsOf } from '../list/filter.js';
import { matching } from '../list/filter.match.js';
import type { SortOrder } from '../list/page.js';
import { departmentFilter } from '../plan/department.repository.js';
import { statementBehind } from '../store/cypher.js';
import type { Reader } from '../store/edge.js';
import { type FirstRows, readTotal } from './first.rows.js';
import {
  rowsInOrder,
  type WorkloadOrderField,
  type WorkloadRow,
  type WorkloadWhere,
  workloadRow,
} from './workload.repository.js';

/** Rows of a workload that were counted. */
export interface CountedWorkload extends FirstRows<WorkloadRow> {
  /** How many of them are of programs that are listed under no pillar. */
  outside: () => Promise<number>;
}

/**
 * The workload of departments over all plans, by pillar or in no groups: what readWorkload gives, by what was counted when plans were
 * stored.
 */
export function readWorkloadSums(
  graph: Reader,
  { department: where, having }: Pick<WorkloadWhere, 'department' | 'having'>,
  orderBy: readonly SortOrder<WorkloadOrderField>[],
  isByPillar = false,
): CountedWorkload {
  const sums = new Cypher.NamedNode('sums');
  const department = new Cypher.NamedNode('department');
  const counted = new Cypher.Pattern(sums, { labels: [isByPillar ? 'PillarSums' : 'DepartmentSums'] });
  const enough = Object.entries(having ?? {}).flatMap(([count, least]) =>
    least == null ? [] : [Cypher.gte(sums.property(count as WorkloadCount), new Cypher.Param(least))],
  );
  const match = new Cypher.Match(counted, new Cypher.Pattern(department, { labels: ['Department'] }));
  // What every department has is said for the index that gives the printed order.
  const isOf = Cypher.and(
    Cypher.eq(department.property('id'), sums.property('department')),
    Cypher.isNotNull(department.property('sortKey')),
  );
  const conditions = conditionsOf(departmentFilter, department, where);
  const { cypher, params } = composed(matching(match, conditions, [isOf, ...enough]));
  const all = composed(matching(new Cypher.Match(counted), [], enough));
  const result = rowsInOrder(orderBy).limit(new Cypher.NamedParam('first')).build().cypher;
  // Departments are looked at only where some are asked for.
  const toCount = conditions.length > 0 ? { cypher, params } : all;
  const count = (name: string) => readTotal(graph, statementBehind(toCount.cypher, name), toCount.params);
  return {
    rows: (first) => graph.read(statementBehind(cypher, 'workload.sums', result), { ...params, first }, workloadRow),
    total: () => count('workload.countSums'),
    outside: () => count('workload.countSumsOutside'),
  };
}
