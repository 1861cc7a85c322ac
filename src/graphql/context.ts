import type { Graph } from '../data/graph.js';
import { Loaders } from '../data/loaders.js';
import { Coverage } from './coverage.js';
import type { RequestRecord } from './request.record.js';

/** What resolvers share for the time of one request. */
export interface Context {
  /** The database, for questions that are one statement of their own. */
  graph: Graph;
  loaders: Loaders;
  coverage: Coverage;
  /** What is noted of the request. */
  record: RequestRecord;
}

/** What is left of an answer's time when its last statement has run into its own limit: enough to say so. */
const RESERVE_MS = 500;

/** A context for one request over this database. */
export function createContext(database: Graph, record: RequestRecord): Context {
  const graph = database.forRequest(record.onStatement, record.limitMs - RESERVE_MS);
  return { graph, loaders: new Loaders(graph), coverage: new Coverage(graph), record };
}
