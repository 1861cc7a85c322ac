import { inject } from 'vitest';
import { importPlan } from '../../src/data/writing/plan-import.js';
import { withGraph } from '../../src/database.js';
import { readPlanDocument } from '../../src/plan-document/read-plan-document.js';
import { toPlanGraph } from '../../src/plan-document/to-plan-graph.js';
import { removePlan } from './database.js';

export interface ImportedFile {
  key: string;
  municipality: { code: string };
  outcome: string;
}

/** Imports plan documents into the test database, by their paths from the project's folder. */
export async function importFiles(files: readonly string[]): Promise<ImportedFile[]> {
  return withGraph(inject('graph'), async (graph) => {
    const imported: ImportedFile[] = [];
    for (const file of files) {
      const document = await readPlanDocument(file);
      const { outcome } = await importPlan(graph, toPlanGraph(document));
      imported.push({ ...document, outcome });
    }
    return imported;
  });
}

/** Takes them out again. */
export async function removeFiles(imported: readonly ImportedFile[]): Promise<void> {
  for (const { key, municipality } of imported) await removePlan(key, municipality.code);
}
