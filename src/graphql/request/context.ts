import type { PlanDirectory } from '../../data/plan/plan-directory.js';
import type { DataVersion } from '../../data/store/data-version.js';
import type { Graph } from '../../data/store/graph.js';
import type { KeptByVersion } from '../../data/store/kept-by-version.js';
import { Loaders } from '../../data/store/loaders.js';
import type { Synonyms } from '../../domain/synonyms.js';
import { statementWithin } from '../../domain/time-budget.js';
import type { PlanChecker } from '../../plan-check/plan-checker.js';
import { Coverage } from './coverage.js';
import type { KnownCounts } from './known.counts.js';
import { checkNodes } from './limits.js';
import type { Outcome } from './outcome.js';
import { OutsideLevels } from './outside-levels.js';
import type { RequestRecord } from './request.record.js';
import { Totals } from './totals.js';

/** What all requests share. */
export interface Shared {
  /** The database; in a request, for questions that are one statement of their own. */
  graph: Graph;
  /** The version of the data, which what is kept is kept by. */
  version: DataVersion;
  /** Which plans there are. */
  directory: KeptByVersion<PlanDirectory>;
  /** How many there are of each kind of node. */
  counts: KnownCounts;
  /** Checks plan documents. */
  checker: PlanChecker;
  /** Words that mean the same in a search. */
  synonyms: Synonyms;
}

/** What resolvers share for the time of one request. */
export interface Context extends Shared {
  loaders: Loaders;
  coverage: Coverage;
  totals: Totals;
  outsideLevels: OutsideLevels;
  outcome: Outcome;
  /** What is noted of the request. */
  record: RequestRecord;
  /** The Authorization header of the request, if it has one; only writes look at it. */
  authorization: string | undefined;
}

/** A context for one request, with its Authorization header. */
export function createContext(shared: Shared, record: RequestRecord, authorization?: string): Context {
  const graph = shared.graph.forRequest(record.onStatement, statementWithin(record.leftMs), record.client);
  return {
    ...shared,
    graph,
    loaders: new Loaders(graph, checkNodes),
    coverage: new Coverage(shared.directory),
    totals: new Totals(),
    outsideLevels: new OutsideLevels(),
    outcome: { isRepeatable: false },
    record,
    authorization,
  };
}
