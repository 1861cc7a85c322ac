import { z } from 'zod';
import { type Statement, statement, statementNames } from './cypher.js';
import type { Graph } from './graph.js';

const existing = statement('constraints.existing');
const populated = statement('constraints.populated');
const partlyLoadedPlans = statement('constraints.partlyLoadedPlans');
const markPartlyLoaded = statement('scope.markPartlyLoaded');
const existingRow = z.object({ name: z.string() });

/**
 * Creates the constraints and indexes that are not there yet, and waits until all are filled; done before any
 * import. Those that are there are asked for once: creating each anew, though it does nothing, costs a cold
 * database seconds.
 */
export async function ensureConstraints(graph: Graph): Promise<void> {
  for (const creation of await missingConstraints(graph)) {
    await graph.runSchema(creation);
    if (creation.name === partlyLoadedPlans.name) await graph.runSchema(markPartlyLoaded);
  }
  await graph.runSchema(populated);
}

/** What creates the constraints and indexes that are not there. */
export async function missingConstraints(graph: Graph): Promise<Statement[]> {
  const names = new Set((await graph.read(existing, {}, existingRow)).map(({ name }) => name));
  return creations().filter(({ text }) => {
    const [, name = ''] = /^CREATE (?:CONSTRAINT|(?:FULLTEXT )?INDEX) (\w+) IF NOT EXISTS/m.exec(text) ?? [];
    return !names.has(name);
  });
}

function creations() {
  return statementNames()
    .filter((name) => name.startsWith('constraints.') && name !== existing.name && name !== populated.name)
    .map(statement);
}
