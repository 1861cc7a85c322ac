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

/** So much of the first column of a card are words that are known; others are fields of a city's own. */
const MOST_OF_WORDS = 0.6;
/** How many rows a header can have. */
const MOST_HEADER_ROWS = 3;

/** What the columns of a printed table are; undefined where its first rows are no headers, and no table before it has as many columns. */
export function readTable(table: PrintedTable, words: PrintWords, before: Table | undefined): Table | undefined {
  const grid = gridOf(table);
  const card = readCard(grid, words);
  if (card) return card;
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

/**
 * A card: a small table for each program or indicator, whose words stand at the left of what they are of; undefined for a table with its
 * words above. Several of one card begin with the same word.
 */
function readCard(grid: Grid, words: PrintWords): Table | undefined {
  const rows = grid.map((row) => [...new Set(row.flatMap((cell) => cell ?? []))]);
  const isWord = (cell: PrintedCell | undefined) => cell !== undefined && words.column(textOf(cell)) !== undefined;
  const firsts = [...new Set(rows.map(([first]) => first))];
  const isOfWords = firsts.filter(isWord).length >= Math.max(2, firsts.length * MOST_OF_WORDS);
  const hasValue = rows[0]?.some((cell) => textOf(cell) !== '' && !isWord(cell)) ?? false;
  if (!isOfWords || !hasValue) return undefined;
  const columns: PrintColumn[] = [];
  const found: Map<number, PrintedCell>[] = [];
  const headerLines: PrintedLine[] = [];
  const seen = new Set<PrintedCell>();
  for (const row of rows) {
    let column: PrintColumn | undefined;
    for (const cell of row) {
      const word = words.column(textOf(cell));
      if (word && !column) {
        column = word;
        if (!seen.has(cell)) headerLines.push(...cell.lines);
      } else if (column && !seen.has(cell)) {
        const known = columns.findIndex(({ header }) => header === column?.header);
        const at = known < 0 ? columns.push(column) - 1 : known;
        if (found.length === 0 || found.at(-1)?.has(at)) found.push(new Map());
        found.at(-1)?.set(at, cell);
        column = undefined;
      }
      seen.add(cell);
    }
  }
  if (!isWanted(columns)) return undefined;
  const inRows = found.map((cells) =>
    columns.map((_, at) => {
      const lines = cells.get(at)?.lines;
      return lines && { lines, columnSpan: 1, isFromAbove: false };
    }),
  );
  return { columns, headerLines, rows: inRows };
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
