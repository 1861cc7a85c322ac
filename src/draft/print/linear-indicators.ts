import { isBlank, readPrintedCell } from '../../domain/printed-cell.js';
import type { PrintedLine } from './print.js';
import type { PrintColumn } from './print-words.js';
import { compact, lastBracket, openBrackets } from './printed-text.js';
import type { TableCell, TableRow } from './tables.js';
import { unitIn } from './units.js';

const DIRECTION = /^(増加?|減少?|維持|向上|低下|↑|↓|→|↗|↘)$/u;
const VALUES = ['baseline', 'target', 'actual'];

/** A word of a line, and the line that it stands on. */
interface Token {
  text: string;
  line: PrintedLine;
}

/**
 * Takes the lines of a table of indicators apart, which stand in sequence: a name over several lines, then the cells, on one line or on
 * several.
 */
export function linearIndicators(lines: readonly PrintedLine[], columns: readonly PrintColumn[]): TableRow[] {
  const rows: TableRow[] = [];
  const width = columns.filter(({ spec }) => spec.is !== 'indicator' && spec.is !== 'number').length;
  for (let at = 0; at < lines.length; ) {
    const row = readRow(lines, at, width);
    rows.push(asRow(row, columns));
    at = row.end;
  }
  return rows;
}

interface LinearRow {
  name: PrintedLine[];
  cells: Token[][];
  /** Words in place of the cells that are missing. */
  words: PrintedLine[];
  end: number;
}

function readRow(lines: readonly PrintedLine[], from: number, width: number): LinearRow {
  const row: LinearRow = { name: [], cells: [], words: [], end: from };
  let at = from;
  for (; at < lines.length; at++) {
    const line = lines[at] as PrintedLine;
    const { before, cells } = takeCells(line, row.cells.length > 0);
    const beginsNext = row.cells.length >= width || (row.words.length > 0 && beginsName(before));
    if (row.cells.length > 0 && (before !== '' || cells.length > 0)) {
      const isMore = before === '' && cells[0] !== undefined && isMoreOfCell(cells[0].text);
      if (beginsNext && !isMore) break;
    }
    if (before !== '' && row.cells.length > 0) {
      // Cells are missing: a sentence stands in their place.
      row.words.push(line);
      continue;
    }
    if (before !== '') row.name.push(cells.length > 0 ? { ...line, text: before } : line);
    for (const cell of cells) {
      const last = row.cells.at(-1);
      if (last && isMoreOfCell(cell.text)) last.push(cell);
      else row.cells.push([cell]);
    }
  }
  row.end = Math.max(at, from + 1);
  return row;
}

/** A name begins with a mark of its policy, or has its unit in brackets. */
const beginsName = (text: string) => /^[【［[]/u.test(text) || unitIn(text) !== undefined;

/** The cells that a line ends with, and what stands before them. */
function takeCells(line: PrintedLine, isInCells: boolean): { before: string; cells: Token[] } {
  const words = line.text.split(/\s+/u).filter((word) => word !== '');
  let first = words.length;
  while (first > 0 && isCell(words[first - 1] as string)) first -= 1;
  const before = words.slice(0, first).join(' ');
  // A name may end with a number, or a bracket that is open hold one.
  if (!isInCells && before !== '' && openBrackets(before) > 0) return { before: line.text, cells: [] };
  return { before, cells: words.slice(first).map((text) => ({ text, line })) };
}

/** A year of its own below a number, or the second number of a cell: (２０２１), /７２. */
const isMoreOfCell = (text: string) => /^\((?:(?:19|20)\d\d|[RH]\d+)(?:年度?)?\d*\)$|^\//u.test(compact(text));

function isCell(text: string): boolean {
  if (DIRECTION.test(text) || isBlank(text) || isMoreOfCell(text)) return true;
  if (unitIn(text) !== undefined && lastBracket(text)?.before === '') return false;
  // Several numbers of one cell: 94.6/93.2.
  return text.split(/[/／]/u).every((part) => readPrintedCell(part, null, null).value !== null);
}

function asRow({ name, cells, words }: LinearRow, columns: readonly PrintColumn[]): TableRow {
  const left = [...cells];
  const cellsOf = columns.map(({ spec }): TableCell | undefined => {
    if (spec.is === 'indicator') return { lines: name, columnSpan: 1, isFromAbove: false };
    if (spec.is === 'number') return undefined;
    // A direction that is missing leaves a dash, or nothing.
    const [next] = left;
    if (spec.is === 'direction' && next && !DIRECTION.test(next[0]?.text ?? '') && !isBlank(next[0]?.text ?? '')) {
      return undefined;
    }
    const tokens = left.shift();
    if (!tokens) return undefined;
    return { lines: tokens.map(({ text, line }) => ({ ...line, text })), columnSpan: 1, isFromAbove: false };
  });
  if (words.length === 0) return cellsOf;
  const missing = columns.findIndex(({ spec }, index) => VALUES.includes(spec.is) && !cellsOf[index]);
  if (missing < 0) return cellsOf;
  return cellsOf.with(missing, { lines: words, columnSpan: columns.length - missing, isFromAbove: false });
}
