import type { Cell } from '../../workbook/marked-text.js';
import type { ReadSheet } from '../../workbook/spreadsheet.js';
import { letterOf } from '../../workbook/write-book.js';
import type { ColumnSpec } from './list.profile.js';

/** A table of a sheet: its headers, and the rows below them. */
export interface ListTable {
  sheet: string;
  /** The place of its headers, counted from 0. */
  headerRow: number;
  headers: readonly string[];
  /** With their places, counted from 0. */
  rows: readonly { at: number; cells: readonly Cell[] }[];
}

/** A column of a table, and what it is in the plan. */
export interface TableColumn {
  index: number;
  header: string;
  spec: ColumnSpec;
}

/** A cell as Excel calls it. */
export const cellName = (sheet: string, row: number, column: number) => `${sheet}!${letterOf(column)}${row + 1}`;

/** A header as it is compared: on one line, in one width, without spaces. */
export const plainHeader = (header: Cell | undefined): string =>
  String(header ?? '')
    .normalize('NFKC')
    .replaceAll(/\s/gu, '');

/** Whether a row has headers; two of them, since one may be a word of a sentence. */
function isHeaderRow(cells: readonly Cell[], known: ReadonlySet<string>): boolean {
  const found = new Set(cells.map(plainHeader).filter((header) => known.has(header)));
  return found.size >= Math.min(2, known.size);
}

/**
 * The tables of a sheet that have such headers, wherever they begin, and the rows above the first of them. What is merged stands in
 * each of its cells.
 */
export function tablesIn(
  sheet: ReadSheet,
  known: ReadonlySet<string>,
): { tables: ListTable[]; above: { at: number; cells: readonly Cell[] }[] } {
  const rows = unmerged(sheet);
  const tables: (ListTable & { rows: { at: number; cells: readonly Cell[] }[] })[] = [];
  const above: { at: number; cells: readonly Cell[] }[] = [];
  for (const [at, cells] of rows.entries()) {
    if (isHeaderRow(cells, known)) {
      tables.push({ sheet: sheet.name, headerRow: at, headers: cells.map(plainHeader), rows: [] });
    } else if (cells.some((cell) => !isEmpty(cell))) {
      (tables.at(-1)?.rows ?? above).push({ at, cells });
    }
  }
  return { tables, above };
}

/** How many rows that count have nothing in a column, below one that has something. */
export function emptyBelow(
  rows: ListTable['rows'],
  index: number,
  counts: (cells: readonly Cell[]) => boolean,
): number {
  const first = rows.findIndex(({ cells }) => !isEmpty(cells[index]));
  return first < 0 ? 0 : rows.slice(first).filter(({ cells }) => isEmpty(cells[index]) && counts(cells)).length;
}

export const isEmpty = (cell: Cell | undefined): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');

function unmerged({ rows, merges }: ReadSheet): Cell[][] {
  const filled = rows.map((row) => [...row]);
  for (const { startRow, startCol, endRow, endCol } of merges) {
    const value = rows[startRow]?.[startCol] ?? null;
    for (let row = startRow; row <= Math.min(endRow, filled.length - 1); row++) {
      // A title that is merged over the columns is no header of each.
      for (let column = startCol; column <= (row === startRow && endRow === startRow ? startCol : endCol); column++) {
        (filled[row] as Cell[])[column] = value;
      }
    }
  }
  return filled;
}
