import { stringify } from 'yaml';
import type { StoredPlan } from '../data/writing/stored-plan.js';
import type { PlanDocument } from '../plan-document/plan-document.schema.js';
import { withKeys } from '../plan-document/write-keys.js';
import { writeWorkbook } from './write-workbook.js';

export const EXPORT_FORMATS = ['xlsx', 'yaml', 'json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/**
 * A stored plan as a file that imports as what is stored: nothing is added, changed or removed by it. It has all keys, so that whatever
 * is renamed in it stays the same thing. Comments and layout of the document that was imported are not kept.
 */
export async function exportPlan(plan: StoredPlan, format: ExportFormat): Promise<string | Uint8Array> {
  const { text } = withKeys(Buffer.from(plan.document), 'document');
  const document: PlanDocument = JSON.parse(text);
  switch (format) {
    case 'xlsx':
      return writeWorkbook({ ...plan, document });
    case 'yaml':
      return `${header(plan)}${stringify(document, { lineWidth: 0 })}`;
    case 'json':
      return `${JSON.stringify(document, null, 2)}\n`;
  }
}

const header = ({ revision }: StoredPlan) =>
  `# 計画グラフから書き出した計画の文書（版 ${revision.slice(0, 12)}）。keikaku import で取り込めます。\n# Exported from Keikaku Graph; keikaku import takes it.\n\n`;
