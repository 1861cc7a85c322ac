import type { Proposal } from '../domain/plan-proposals.js';
import { pathsOfParts } from '../plan-document/continuing-parts.js';
import type { Path } from '../plan-document/path.js';
import { checkTree } from '../plan-document/read-plan-document.js';
import { offsetAt } from '../plan-document/source/source-tree.js';
import { SHEETS } from './layout/sheets.js';
import { readWorkbook } from './read-workbook.js';
import { markBook, readBook } from './spreadsheet.js';
import { marksOf } from './workbook-places.js';

/** The headers of the columns in which rows say what they continue. */
const HEADERS = new Set(
  SHEETS.flatMap(({ columns }) => columns.filter(({ field }) => field === 'continues').map(({ header }) => header)),
);

/**
 * A copy of a workbook in which the cells are marked where a row may continue something, with what would be written there.
 *
 * @throws {PlanDocumentError} with everything that is wrong with the workbook
 */
export async function withProposedMarks(
  bytes: Uint8Array,
  file: string,
  proposals: readonly Proposal[],
): Promise<Uint8Array> {
  const tree = await readWorkbook(bytes, file);
  const paths = pathsOfParts(checkTree(tree).document);
  const headers = new Map((await readBook(bytes)).map(({ name, rows }) => [name, rows[0] ?? []]));
  const found = proposals.map(({ before, after, continues, similarity }) => {
    const said = `案 ${continues}\n前の計画の「${before.properties.name}」と名称が似ています（${similarity.toFixed(2)}）。同じものなら、ここに書いてください。`;
    return tree.places.problem(offsetAt(tree.root, paths.get(after.id) as Path), { ja: said, en: said });
  });
  const marks = marksOf(found).map((mark) => {
    const column = headers.get(mark.sheet)?.findIndex((header) => HEADERS.has(String(header).trim())) ?? -1;
    return column < 0 ? mark : { ...mark, column };
  });
  return markBook(bytes, marks);
}
