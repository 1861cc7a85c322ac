import { booleanWord, type Language, valueWord } from './labels.js';
import type { Column, Part, TableShape } from './table.shape.js';

export type Cell = string | number;

/** A row under way; what is not there yet, or null in the answer, is undefined. */
type Row = (Cell | undefined)[];

type Answer = Record<string, unknown>;

/** Stands between the items of a list in one cell. */
const BETWEEN = '、';

/** The names of the columns. */
export function headersOf({ columns }: TableShape, language: Language): string[] {
  return columns
    .filter((column) => isReadIn(language, column))
    .map(({ label: [ja, en] }) => (language === 'ja' ? ja : en));
}

/**
 * The rows that an answer makes, in its order. Null is an empty cell; an empty list leaves the cells of its columns empty, so that
 * what it hangs on still has its row.
 */
export function rowsOf({ columns, parts }: TableShape, data: Answer, language: Language): Cell[][] {
  return expand(parts, data, columns, language)
    .filter((row) => row.some((cell) => cell !== undefined))
    .map((row) => columns.flatMap((column, index) => (isReadIn(language, column) ? (row[index] ?? '') : [])));
}

/** What is there in both languages is in a table in the one that it is read in. */
const isReadIn = (language: Language, column: Column) => column.language === undefined || column.language === language;

/** The places of the columns that hold something in some row, since others only take room from a reader; all, where there are no rows. */
export function filledColumns(headers: readonly string[], rows: readonly (readonly Cell[])[]): number[] {
  return [...headers.keys()].filter((place) => rows.length === 0 || rows.some((row) => row[place] !== ''));
}

function expand(parts: Part[], value: Answer, columns: Column[], language: Language): Row[] {
  return parts.reduce<Row[]>(
    (rows, part) => {
      if (part.on && part.on !== value.__typename) return rows;
      const found = rowsOfPart(part, value[part.key], columns, language);
      return found.length === 0 ? rows : rows.flatMap((row) => found.map((more) => merged(row, more)));
    },
    [[]],
  );
}

function rowsOfPart(part: Part, value: unknown, columns: Column[], language: Language): Row[] {
  if (value == null) return [];
  if (part.column !== undefined) {
    const row: Row = [];
    row[part.column] = cellOf(value, columns[part.column] as Column, language);
    return [row];
  }
  if (!part.list) return expand(part.parts, value as Answer, columns, language);
  const rows = (value as Answer[]).flatMap((item) => expand(part.parts, item, columns, language));
  return part.list === 'rows' ? rows : [joined(rows, columns)];
}

function merged(row: Row, more: Row): Row {
  const both = [...row];
  more.forEach((cell, index) => {
    if (cell !== undefined) both[index] = cell;
  });
  return both;
}

/** One row in which each cell holds what all rows have there. A value alone keeps its type. */
function joined(rows: Row[], columns: Column[]): Row {
  return columns.map((_column, index) => {
    const cells = rows.map((row) => row[index]).filter((cell) => cell !== undefined);
    return cells.length > 1 ? cells.join(BETWEEN) : cells[0];
  });
}

function cellOf(value: unknown, column: Column, language: Language): Cell {
  if (Array.isArray(value)) return value.map((item) => cellOf(item, column, language)).join(BETWEEN);
  if (column.enumName) return valueWord(column.enumName, value as string, language);
  return typeof value === 'boolean' ? booleanWord(value, language) : (value as Cell);
}
