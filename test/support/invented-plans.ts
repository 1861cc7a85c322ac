import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';
import { importPlan } from '../../src/data/writing/plan-import.js';
import { withGraph } from '../../src/database.js';
import { readPlanDocument } from '../../src/plan-document/read-plan-document.js';
import { toPlanGraph } from '../../src/plan-document/to-plan-graph.js';
import { removePlan } from './database.js';

/** Loads plans of test/plans/ beside the others of the test database, and gives what takes them out again. */
export async function loadInventedPlans(...names: string[]): Promise<() => Promise<void>> {
  const documents = await Promise.all(
    names.map((name) => readPlanDocument(fileURLToPath(new URL(`../plans/${name}.yaml`, import.meta.url)))),
  );
  await withGraph(inject('graph'), async (graph) => {
    for (const document of documents) await importPlan(graph, toPlanGraph(document));
  });
  return async () => {
    for (const { key, municipality } of documents) await removePlan(key, municipality.code);
  };
}
