import { type Column, wordedCode } from './column.js';
import { booleanWord, type Language, STATUS_WITHOUT_DIRECTION, valueWord } from './labels.js';
import type { Part, TableShape } from './table.shape.js';

export type Cell = string | number;

/** One value in a cell, and the id of the node that it is the name of, where it is one. */
export interface Piece {
  cell: Cell;
  id?: string;
}

/** A row under way: what stands in each of its columns. */
type Row = Piece[][];

type Answer = Record<string, unknown>;

/** Stands between the items of a list in one cell. */
const BETWEEN = '、';

/** How a value is written. */
interface Writing {
  language: Language;
  /** Whether codes are led by their words, for spreadsheets. */
  isForSpreadsheets?: boolean;
  /** Whether the plan prints which way the indicator is to go, as far as the answer tells. */
  hasDirection?: boolean;
}

/** The columns that a reader of the language sees. */
export function columnsIn({ columns }: TableShape, language: Language): Column[] {
  return columns.filter((column) => isReadIn(language, column));
}

/** What is there in both languages is in a table in the one that it is read in. */
const isReadIn = (language: Language, column: Column) => column.language === undefined || column.language === language;

/** The names of the columns. */
export function headersOf(shape: TableShape, language: Language): string[] {
  return columnsIn(shape, language).map(({ label: [ja, en] }) => (language === 'ja' ? ja : en));
}

/**
 * The rows that an answer makes, in its order. Null is an empty cell; an empty list leaves the cells of its columns empty, so that
 * what it hangs on still has its row.
 */
export function rowsOf(shape: TableShape, data: Answer, language: Language): Cell[][] {
  return piecesOf(shape, data, { language }).map((row) => row.map(joined));
}

/** The same rows for a file that a spreadsheet opens: codes in a form that it leaves as it is. */
export function spreadsheetRowsOf(shape: TableShape, data: Answer, language: Language): Cell[][] {
  return piecesOf(shape, data, { language, isForSpreadsheets: true }).map((row) => row.map(joined));
}

/**
 * An answer in parts of so many of its outermost rows, which together make the same table: a large one is written without a pause
 * otherwise. In one, where rows come from several lists.
 */
export function* inParts({ parts }: Pick<TableShape, 'parts'>, data: Answer, size: number): Generator<Answer> {
  const [part, other] = parts.filter(holdsRows);
  const value = part && data[part.key];
  if (!part || other || value == null) yield data;
  else if (!part.list) for (const inner of inParts(part, value as Answer, size)) yield { ...data, [part.key]: inner };
  else if (!Array.isArray(value) || value.length <= size) yield data;
  else for (let at = 0; at < value.length; at += size) yield { ...data, [part.key]: value.slice(at, at + size) };
}

const holdsRows = ({ list, parts }: Part): boolean => list === 'rows' || (!list && parts.some(holdsRows));

/** The same rows with the values of each cell apart, for pages that link them. */
export function linkedRowsOf(shape: TableShape, data: Answer, language: Language): Piece[][][] {
  return piecesOf(shape, data, { language });
}

/** The values of a cell in one. A value alone keeps its type. */
export function joined(pieces: readonly Piece[]): Cell {
  return pieces.length > 1 ? pieces.map(({ cell }) => cell).join(BETWEEN) : (pieces[0]?.cell ?? '');
}

/** The places of the columns that hold something in some row, since others only take room from a reader; all, where there are no rows. */
export function filledColumns(headers: readonly unknown[], rows: readonly (readonly Cell[])[]): number[] {
  return [...headers.keys()].filter((place) => rows.length === 0 || rows.some((row) => row[place] !== ''));
}

/**
 * The places of the columns that tell a reader something: not those that are empty in all rows, nor ids but that of the row itself, nor the
 * plan and municipality that all rows have in common.
 */
export function readColumns(columns: readonly Column[], rows: readonly (readonly Cell[])[]): number[] {
  const differs = (place: number) => !isCommon(columns[place] as Column, place, rows);
  const hasNamesApart = columns.some(
    ({ isOfScope, isOwn, kind }, place) => isOfScope && !isOwn && kind === 'words' && differs(place),
  );
  return filledColumns(columns, rows).filter((place) => {
    const { isOwn, isOfScope, kind } = columns[place] as Column;
    if (isOwn) return true;
    if (!isOfScope) return kind !== 'id';
    // Plans may be called the same; then their ids tell them apart.
    return differs(place) && (kind === 'words' || !hasNamesApart);
  });
}

/** The plan and municipality that all rows have in common, where these are not what the rows are about. */
export function commonTo(columns: readonly Column[], rows: readonly (readonly Cell[])[]): Cell[] {
  return [...columns.keys()]
    .filter((place) => columns[place]?.kind === 'words' && isCommon(columns[place] as Column, place, rows))
    .map((place) => rows[0]?.[place] as Cell)
    .filter((cell) => cell !== '');
}

const isCommon = ({ isOfScope, isOwn }: Column, place: number, rows: readonly (readonly Cell[])[]) =>
  isOfScope && !isOwn && rows.length > 0 && rows.every((row) => row[place] === rows[0]?.[place]);

function piecesOf({ columns, parts }: TableShape, data: Answer, writing: Writing): Row[] {
  return expand(parts, data, columns, writing)
    .filter((row) => row.some((pieces) => pieces.length > 0))
    .map((row) =>
      columns.flatMap((column, place) => {
        if (!isReadIn(writing.language, column)) return [];
        const pieces = row[place] ?? [];
        return [column.isOfScope ? eachOnce(pieces) : pieces];
      }),
    );
}

function expand(parts: Part[], value: Answer, columns: Column[], writing: Writing): Row[] {
  const here = 'direction' in value ? { ...writing, hasDirection: value.direction !== null } : writing;
  return parts.reduce<Row[]>(
    (rows, part) => {
      if (part.on && part.on !== value.__typename) return rows;
      const found = rowsOfPart(part, value, columns, here);
      return found.length === 0 ? rows : rows.flatMap((row) => found.map((more) => merged(row, more, columns)));
    },
    [columns.map(() => [])],
  );
}

function rowsOfPart(part: Part, parent: Answer, columns: Column[], writing: Writing): Row[] {
  const value = parent[part.key];
  if (value == null) return [];
  if (part.column !== undefined) {
    const column = columns[part.column] as Column;
    const row: Row = columns.map(() => []);
    const id = part.isName ? { id: parent.id as string } : {};
    row[part.column] = [value].flat().map((item) => ({ cell: cellOf(item, column, writing), ...id }));
    return [row];
  }
  if (!part.list) return expand(part.parts, value as Answer, columns, writing);
  const rows = (value as Answer[]).flatMap((item) => expand(part.parts, item, columns, writing));
  return part.list === 'rows' ? rows : [columns.map((_column, place) => rows.flatMap((row) => row[place] ?? []))];
}

/** What stands in either row; of a plan or municipality that both name, what both say. */
function merged(row: Row, more: Row, columns: Column[]): Row {
  return columns.map(({ isOfScope }, place) => {
    const [one = [], other = []] = [row[place], more[place]];
    return isOfScope ? [...one, ...other] : other.length > 0 ? other : one;
  });
}

function eachOnce(pieces: Piece[]): Piece[] {
  return pieces.filter(
    ({ cell, id }, place) => pieces.findIndex((other) => other.cell === cell && isOne(other.id, id)) === place,
  );
}

/** Whether two ids can be of one node: where one is not told, what it is called decides. */
const isOne = (id: string | undefined, other: string | undefined) => !id || !other || id === other;

function cellOf(value: unknown, { enumName, codeWord }: Column, writing: Writing): Cell {
  const { language, isForSpreadsheets, hasDirection } = writing;
  if (enumName === 'TargetStatus' && !hasDirection) return statusWord(value as string, language);
  if (enumName) return valueWord(enumName, value as string, language);
  if (codeWord && isForSpreadsheets) return wordedCode(value as string, codeWord, language);
  return typeof value === 'boolean' ? booleanWord(value, language) : (value as Cell);
}

/** How a line of numbers stands, where no direction is printed. */
function statusWord(status: string, language: Language): string {
  const [ja, en] = STATUS_WITHOUT_DIRECTION[status] ?? [];
  return (language === 'ja' ? ja : en) ?? valueWord('TargetStatus', status, language);
}
