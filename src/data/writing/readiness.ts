import { KeikakuError } from '../../domain/keikaku.error.js';
import type { Graph } from '../store/graph.js';
import { missingConstraints } from './constraints.js';
import { countPlans } from './plan-import.js';

/** What a server needs to answer from. */
export interface Readiness {
  isReady: boolean;
  /** `ok`, or the code of what is wrong. */
  database: string;
  /** Constraints and indexes that are not there; a start makes them. */
  missingConstraints: string[];
  /** How many plans are loaded; without one there is nothing to answer from. */
  plans: number;
}

/** Whether this database can be answered from: it is reached, its constraints are there, and it holds a plan. */
export async function readReadiness(graph: Graph): Promise<Readiness> {
  try {
    const [missing, plans] = await Promise.all([missingConstraints(graph), countPlans(graph)]);
    return {
      isReady: missing.length === 0 && plans > 0,
      database: 'ok',
      missingConstraints: missing.map(({ name }) => name),
      plans,
    };
  } catch (error) {
    if (!(error instanceof KeikakuError)) throw error;
    return { isReady: false, database: error.code, missingConstraints: [], plans: 0 };
  }
}
