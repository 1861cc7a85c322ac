import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import type { Cleanup } from '../cleanup.js';
import {
  createHome,
  ensureConstraints,
  findServer,
  Graph,
  neo4jVersion,
  PRODUCT_HOME,
  startLocalNeo4j,
} from '../product.js';

export interface Address {
  uri: string;
  username: string;
  password: string;
}

/** A database of the bench's own: the product's local Neo4j in a folder that goes with the bench. */
export interface BenchDatabase {
  address: Address;
  /** The process id of its Neo4j. */
  pid: number;
  /** A connection for what is not measured. */
  driver: Driver;
  /** A connection as the product uses it. */
  graph: Graph;
}

const QUIET = { step() {}, detail() {}, done() {}, warn() {}, stop() {} };

export async function startDatabase(cleanup: Cleanup): Promise<BenchDatabase> {
  const home = await mkdtemp(join(tmpdir(), 'keikaku-bench-'));
  cleanup.defer(() => rm(home, { recursive: true, force: true }));
  const libraries = join(PRODUCT_HOME, `neo4j-${neo4jVersion()}`);
  const starting = startLocalNeo4j({ home, libraries, progress: QUIET, signal: cleanup.signal });
  cleanup.defer(async () => (await starting.catch(() => undefined))?.stop());
  const { uri, username, password } = await starting;
  const pid = await findServer(await createHome(home));
  if (pid === undefined) throw new Error(`The Neo4j of ${home} is gone.`);
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  cleanup.defer(() => driver.close());
  const graph = new Graph({ uri, username, password });
  cleanup.defer(() => graph.close());
  await ensureConstraints(graph);
  return { address: { uri, username, password }, pid, driver, graph };
}

/** Lets Neo4j plan for what it holds now. */
export async function settle({ driver, graph }: BenchDatabase): Promise<void> {
  // Counts what plans contribute to questions over all of them, as a start does.
  await ensureConstraints(graph);
  await driver.executeQuery('CALL db.awaitIndexes(600)');
  await driver.executeQuery('CALL db.resampleOutdatedIndexes()');
  await driver.executeQuery('CALL db.clearQueryCaches()');
}

/** How much a database holds. */
export interface Size {
  nodes: number;
  relationships: number;
}

export async function sizeOf({ driver }: BenchDatabase): Promise<Size> {
  const { records } = await driver.executeQuery('RETURN COUNT { () } AS nodes, COUNT { ()-->() } AS relationships');
  return records[0]?.toObject() as Size;
}
