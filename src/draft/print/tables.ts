import type { PrintedCell, PrintedLine, PrintedTable } from './print.js';
import type { PrintColumn, PrintWords } from './print-words.js';
import { compact, YEAR_PATTERN, yearIn } from './printed-text.js';

/** A table whose columns are known. */
export interface Table {
  columns: readonly (PrintColumn | undefined)[];
  /** The lines of its headers. */
  headerLines: readonly PrintedLine[];
  rows: readonly TableRow[];
}

/** The cells of a row, by column; a cell that spans is there where it begins. */
export type TableRow = readonly (TableCell | undefined)[];

export interface TableCell {
  lines: readonly PrintedLine[];
  columnSpan: number;
  /** It stands in a row above, and spans to this one. */
  isFromAbove: boolean;
}

const textOf = (cell: PrintedCell | undefined) => (cell?.lines ?? []).map(({ text }) => text).join('');

/** How many rows a header can have. */
const MOST_HEADER_ROWS = 3;

/** What the columns of a printed table are; undefined where its first rows are no headers, and no table before it has as many columns. */
export function readTable(table: PrintedTable, words: PrintWords, before: Table | undefined): Table | undefined {
  const grid = gridOf(table);
  for (let count = Math.min(MOST_HEADER_ROWS, table.rows); count > 0; count--) {
    const columns = columnsOf(grid, count, table.columns, words);
    if (!columns) continue;
    const headerLines = table.cells.filter(({ row }) => row < count).flatMap(({ lines }) => lines);
    return { columns, headerLines, rows: rowsOf(grid, count) };
  }
  // It goes on on another page, without its headers.
  if (before?.columns.length === table.columns)
    return { columns: before.columns, headerLines: [], rows: rowsOf(grid, 0) };
  return undefined;
}

type Grid = (PrintedCell | undefined)[][];

function gridOf({ cells, rows, columns }: PrintedTable): Grid {
  const grid: Grid = Array.from({ length: rows }, () => Array.from({ length: columns }));
  for (const cell of cells) {
    for (let row = cell.row; row < Math.min(rows, cell.row + cell.rowSpan); row++) {
      for (let column = cell.column; column < Math.min(columns, cell.column + cell.columnSpan); column++) {
        (grid[row] as (PrintedCell | undefined)[])[column] = cell;
      }
    }
  }
  return grid;
}

const isWanted = (columns: readonly (PrintColumn | undefined)[]) =>
  columns.some((column) => column?.spec.is === 'program' || column?.spec.is === 'indicator') &&
  new Set(columns.flatMap((column) => column?.spec.is ?? [])).size > 1;

/** Columns by so many header rows; undefined where these are no headers, or the last of them is a row of the table. */
function columnsOf(
  grid: Grid,
  count: number,
  width: number,
  words: PrintWords,
): (PrintColumn | undefined)[] | undefined {
  const columns = Array.from({ length: width }, (_, column) => {
    const cells = [...new Set(grid.slice(0, count).map((row) => row[column]))];
    return words.column(cells.map(textOf).join(''));
  });
  if (!isWanted(columns)) return undefined;
  const last = grid[count - 1] ?? [];
  const spanned = grid[count - 2] ?? [];
  // What is below the headers is a header itself where each of its cells is one, or goes on from above.
  const isHeaderRow = last.every(
    (cell, column) =>
      !cell || cell === spanned[column] || words.column(textOf(cell)) !== undefined || isYearAlone(textOf(cell)),
  );
  return count === 1 || isHeaderRow ? columns : undefined;
}

export const isYearAlone = (text: string): boolean =>
  yearIn(text) !== undefined && compact(text).replace(YEAR_PATTERN, '').replaceAll(/[()]/g, '') === '';

function rowsOf(grid: Grid, from: number): TableRow[] {
  return grid.slice(from).map((row, index) => {
    const above = grid[from + index - 1];
    return row.map((cell, column) => {
      if (!cell || (column > 0 && row[column - 1] === cell)) return undefined;
      const isFromAbove = index > 0 && above?.[column] === cell;
      return { lines: cell.lines, columnSpan: cell.columnSpan, isFromAbove };
    });
  });
}
