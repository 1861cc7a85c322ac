import { Document } from 'yaml';
import type { PlanDocument } from '../plan-document/plan-document.schema.js';
import { toPlanGraph } from '../plan-document/to-plan-graph.js';
import { type ExportFormat, exportPlan } from '../workbook/export-plan.js';
import { noteOrigins, type Origin } from './print/origins.js';

/**
 * A draft as a file. In text, programs and bodies are called by their names, since a person is to read it; a workbook has their keys in
 * hidden columns.
 *
 * @param origins what is said of where its parts came from, in YAML
 */
export async function writeDraft(
  document: PlanDocument,
  format: ExportFormat,
  origins: readonly Origin[] = [],
): Promise<string | Uint8Array> {
  switch (format) {
    case 'xlsx':
      return exportPlan({ document: toPlanGraph(document).document, revision: '', recorded: [] }, 'xlsx');
    case 'yaml':
      return `${HEAD}${inYaml(document, origins)}`;
    case 'json':
      return `${JSON.stringify(filled(document), null, 2)}\n`;
  }
}

/** The document without the lists that are empty where nothing is written, which a document may not have. */
const filled = (document: PlanDocument) =>
  Object.fromEntries(
    Object.entries(document).filter(([, value]) => typeof value !== 'object' || Object.keys(value).length > 0),
  );

function inYaml(document: PlanDocument, origins: readonly Origin[]): string {
  const yaml = new Document(filled(document), { aliasDuplicateObjects: false });
  noteOrigins(yaml, origins);
  return yaml.toString({ lineWidth: 0 });
}

const HEAD = `# 計画グラフの下書きです。確かめて直し、keikaku validate で検査してから keikaku import で取り込みます。
# A draft by Keikaku Graph: look through it, correct it, check it with keikaku validate, and keikaku import takes it.

`;
