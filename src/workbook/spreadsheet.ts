import { type CellValue, openXlsx, readXlsx, type Cell as SheetCell, saveXlsx } from 'hucre/xlsx';
import type { Bilingual } from '../domain/bilingual.js';
import {
  hasMacros,
  isOldOffice,
  isPacked,
  isTooLarge,
  type PackedPart,
  partsOf,
  unpackedSize,
} from '../office-file.js';
import { MAX_ENTRIES } from '../plan-document/limits.js';
import type { Cell } from './marked-text.js';
import { AUTHOR } from './write-book.js';

// The one place that knows how Excel files are read.

/** A sheet of a file as it was read. */
export interface ReadSheet {
  name: string;
  rows: Cell[][];
  /** The cells, as row,column, whose value is that of a formula, as it was when the file was saved. */
  formulas: ReadonlySet<string>;
  /** Cells that are shown as one, counted from 0, the last ones included; what they hold is in the first. */
  merges: readonly { startRow: number; startCol: number; endRow: number; endCol: number }[];
}

const MARK_FILL = 'FFD9D9';

/** A file that is no workbook, or one that is not read. */
export class UnreadableWorkbookError extends Error {
  constructor(readonly reason: Bilingual) {
    super(reason.en);
  }
}

/** Whether a file is one of Excel's, or at least packed as those are. */
export const isWorkbook = (bytes: Uint8Array): boolean => isPacked(bytes) || isOldOffice(bytes);

/** @throws UnreadableWorkbookError */
export async function readBook(bytes: Uint8Array): Promise<ReadSheet[]> {
  if (isOldOffice(bytes)) throw new UnreadableWorkbookError(OLD_OFFICE);
  await checkParts(bytes);
  try {
    // One row more than is read, so that too many are noticed; what is far below the last one costs nothing then.
    const { sheets } = await readXlsx(bytes, { maxRows: MAX_ENTRIES + 2 });
    return sheets.map(({ name, rows, cells, merges = [] }) => {
      const formulas = new Set<string>();
      for (const [place, { formula }] of cells ?? []) if (formula !== undefined) formulas.add(place);
      return { name, rows: rows.map((row) => row.map(plainCell)), formulas, merges };
    });
  } catch (error) {
    throw new UnreadableWorkbookError({
      ja: `Excel のファイルとして読めません（${(error as Error).message}）。Excel で開いて「Excel ブック (.xlsx)」として保存し直してください。`,
      en: `it cannot be read as an Excel file (${(error as Error).message}); open it in Excel and save it as .xlsx`,
    });
  }
}

const OLD_OFFICE: Bilingual = {
  ja: '古い形式の Excel ファイル（.xls）か、パスワードの付いたファイルで、読めません。パスワードを外し、「Excel ブック (.xlsx)」として保存し直してください。',
  en: 'this is an Excel file of before 2007 (.xls), or one with a password, and is not read; remove the password and save it as .xlsx',
};

const MACROS: Bilingual = {
  ja: 'マクロの入ったファイル（.xlsm）は読みません。「Excel ブック (.xlsx)」として保存し直してください。',
  en: 'files with macros (.xlsm) are not read; save it as .xlsx',
};

/** Looks at what is in the file before any of it is unpacked. */
async function checkParts(bytes: Uint8Array): Promise<void> {
  const parts = await partsIn(bytes);
  if (hasMacros(parts)) throw new UnreadableWorkbookError(MACROS);
  if (!parts.some(({ name }) => name.toLowerCase() === 'xl/workbook.xml')) {
    throw new UnreadableWorkbookError({
      ja: 'Excel のファイルではありません。「Excel ブック (.xlsx)」か、YAML・JSON の計画の文書を指定してください。',
      en: 'this is no Excel file; name an .xlsx workbook, or a plan document in YAML or JSON',
    });
  }
  if (isTooLarge(parts)) {
    const size = Math.ceil(unpackedSize(parts) / 2 ** 20);
    throw new UnreadableWorkbookError({
      ja: `ファイルの中身が大きすぎるか、おかしな作りなので、読みません（展開すると${size} MiB）。計画の表ですか。`,
      en: `what is packed in this file is too large or oddly made (${size} MiB unpacked), and is not read; is it the workbook of a plan?`,
    });
  }
}

async function partsIn(bytes: Uint8Array): Promise<PackedPart[]> {
  try {
    return await partsOf(bytes);
  } catch (error) {
    throw new UnreadableWorkbookError({
      ja: `Excel のファイルが壊れているか、途中で切れています（${(error as Error).message}）。`,
      en: `the Excel file is damaged or cut off (${(error as Error).message})`,
    });
  }
}

/** Days come as dates; texts keep what was typed, but for how Excel breaks lines. */
function plainCell(value: CellValue): Cell {
  if (value instanceof Date) return value.toISOString().replace(/T00:00:00\.000Z$/, '');
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : value;
}

/** A cell that is wrong, counted from 0. */
export interface Mark {
  sheet: string;
  row: number;
  column: number;
  said: string;
}

/** A copy of a file in which cells are marked and say what is wrong; all else in it is as it was. */
export async function markBook(bytes: Uint8Array, marks: readonly Mark[]): Promise<Uint8Array> {
  const book = await openXlsx(bytes);
  for (const { sheet: name, row, column, said } of marks) {
    const sheet = book.sheets.find((one) => one.name === name);
    if (!sheet) continue;
    sheet.cells ??= new Map();
    const place = `${row},${column}`;
    const value = sheet.rows[row]?.[column] ?? null;
    const cell = sheet.cells.get(place) ?? { value, type: typeOf(value) };
    const text = [cell.comment?.author === AUTHOR && row > 0 ? cell.comment.text : '', said].filter(Boolean).join('\n');
    sheet.cells.set(place, { ...cell, style: { ...cell.style, fill: MARKED }, comment: { author: AUTHOR, text } });
  }
  return saveXlsx(book);
}

const MARKED = { type: 'pattern', pattern: 'solid', fgColor: { rgb: MARK_FILL } } as const;

function typeOf(value: CellValue): SheetCell['type'] {
  if (value === null) return 'empty';
  return value instanceof Date ? 'date' : (typeof value as 'string' | 'number' | 'boolean');
}
