import { writeXlsx } from 'hucre/xlsx';
import { revisionOf } from '../../src/domain/plan-graph.js';
import { PlanDocumentError } from '../../src/plan-document/problem.js';
import { readPlanDocument } from '../../src/plan-document/read-plan-document.js';
import { toPlanGraph } from '../../src/plan-document/to-plan-graph.js';
import { checkPlanFile } from '../../src/workbook/check-plan-file.js';
import { exportPlan } from '../../src/workbook/export-plan.js';
import type { Cell } from '../../src/workbook/marked-text.js';
import { type ReadSheet, readBook } from '../../src/workbook/spreadsheet.js';

/** The workbook of a plan document, and the revision of the plan. */
export async function workbookOf(file: string): Promise<{ bytes: Uint8Array; revision: string }> {
  const graph = toPlanGraph(await readPlanDocument(file));
  const revision = revisionOf(graph);
  const bytes = (await exportPlan({ document: graph.document, revision, recorded: [] }, 'xlsx')) as Uint8Array;
  return { bytes, revision };
}

/** A workbook as somebody saves it who has changed cells in it; what `edit` returns instead of nothing are the sheets that are left. */
export async function edited(
  bytes: Uint8Array,
  edit: (sheets: Map<string, Cell[][]>, all: ReadSheet[]) => void,
): Promise<Uint8Array> {
  const all = await readBook(bytes);
  const sheets = new Map(all.map(({ name, rows }) => [name, rows]));
  edit(sheets, all);
  return writeXlsx({ sheets: [...sheets].map(([name, rows]) => ({ name, rows })) });
}

/** The cell of the row in which another column says something. */
export function cellAt(rows: Cell[][], where: [header: string, says: Cell], header: string): [Cell[], number] {
  const [headers = []] = rows;
  const row = rows.find((one) => one[headers.indexOf(where[0])] === where[1]);
  const column = headers.indexOf(header);
  if (!row || column < 0) throw new Error(`There is no ${header} where ${where.join(' is ')}.`);
  return [row, column];
}

/** What is wrong with a file, a line each as people read it. */
export async function problemsIn(bytes: Uint8Array, file = 'plan.xlsx'): Promise<string[]> {
  try {
    await checkPlanFile(bytes, file);
    return [];
  } catch (error) {
    if (!(error instanceof PlanDocumentError)) throw error;
    return error.problems.map(
      ({ cell, message }) => `${cell ? `${cell.sheet}!${cell.name}「${cell.header}」` : ''} ${message.ja}`,
    );
  }
}
