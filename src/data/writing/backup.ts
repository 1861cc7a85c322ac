import { z } from 'zod';
import { KeikakuError } from '../../domain/keikaku.error.js';
import { statement } from '../store/cypher.js';
import type { Graph } from '../store/graph.js';
import type { Transaction } from '../store/transaction.js';
import {
  BACKUP_VERSION,
  type BackupCounts,
  type BackupHeader,
  type BackupNode,
  type BackupRecord,
  type BackupRelationship,
  backupNode,
  backupRelationship,
  UnreadableBackupError,
} from './backup.format.js';
import { bringUpToDate } from './up-to-date.js';

const nodes = statement('backup.nodes');
const relationships = statement('backup.relationships');
const state = statement('backup.state');
const nodeCount = statement('restore.nodeCount');
const restoreNodes = statement('restore.nodes');
const restoreRelationships = statement('restore.relationships');

const BATCH_SIZE = 2_000;
const BATCH_LETTERS = 8_000_000;

/**
 * Everything in the database, record by record.
 *
 * Neo4j lets a long read see what is committed meanwhile. So it is looked at the end whether anything was written.
 *
 * @throws KeikakuError BACKUP_DISTURBED when something was: what came so far is of no use.
 */
export async function* readBackup(graph: Graph): AsyncGenerator<BackupHeader | BackupRecord> {
  const before = await countChanges(graph);
  const counts: BackupCounts = { nodes: 0, relationships: 0 };
  yield { keikaku: 'backup', version: BACKUP_VERSION, at: new Date().toISOString() };
  for await (const node of graph.stream(nodes, {}, backupNode)) {
    counts.nodes += 1;
    yield { node };
  }
  for await (const relationship of graph.stream(relationships, {}, backupRelationship)) {
    counts.relationships += 1;
    yield { relationship };
  }
  if ((await countChanges(graph)) !== before) throw disturbed();
  yield { end: counts };
}

async function countChanges(graph: Graph): Promise<number> {
  const [row] = await graph.read(state, {}, z.object({ changes: z.number() }));
  return row?.changes ?? 0;
}

function disturbed(): KeikakuError {
  return new KeikakuError('BACKUP_DISTURBED', {
    ja: 'バックアップの間に、計画か実績の書き込みがありました。誰も取り込みをしていないときに、もう一度お試しください。',
    en: 'Plans or actuals were written during each attempt of the backup. Try again when nothing is being imported.',
  });
}

/**
 * Stores the records of a whole backup in an empty database, in one transaction: all of them, or nothing.
 *
 * @param open gives the records from the start; they are read once to see that they are whole, and once more to be stored.
 * @throws KeikakuError DATABASE_NOT_EMPTY, and what `open` throws.
 */
export async function restoreBackup(graph: Graph, open: () => AsyncIterable<BackupRecord>): Promise<BackupCounts> {
  const counts = await countsOf(open());
  let isTried = false;
  const restore = async (transaction: Transaction) => {
    const [found] = await transaction.run(nodeCount, {}, z.object({ nodes: z.number() }));
    const stored = found?.nodes ?? 0;
    // After an unanswered commit they may all be there by our own hand.
    if (isTried && stored === counts.nodes) return;
    if (stored > 0) throw notEmpty(stored);
    await storeAll(transaction, open());
    isTried = true;
  };
  await graph.write(restore, { isLong: true });
  // What an earlier version backed up is searched like all else.
  await bringUpToDate(graph);
  return counts;
}

async function countsOf(records: AsyncIterable<BackupRecord>): Promise<BackupCounts> {
  let counts: BackupCounts = { nodes: 0, relationships: 0 };
  for await (const record of records) if ('end' in record) counts = record.end;
  return counts;
}

async function storeAll(transaction: Transaction, records: AsyncIterable<BackupRecord>): Promise<void> {
  /** What each node is called in this database, by what it was called in the other. */
  const elements = new Map<string, string>();
  const elementNow = (element: string) => {
    const now = elements.get(element);
    if (now === undefined)
      throw new UnreadableBackupError({
        ja: `関係の先のノード（${element}）がありません`,
        en: `a relationship refers to ${element}, which it does not contain`,
      });
    return now;
  };
  const addNodes = async (rows: BackupNode[]) => {
    const made = await transaction.run(restoreNodes, { rows }, z.object({ element: z.string() }));
    for (const [index, { element }] of rows.entries()) elements.set(element, made[index]?.element as string);
  };
  const addRelationships = async (rows: BackupRelationship[]) => {
    const named = rows.map((row) => ({ ...row, from: elementNow(row.from), to: elementNow(row.to) }));
    await transaction.run(restoreRelationships, { rows: named }, z.never());
  };
  const [newNodes, newRelationships] = [inBatches(addNodes), inBatches(addRelationships)];
  for await (const record of records) {
    if ('node' in record) await newNodes.add(record.node);
    else if ('relationship' in record) {
      // All nodes come before: the last of them must be there, too.
      await newNodes.flush();
      await newRelationships.add(record.relationship);
    }
  }
  await newNodes.flush();
  await newRelationships.flush();
}

const lettersOf = (properties: Record<string, unknown>) =>
  Object.values(properties)
    .flat()
    .reduce((sum: number, value) => sum + (typeof value === 'string' ? value.length : 8), 0);

/** Hands items on in batches, which keep each statement's parameters small. */
function inBatches<Item extends { properties: Record<string, unknown> }>(store: (items: Item[]) => Promise<void>) {
  let items: Item[] = [];
  let letters = 0;
  const flush = async () => {
    if (items.length > 0) await store(items);
    [items, letters] = [[], 0];
  };
  const add = async (item: Item) => {
    letters += lettersOf(item.properties);
    if (items.push(item) === BATCH_SIZE || letters > BATCH_LETTERS) await flush();
  };
  return { add, flush };
}

function notEmpty(nodes: number): KeikakuError {
  return new KeikakuError('DATABASE_NOT_EMPTY', {
    ja: `データベースが空ではありません（${nodes}ノード）。混ざったり失われたりしないよう、バックアップは空のデータベースにだけ復元します。KEIKAKU_HOME に新しいフォルダーを、または NEO4J_URI に空の Neo4j を指定してください。`,
    en: `The database holds ${nodes} nodes; backups can only be restored into an empty database, so that nothing is mixed or lost. Set KEIKAKU_HOME to a new folder, or NEO4J_URI to an empty Neo4j.`,
  });
}
