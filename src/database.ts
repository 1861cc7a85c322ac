import { setTimeout as wait } from 'node:timers/promises';
import type { Config } from './config.js';
import { Graph } from './data/store/graph.js';
import type { GraphConfig } from './data/store/pool.js';
import { ensureConstraints } from './data/writing/constraints.js';
import { WriteOutcomeUnknownError } from './domain/keikaku.error.js';
import { startLocalNeo4j } from './neo4j/local-neo4j.js';

/** A database that this process uses, ready for statements. */
export interface Database {
  config: GraphConfig;
  /** Where it is, for people. */
  description: string;
  /** Leaves it; the local one stops with the last process that uses it. */
  close(): Promise<void>;
}

/**
 * The configured database, or the local Neo4j where none is configured, with constraints and indexes.
 *
 * @throws DatabaseUnavailableError, or a LocalNeo4jError that says what is missing.
 */
export async function openDatabase({ graph, home, neo4jMb }: Config, signal?: AbortSignal): Promise<Database> {
  const database = graph ? configured(graph) : await local(home, neo4jMb, signal);
  try {
    const prepare = async (connected: Graph) => {
      await connected.verify();
      await ensureConstraints(connected);
    };
    await withGraph(database.config, prepare, signal);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** How long the answer to a commit is still waited for when everything is to stop. */
const COMMIT_MS = 2_000;

/**
 * Runs `work` with a connection of its own, which is closed afterwards. When `stop` is aborted, it is closed
 * at once: what was not yet committed is rolled back, and the reason of `stop` is thrown.
 *
 * @throws WriteOutcomeUnknownError when a commit was under way and was not answered in time.
 */
export async function withGraph<Result>(
  config: GraphConfig,
  work: (graph: Graph) => Promise<Result>,
  stop?: AbortSignal,
): Promise<Result> {
  const graph = new Graph(config);
  try {
    stop?.throwIfAborted();
    return await (stop ? unlessStopped(graph, work(graph), stop) : work(graph));
  } finally {
    await graph.close();
  }
}

/** The driver does not end what is under way when it is closed, so that nobody would hear of it any more. */
async function unlessStopped<Result>(graph: Graph, work: Promise<Result>, stop: AbortSignal): Promise<Result> {
  let end = () => {};
  const stopped = new Promise<never>((_, reject) => {
    end = async () => {
      graph.commitNothingMore();
      if (graph.isCommitting()) await Promise.race([work.catch(() => {}), wait(COMMIT_MS, undefined, { ref: false })]);
      reject(graph.isCommitting() ? new WriteOutcomeUnknownError(stop.reason) : stop.reason);
    };
    stop.addEventListener('abort', end);
  });
  try {
    return await Promise.race([work, stopped]);
  } catch (error) {
    throw stop.aborted && !(error instanceof WriteOutcomeUnknownError) ? stop.reason : error;
  } finally {
    stop.removeEventListener('abort', end);
  }
}

function configured(config: GraphConfig): Database {
  return { config, description: `${config.uri} (NEO4J_URI)`, close: async () => {} };
}

async function local(home: string, memoryMb: number, signal?: AbortSignal): Promise<Database> {
  const neo4j = await startLocalNeo4j({ home, memoryMb, ...(signal ? { signal } : {}) });
  const { uri, username, password } = neo4j;
  return {
    config: { uri, username, password },
    description: `${uri} (このマシンの Neo4j / local, ${home})`,
    close: () => neo4j.stop(),
  };
}
