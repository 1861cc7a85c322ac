import type { Graph } from '../data/graph.js';
import { Loaders } from '../data/loaders.js';
import { Coverage } from './coverage.js';
import type { Outcome } from './outcome.js';

/** What resolvers share for the time of one request. */
export interface Context {
  /** The database, for questions that are one statement of their own. */
  graph: Graph;
  loaders: Loaders;
  coverage: Coverage;
  outcome: Outcome;
}

/** A context for one request over this database. */
export function createContext(graph: Graph): Context {
  const loaders = new Loaders(graph);
  return { graph, loaders, coverage: new Coverage(loaders), outcome: { isRepeatable: false, isWrite: false } };
}
