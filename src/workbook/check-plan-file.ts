import { type CheckedTree, checkPlanDocument, checkTree } from '../plan-document/read-plan-document.js';
import { readWorkbook } from './read-workbook.js';
import { isWorkbook } from './spreadsheet.js';

/** A file that is right: a plan document in YAML or JSON, or a workbook. */
export interface CheckedFile extends CheckedTree {
  /** The revision that a workbook was taken from. */
  basedOn?: string | undefined;
}

/**
 * The plan document of a file, and what its author should know of it although it is right.
 *
 * @param file the name under which problems are reported
 * @throws {PlanDocumentError} with everything that is wrong with it
 */
export async function checkPlanFile(bytes: Uint8Array, file: string): Promise<CheckedFile> {
  if (!isWorkbook(bytes)) return checkPlanDocument(bytes, file);
  const { basedOn, ...tree } = await readWorkbook(bytes, file);
  return { ...checkTree(tree), basedOn };
}
