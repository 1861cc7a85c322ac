import type { Contestant } from '../contestants/contestant.js';
import type { HttpRequest } from '../contestants/http-client.js';
import type { BenchDatabase } from '../database/bench-database.js';

/** How a contestant takes part in a workload. */
export type Part =
  | 'cold'
  | 'warm'
  | 'revalidating'
  | 'tuned'
  | 'native'
  | 'floor'
  /** The product on a database that holds one plan. */
  | 'onePlan'
  /** Import by a statement a row. */
  | 'rows';

/** Something that is timed: requests to a contestant on a database. */
export interface Entry {
  part: Part;
  contestant: Contestant;
  database: BenchDatabase;
  concurrency: number;
  request(turn: number): HttpRequest;
  /** The status of a good answer. */
  status: number;
  /** Puts the database back to what it was before so many requests, and is not timed. */
  afterBatch?(requests: number): Promise<void>;
  /** At most so many requests at a time before `afterBatch`. */
  most?: number;
}
