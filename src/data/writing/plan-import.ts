import { setImmediate } from 'node:timers/promises';
import { z } from 'zod';
import type { Change } from '../../domain/change.js';
import { keyWithoutYear } from '../../domain/identity.js';
import { NODE_LABELS } from '../../domain/plan.js';
import {
  canonical,
  type GraphLabel,
  type GraphNode,
  type GraphRelationship,
  PART_LABELS,
  type PlanGraph,
} from '../../domain/plan-graph.js';
import { recordedActual } from '../plan/actual.repository.js';
import { type Statement, statement } from '../store/cypher.js';
import type { Graph } from '../store/graph.js';
import type { Transaction } from '../store/transaction.js';
import { isBody, refreshBodies } from './bodies.write.js';
import { type ChangingTransaction, writeChange } from './change.write.js';
import { namesBy } from './imported-names.js';
import { laterChange, staleWorkbook, taken } from './plan.refusals.js';
import { isReady, type ReadyPlan, readyPlan, withAssessments } from './ready-plan.js';
import { packed } from './stored-document.js';
import { writeSums } from './sums.write.js';

/** What an import did. Nodes are told by id, links as `from TYPE to`. */
export interface ImportReport {
  plan: string;
  outcome: 'CREATED' | 'UPDATED' | 'UNCHANGED';
  revision: string;
  /** The revision that was there before; null for a new plan. */
  previousRevision: string | null;
  added: string[];
  changed: string[];
  removed: string[];
  /** What one of these is called, by people: ジョブコーチ派遣事業, or ジョブコーチ派遣事業 → 人事課. */
  calledBy: (name: string) => string;
  /** Ids of series that have recorded actuals and are not in this revision: these are kept, and not shown. */
  hiddenSeries: string[];
}

const LABELS: Record<GraphLabel, string> = { ...NODE_LABELS, ...PART_LABELS };
const BATCH_SIZE = 2_000;

const properties = z.record(z.string(), z.unknown());
const nothing = z.never();
const storedNode = z.object({ id: z.string(), properties });
const storedRelationship = z.object({ from: z.string(), type: z.string(), to: z.string(), properties });
const publishedRow = z.object({ plan: z.string(), municipality: z.string() });
const planRow = z.object({ revision: z.string().nullable(), municipality: z.string().nullable() });

const lock = statement('import.lock');
const storedPlan = statement('import.revision');
const plansOfOthers = statement('import.plansOfOthers');
const storedNodes = statement('import.storedNodes');
const storedRelationships = statement('import.storedRelationships');
const removeRelationships = statement('import.removeRelationships');
const removeNodes = statement('import.removeNodes');
const writeNodes = statement('import.writeNodes');
const createRelationships = statement('import.createRelationships');
const changeRelationships = statement('import.changeRelationships');
const removeUnusedDepartments = statement('import.removeUnusedDepartments');
const removeUnusedCommittees = statement('import.removeUnusedCommittees');
const planCount = statement('import.planCount');
const setRevision = statement('import.setRevision');
const changesSince = statement('import.changesSince');
const hiddenSeries = statement('import.hiddenSeries');
const recordedActuals = statement('actual.ofPlan');

export interface ImportOptions {
  /** Whom the history names: a token, or the command line. */
  by?: string;
  /** The revision that a workbook was taken from, of which nothing must have been changed since. */
  basedOn?: string | undefined;
  /** Whether to tell what would change, and to change nothing. */
  isTrial?: boolean;
}

/**
 * Stores a plan in place of its previous revision, in one transaction: readers see the old one until
 * the new one is whole, and a failure at any point leaves the old one. A plan that is already stored
 * as it is changes nothing. What was recorded by mutations stays as it is.
 *
 * @throws UserError PLAN_OF_ANOTHER_MUNICIPALITY when the key, or one that begins like it, is of another city's plan;
 *   STALE_WORKBOOK when the plan was changed since the workbook was taken from it.
 */
export async function importPlan(
  graph: Graph,
  plan: PlanGraph | ReadyPlan,
  { by = 'keikaku import', basedOn, isTrial = false }: ImportOptions = {},
): Promise<ImportReport> {
  const ready = isReady(plan) ? plan : await readyPlan(plan);
  const { revision } = ready;
  const document = await packed(ready.document);
  const scope = { plan: plan.plan, municipality: plan.municipality };
  const locked = (transaction: Transaction) => transaction.run(lock, scope, nothing);
  const store = async (transaction: ChangingTransaction): Promise<ImportReport> => {
    const [stored] = await transaction.run(storedPlan, scope, planRow);
    const previousRevision = stored?.revision ?? null;
    await checkMunicipality(transaction, plan, stored?.municipality ?? null);
    if (basedOn !== undefined && previousRevision !== null && ![basedOn, revision].includes(previousRevision)) {
      throw staleWorkbook(await transaction.run(changesSince, { plan: plan.plan, basedOn }, laterChange));
    }
    // Compared even when the revision is the same: another plan's import may have changed its municipality.
    const actuals = await transaction.run(recordedActuals, { plan: plan.plan }, recordedActual);
    const { calledBy, ...changes } = await writeChanges(
      transaction,
      actuals.length > 0 ? withAssessments(ready, actuals) : ready,
    );
    await transaction.run(setRevision, { plan: plan.plan, revision, packed: document }, nothing);
    const isUnchanged = Object.values(changes).every((names) => names.length === 0);
    const outcome = previousRevision === null ? 'CREATED' : isUnchanged ? 'UNCHANGED' : 'UPDATED';
    // A plan that is as it was is counted already.
    if (outcome !== 'UNCHANGED' && !isTrial) await writeSums(transaction, plan.municipality, [plan.plan]);
    if (outcome !== 'UNCHANGED') await transaction.leave(changeOf(plan, by, previousRevision, revision));
    const hidden = await transaction.run(hiddenSeries, { plan: plan.plan }, z.object({ series: z.string() }));
    const report = {
      plan: plan.plan,
      outcome,
      revision,
      previousRevision,
      ...changes,
      calledBy,
      hiddenSeries: hidden.map(({ series }) => series),
    } as const;
    if (isTrial) throw new TrialEnded(report);
    return report;
  };
  return writeChange(graph, locked, store, { isLong: true }).catch((error: unknown) => {
    if (error instanceof TrialEnded) return error.report;
    throw error;
  });
}

/** Ends the transaction of a trial, so that nothing of it stays. */
class TrialEnded extends Error {
  constructor(readonly report: ImportReport) {
    super('The trial has ended.');
  }
}

function changeOf({ plan }: PlanGraph, by: string, before: string | null, after: string): Change {
  return { by, what: 'PLAN_IMPORTED', plan, series: null, fiscalYear: null, before, after, reason: null };
}

/** How many plans are stored. */
export async function countPlans(graph: Graph): Promise<number> {
  const [row] = await graph.read(planCount, {}, z.object({ plans: z.number() }));
  return row?.plans ?? 0;
}

/** A plan that is stored stays its municipality's, and so do the keys of all its editions. */
async function checkMunicipality(
  transaction: Pick<Transaction, 'run'>,
  { plan, municipality }: PlanGraph,
  publisher: string | null,
): Promise<void> {
  if (publisher === municipality) return;
  if (publisher !== null) throw taken(plan, municipality, plan, publisher);
  const beginning = keyWithoutYear(plan);
  const others = await transaction.run(plansOfOthers, { beginning, municipality }, publishedRow);
  const other = others.find((one) => keyWithoutYear(one.plan) === beginning);
  if (other) throw taken(plan, municipality, other.plan, other.municipality);
}

async function writeChanges(transaction: ChangingTransaction, plan: PlanGraph) {
  const shared = plan.nodes.filter((node) => node.properties.plan === undefined).map(({ id }) => id);
  const scope = { plan: plan.plan, municipality: plan.municipality, shared };
  const storedBefore = await transaction.run(storedNodes, scope, storedNode);
  // What a body that is there becomes depends on all plans that name it.
  const known = new Set(storedBefore.map(({ id }) => id));
  const own = plan.nodes.filter((node) => !isBody(node) || !known.has(node.id));
  const kept = new Set(plan.nodes.filter(isBody).map(({ id }) => id));
  const nodes = await compare(
    own,
    storedBefore.filter(({ id }) => !kept.has(id)),
    ({ id }) => id,
  );
  const links = await compare(
    plan.relationships,
    await transaction.run(storedRelationships, scope, storedRelationship),
    ({ from, type, to }) => `${from} ${type} ${to}`,
  );
  const named = [...links.added, ...links.changed, ...links.removed].filter(({ item }) => item.type === 'NAMES');
  await inBatches(
    transaction,
    removeRelationships,
    links.removed.map(({ item }) => item),
  );
  await inBatches(
    transaction,
    removeNodes,
    nodes.removed.map(({ item }) => item),
  );
  await inBatches(
    transaction,
    writeNodes,
    [...nodes.added, ...nodes.changed].map(({ item }) => nodeRow(item)),
  );
  await inBatches(
    transaction,
    createRelationships,
    links.added.map(({ item }) => item),
  );
  await inBatches(
    transaction,
    changeRelationships,
    links.changed.map(({ item }) => item),
  );
  const unused = [
    ...(await transaction.run(removeUnusedDepartments, scope, idRow)),
    ...(await transaction.run(removeUnusedCommittees, scope, idRow)),
  ];
  await refreshBodies(
    transaction,
    named.map(({ item }) => item.to),
    new Map(plan.nodes.filter(isBody).map((body) => [body.id, body.properties])),
  );
  const isTold = ({ item }: { item: object }) => !('type' in item) || item.type !== 'NAMES';
  const names = (...changes: { name: string; item: object }[][]) =>
    changes
      .flat()
      .filter(isTold)
      .map(({ name }) => name);
  return {
    added: names(nodes.added, links.added),
    // What a plan calls a body is told as a change of the body.
    changed: [
      ...names(nodes.changed, links.changed),
      ...links.changed.filter((one) => !isTold(one)).map(({ item }) => item.to),
    ],
    removed: [...names(nodes.removed, links.removed), ...unused.map(({ id }) => id)],
    calledBy: namesBy([...storedBefore, ...plan.nodes]),
  };
}

const idRow = z.object({ id: z.string() });

function nodeRow({ id, kind, properties }: GraphNode) {
  return { id, label: LABELS[kind], properties: { id, ...properties } };
}

type Item = { properties: Record<string, unknown> };

/** Tells what is to be written from what is stored, by name and properties. */
async function compare<New extends GraphNode | GraphRelationship, Stored extends Item>(
  next: New[],
  stored: Stored[],
  nameOf: (item: New | Stored) => string,
) {
  const before = new Map(stored.map((item) => [nameOf(item), item]));
  const after = new Map(next.map((item) => [nameOf(item), item]));
  const named = [...after].map(([name, item]) => ({ name, item }));
  const content = ({ properties: { id: _id, revision: _revision, ...rest } }: Item) => canonical(rest);
  const changed: typeof named = [];
  for (const [place, one] of named.entries()) {
    // Whoever asks meanwhile is answered.
    if (place % BATCH_SIZE === 0) await setImmediate();
    const old = before.get(one.name);
    if (isStored(old) && content(old) !== content(one.item)) changed.push(one);
  }
  return {
    added: named.filter(({ name }) => !isStored(before.get(name))),
    changed,
    removed: [...before].filter(([name]) => !after.has(name)).map(([name, item]) => ({ name, item })),
  };
}

/** The lock leaves bare nodes for a new plan and municipality: they are only a name. */
function isStored(item: Item | undefined): item is Item {
  return item !== undefined && (!('id' in item.properties) || Object.keys(item.properties).length > 1);
}

/** Runs a statement over rows in batches of one transaction, which keep its parameters small. */
export async function inBatches(
  transaction: Pick<Transaction, 'run'>,
  query: Statement,
  rows: unknown[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += BATCH_SIZE) {
    await transaction.run(query, { rows: rows.slice(start, start + BATCH_SIZE) }, nothing);
  }
}
