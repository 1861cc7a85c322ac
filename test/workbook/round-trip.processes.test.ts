import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { revisionOf } from '../../src/domain/plan-graph.js';
import { readPlanDocument } from '../../src/plan-document/read-plan-document.js';
import { toPlanGraph } from '../../src/plan-document/to-plan-graph.js';
import { checkPlanFile } from '../../src/workbook/check-plan-file.js';
import { EXPORT_FORMATS, exportPlan } from '../../src/workbook/export-plan.js';
import { smallPlanDocument } from '../support/plan-document.factory.js';

const FILES = ['seed/', 'seed/examples/', 'seed/examples/iki/'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => folder + name),
);

it('a plan with everything that a document can have comes back from its workbook', async () => {
  const { document } = smallPlanDocument();
  const graph = toPlanGraph(document);
  const stored = { document: graph.document, revision: revisionOf(graph), recorded: [] };
  const read = await checkPlanFile(Buffer.from(await exportPlan(stored, 'xlsx')), 'plan.xlsx');
  expect(toPlanGraph(read.document).nodes.toSorted(byId)).toEqual(graph.nodes.toSorted(byId));
  expect(revisionOf(toPlanGraph(read.document))).toBe(stored.revision);
});

it.each(FILES)('%s exported in each format is the same plan', async (file) => {
  const graph = toPlanGraph(await readPlanDocument(file));
  const stored = { document: graph.document, revision: revisionOf(graph), recorded: [] };
  for (const format of EXPORT_FORMATS) {
    const written = Buffer.from(await exportPlan(stored, format));
    const { document, basedOn } = await checkPlanFile(written, `plan.${format}`);
    const again = toPlanGraph(document);
    expect(again.nodes.toSorted(byId)).toEqual(graph.nodes.toSorted(byId));
    expect(revisionOf(again)).toBe(stored.revision);
    expect(basedOn).toBe(format === 'xlsx' ? stored.revision : undefined);
  }
});

const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);
