import { createHash } from 'node:crypto';
import { z } from 'zod';
import { DERIVED_VERSION } from '../../domain/derived.js';
import { canonical } from '../../domain/plan-graph.js';
import { WORKLOAD_COLUMNS, type WorkloadCount } from '../../domain/workload.js';
import { type Collaboration, readCollaborations } from '../analysis/collaboration.repository.js';
import { countGaps } from '../analysis/gap.repository.js';
import { GAP_RULES } from '../analysis/gap.rules.js';
import { gapKind } from '../analysis/gap.sums.js';
import { type Overlap, readOverlap } from '../analysis/overlap.repository.js';
import { readWorkload, type WorkloadRow } from '../analysis/workload.repository.js';
import { type Statement, statement, statementNames } from '../store/cypher.js';
import type { Reader } from '../store/edge.js';
import type { Graph } from '../store/graph.js';
import type { Parameters } from '../store/parameters.js';
import type { Transaction } from '../store/transaction.js';

const outdated = statement('sums.outdated');
const lock = statement('sums.lock');
const writeOfPlans = statement('sums.writeOfPlans');
const forgetPlan = statement('sums.forgetPlan');
const forgetBodies = [
  'sums.forgetDepartments',
  'sums.forgetPillars',
  'sums.forgetPairs',
  'sums.forgetMunicipality',
].map(statement);
const writeOfDepartments = statement('sums.writeOfDepartments');
const writeOfPillars = statement('sums.writeOfPillars');
const writePairs = statement('sums.writePairs');
const writeOfMunicipality = statement('sums.writeOfMunicipality');
const plansOfMunicipality = statement('sums.plansOfMunicipality');

const outdatedRow = z.object({ municipality: z.string(), plans: z.array(z.string()) });
const nothing = z.never();

const isOfSums = (name: string) => name.startsWith('sums.');

/** Another one wherever something else is counted or stored, so that a new rule is counted in plans that are there. */
const VERSION = createHash('sha256')
  .update(
    JSON.stringify([
      DERIVED_VERSION,
      GAP_RULES.map((rule) => rule.statement.text),
      ['workload.rows', 'collaboration.pairs', 'overlap.cells', ...statementNames().filter(isOfSums)].map(
        (name) => statement(name).text,
      ),
    ]),
  )
  .digest('base64url');

type Running = Pick<Transaction, 'run'>;

/**
 * Counts what plans of a municipality contribute to questions over all plans, once they are stored: their gaps, and all that its bodies
 * do in any of its plans. By the statements that answer the same for one plan or municipality, so that it is the same.
 */
export async function writeSums(running: Running, municipality: string, plans: readonly string[]): Promise<void> {
  await Promise.all([writeGapsOf(running, plans), writeSumsOfBodies(running, municipality)]);
}

/** Leaves out what a plan contributed that is removed. */
export async function removeSums(running: Running, municipality: string, plan: string): Promise<void> {
  await running.run(forgetPlan, { plan }, nothing);
  await writeSumsOfBodies(running, municipality);
}

/** Counts plans that an earlier version stored, or a backup brought, a municipality a transaction. */
export async function updateSums(graph: Graph): Promise<void> {
  for (const { municipality, plans } of await graph.read(outdated, { version: VERSION }, outdatedRow)) {
    const count = async (transaction: Transaction) => {
      await transaction.run(lock, { municipality }, nothing);
      await writeSums(transaction, municipality, plans);
    };
    await graph.write(count, { isLong: true });
  }
}

async function writeGapsOf(running: Running, plans: readonly string[]): Promise<void> {
  const found = await countGaps(readerOf(running), plans, {});
  const rows = plans.map((plan) => {
    const gaps = found.filter((gap) => gap.plan === plan);
    return { plan, gapKinds: gaps.map(gapKind), gaps: gaps.map(({ count }) => count) };
  });
  await running.run(writeOfPlans, { rows, version: VERSION }, nothing);
}

/**
 * Of all that the plans of a municipality have: another plan may change the kind of a body, or its place. What need not wait is sent at
 * once, since each answer of a database that is far away takes its time.
 */
async function writeSumsOfBodies(running: Running, municipality: string): Promise<void> {
  const plans = await running.run(plansOfMunicipality, { municipality }, z.object({ plan: z.string() }));
  const reader = readerOf(running);
  // Plan by plan, since indexes lead from a plan to all that it has, and no program is of two.
  const read = async <Row>(ofPlan: (where: { plan: string }) => Promise<Row[]>) =>
    (await Promise.all(plans.map(ofPlan))).flat();
  const [workloads, byPillar, pairs, overlaps] = await Promise.all([
    read((where) => readWorkload(reader, where, [], [], true)),
    read((where) => readWorkload(reader, where, ['PILLAR'], [], true)),
    read((where) => readCollaborations(reader, where)),
    read(async (where) => [await readOverlap(reader, 'DEPARTMENT_KIND', 'DEPARTMENT_KIND', where)]),
  ]);
  const writes: [Statement, Parameters][] = [
    ...forgetBodies.map((forget): [Statement, Parameters] => [forget, { municipality }]),
    [writeOfDepartments, { rows: addedWorkloads(workloads) }],
    [writeOfPillars, { rows: addedWorkloads(byPillar) }],
    [writePairs, { rows: addedPairs(pairs) }],
    [writeOfMunicipality, { municipality, ...listsOf(overlaps) }],
  ];
  await Promise.all(writes.map(([query, parameters]) => running.run(query, parameters, nothing)));
}

function addedWorkloads(rows: WorkloadRow[]) {
  const sums = new Map<string, { department: string; pillar: string | null } & Record<WorkloadCount, number>>();
  for (const row of rows) {
    const group = { department: row.department.id, pillar: row.pillarId };
    const sum = sums.get(canonical(group));
    const counts = WORKLOAD_COLUMNS.map((count) => [count, (sum?.[count] ?? 0) + row[count]]);
    sums.set(canonical(group), { ...group, ...(Object.fromEntries(counts) as Record<WorkloadCount, number>) });
  }
  return [...sums.values()];
}

function addedPairs(pairs: Collaboration[]) {
  const sums = new Map<string, { one: string; other: string; programs: number }>();
  for (const { departments, programs } of pairs) {
    const [one, other] = departments as [string, string];
    const sum = sums.get(departments.join(' '))?.programs ?? 0;
    sums.set(departments.join(' '), { one, other, programs: sum + programs.length });
  }
  return [...sums.values()];
}

/** The kinds, and of each cell of each plan its place in each list. */
function listsOf(overlaps: Overlap[]) {
  const cells = overlaps.flatMap((overlap) => overlap.cells);
  return {
    kinds: [...new Set(overlaps.flatMap(({ rows }) => rows))],
    rows: cells.map(({ rowId }) => rowId),
    columns: cells.map(({ columnId }) => columnId),
    distinct: cells.map(({ distinct }) => distinct),
    listed: cells.map(({ listed }) => listed),
    relisted: cells.map(({ relisted }) => relisted),
  };
}

/** What a transaction reads is what it has written. */
const readerOf = (running: Running): Reader => ({ read: (...query) => running.run(...query) });
