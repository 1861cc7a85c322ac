import { z } from 'zod';
import { RELATIONSHIP_TYPES } from '../../domain/plan-graph.js';
import { type Statement, statement, statementNames } from '../store/cypher.js';
import type { Graph } from '../store/graph.js';
import { bringUpToDate } from './up-to-date.js';

const existing = statement('constraints.existing');
const populated = statement('constraints.populated');
/** Indexes of earlier versions, and what takes them away. */
const former = {
  node_text: statement('former.nodeText'),
  searched_text: statement('former.searchedText'),
  department_name: statement('former.departmentName'),
  program_name: statement('former.programName'),
};
const partlyLoadedPlans = statement('constraints.partlyLoadedPlans');
const markPartlyLoaded = statement('planDirectory.markPartlyLoaded');
const storedTypes = statement('storedNames.types');
const storedProperties = statement('storedNames.properties');
/** What is looked at in every row of a question, and few plans have. */
const SELDOM = ['saysMore'];
const existingRow = z.object({ name: z.string() });

/**
 * Creates the constraints and indexes that are not there yet, waits until all are filled, and brings what an earlier version
 * stored up to date; done before any import. Those that are there are asked for once: creating each anew, though it does
 * nothing, costs a cold database seconds.
 */
export async function ensureConstraints(graph: Graph): Promise<void> {
  const names = await existingNames(graph);
  const missing = missingFrom(names);
  for (const creation of missing) {
    await graph.runSchema(creation);
    if (creation.name === partlyLoadedPlans.name) await graph.runSchema(markPartlyLoaded);
  }
  if (missing.length > 0) {
    await graph.write(async (transaction) => {
      await transaction.run(storedTypes, { types: RELATIONSHIP_TYPES }, z.never());
      await transaction.run(storedProperties, { properties: SELDOM }, z.never());
    });
  }
  await graph.runSchema(populated);
  await bringUpToDate(graph);
  for (const [name, removal] of Object.entries(former)) if (names.has(name)) await graph.runSchema(removal);
}

/** What creates the constraints and indexes that are not there. */
export async function missingConstraints(graph: Graph): Promise<Statement[]> {
  return missingFrom(await existingNames(graph));
}

async function existingNames(graph: Graph): Promise<Set<string>> {
  return new Set((await graph.read(existing, {}, existingRow)).map(({ name }) => name));
}

function missingFrom(names: Set<string>): Statement[] {
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
