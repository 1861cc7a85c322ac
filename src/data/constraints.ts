import { statement, statementNames } from './cypher.js';
import type { Graph } from './graph.js';

/** Creates the constraints and indexes that are not there yet; done before any import. */
export async function ensureConstraints(graph: Graph): Promise<void> {
  const names = statementNames().filter((name) => name.startsWith('constraints.'));
  for (const name of names) await graph.runSchema(statement(name));
}
