import type { Graph } from '../../data/store/graph.js';
import { Loaders } from '../../data/store/loaders.js';
import { statementWithin } from '../../domain/time-budget.js';
import type { PlanChecker } from '../../plan-check/plan-checker.js';
import { Coverage } from './coverage.js';
import { checkNodes } from './limits.js';
import type { Outcome } from './outcome.js';
import { OutsideLevels } from './outside-levels.js';
import type { RequestRecord } from './request.record.js';
import { Totals } from './totals.js';

/** What resolvers share for the time of one request. */
export interface Context {
  /** The database, for questions that are one statement of their own. */
  graph: Graph;
  loaders: Loaders;
  coverage: Coverage;
  totals: Totals;
  outsideLevels: OutsideLevels;
  outcome: Outcome;
  /** Checks plan documents, for all requests. */
  checker: PlanChecker;
  /** What is noted of the request. */
  record: RequestRecord;
  /** The Authorization header of the request, if it has one; only writes look at it. */
  authorization: string | undefined;
}

/** A context for one request over this database, with its Authorization header. */
export function createContext(
  database: Graph,
  checker: PlanChecker,
  record: RequestRecord,
  authorization?: string,
): Context {
  const graph = database.forRequest(record.onStatement, statementWithin(record.leftMs), record.client);
  const loaders = new Loaders(graph, checkNodes);
  const outcome = { isRepeatable: false, isWrite: false };
  return {
    graph,
    loaders,
    coverage: new Coverage(loaders),
    totals: new Totals(),
    outsideLevels: new OutsideLevels(),
    outcome,
    checker,
    record,
    authorization,
  };
}
