import type { Row } from './workload.js';

// What the two department workloads have in common: of one plan, and of all plans.

export interface WorkloadRow {
  department: { id: string; name: string };
  programs: { listed: number; distinct: number; relisted: number };
  solo: number;
  joint: number;
  pillars: number;
  measures: number;
  initiatives: number;
  priorityPrograms: number;
  indicators: number;
}

export const PRODUCT_FIELDS = `department { id name } programs { listed distinct relisted }
  solo joint pillars measures initiatives priorityPrograms indicators`;

/** The counts as one aggregation, by hand; it stands behind clauses that find departments with their listings. */
export const COUNT = `
  OPTIONAL MATCH (initiative)<-[:CARRIED_OUT_BY]-(:Policy)-[:MEASURED_BY]->(indicator:Indicator)
  WITH department, program, COUNT { (program)-[:RUN_BY]->() } > 1 AS isJoint, listing, initiative, measure, pillar, indicator
  WITH
    department,
    count(DISTINCT listing) AS listed,
    count(DISTINCT program) AS distinct,
    count(DISTINCT CASE WHEN listing.relisted THEN listing END) AS relisted,
    count(DISTINCT CASE WHEN NOT isJoint THEN program END) AS solo,
    count(DISTINCT CASE WHEN isJoint THEN program END) AS joint,
    count(DISTINCT pillar) AS pillars,
    count(DISTINCT measure) AS measures,
    count(DISTINCT initiative) AS initiatives,
    count(DISTINCT CASE WHEN measure.priority THEN program END) AS priorityPrograms,
    count(DISTINCT indicator) AS indicators`;

/** What was counted, as flat rows. */
export const COLUMNS = `RETURN department.id AS id, department.name AS name,
    listed, distinct, relisted, solo, joint, pillars, measures, initiatives, priorityPrograms, indicators`;

/** The same in printed order. */
export const RETURN = `${COLUMNS}
  ORDER BY department.sortKey, department.id`;

/** A flat row as the product words it. */
export function toWorkloadRow(row: Row): WorkloadRow {
  const { id, name, listed, distinct, relisted, ...counts } = row as Row & Record<string, never>;
  return { department: { id, name }, programs: { listed, distinct, relisted }, ...counts } as unknown as WorkloadRow;
}
