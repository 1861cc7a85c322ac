import { type Arena, partsOf } from './arena.js';
import type { Contestant } from './contestants/contestant.js';
import { askForJson, type HttpRequest } from './contestants/http-client.js';
import type { BenchDatabase } from './database/bench-database.js';
import type { BoltProxy } from './measure/bolt-proxy.js';
import { dbHitsOf } from './measure/db-hits.js';
import type { Part } from './measure/entry.js';
import type { Focus } from './plans/focus.js';
import { wordingsOf } from './questions.js';
import type { Workload } from './workloads/workload.js';

/** What a request does, counted: the same on every machine. */
export interface Counters {
  roundTrips: number;
  statements: number;
  distinctTexts: number;
  rows: number;
  dbHits: number;
  /** The hits of each statement, which is told by its first line: the product's is its name. */
  hitsByStatement: [firstLine: string, dbHits: number][];
}

export async function countersOf(workload: Workload, arena: Arena, focus: Focus): Promise<Map<Part, Counters>> {
  const watched = partsOf(arena.watched);
  const counters = new Map<Part, Counters>();
  for (const { part, request } of wordingsOf(workload, focus)) {
    const { contestant, proxy } = watched[part];
    // The first one may open connections and fill caches.
    await askForJson(contestant.port, request);
    counters.set(part, await countRequest(contestant, proxy, arena.all, request));
  }
  return counters;
}

export async function countRequest(
  { port }: Contestant,
  proxy: BoltProxy,
  database: BenchDatabase,
  request: HttpRequest,
  undo: () => Promise<void> = async () => {},
): Promise<Counters> {
  const { statements, roundTrips, rows } = await proxy.watch(() => askForJson(port, request));
  // What the request wrote must not be there when its statements are profiled.
  await undo();
  const hits = await dbHitsOf(database, statements);
  return {
    roundTrips,
    statements: statements.length,
    distinctTexts: new Set(statements.map(({ cypher }) => cypher)).size,
    rows,
    dbHits: hits.reduce((sum, each) => sum + each, 0),
    hitsByStatement: statements.map(({ cypher }, index) => [
      cypher.trimStart().split('\n', 1)[0] as string,
      hits[index] as number,
    ]),
  };
}
