import type { Config } from './config.js';
import { ensureConstraints } from './data/constraints.js';
import { Graph, type GraphConfig } from './data/graph.js';
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
export async function openDatabase({ graph, home }: Config, signal?: AbortSignal): Promise<Database> {
  const database = graph ? configured(graph) : await local(home, signal);
  try {
    await withGraph(database.config, async (connected) => {
      await connected.verify();
      await ensureConstraints(connected);
    });
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

/**
 * Runs `work` with a connection of its own, which is closed afterwards. When `stop` is aborted, it is closed
 * at once: what was not yet committed is rolled back, and the reason of `stop` is thrown.
 */
export async function withGraph<Result>(
  config: GraphConfig,
  work: (graph: Graph) => Promise<Result>,
  stop?: AbortSignal,
): Promise<Result> {
  const graph = new Graph(config);
  const close = () => graph.close();
  stop?.addEventListener('abort', close);
  try {
    stop?.throwIfAborted();
    return await work(graph);
  } catch (error) {
    throw stop?.aborted ? stop.reason : error;
  } finally {
    stop?.removeEventListener('abort', close);
    await graph.close();
  }
}

function configured(config: GraphConfig): Database {
  return { config, description: `${config.uri} (NEO4J_URI)`, close: async () => {} };
}

async function local(home: string, signal?: AbortSignal): Promise<Database> {
  const neo4j = await startLocalNeo4j({ home, ...(signal ? { signal } : {}) });
  const { uri, username, password } = neo4j;
  return {
    config: { uri, username, password },
    description: `${uri} (このマシンの Neo4j / local, ${home})`,
    close: () => neo4j.stop(),
  };
}
