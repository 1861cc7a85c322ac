import { readConfig } from '../config.js';
import type { Graph } from '../data/store/graph.js';
import { openDatabase, withGraph } from '../database.js';
import { stopSignal } from './stop-signal.js';

/** Does `work` with the configured database, also beside a server that runs on it; stopped by a signal, it is rolled back. */
export async function withDatabase<Result>(work: (graph: Graph) => Promise<Result>): Promise<Result> {
  const stop = stopSignal();
  const database = await openDatabase(await readConfig(process.env), stop);
  try {
    return await withGraph(database.config, work, stop);
  } finally {
    await database.close();
  }
}
