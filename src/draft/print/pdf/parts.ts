import type { PrintedCell, PrintedLine, PrintPart } from '../print.js';
import { footnotesOf } from './footnotes.js';
import { median } from './geometry.js';
import { type Entry, endOfCell, type LineEntry, type TableEntry } from './layout.js';
import { LineRoom } from './line-room.js';
import type { Line } from './lines.js';
import { numbersIn } from './rows.js';

/** A page of which all is known but what the other pages tell. */
export interface ReadPage {
  width: number;
  height: number;
  heads: readonly Line[];
  feet: readonly Line[];
  entries: readonly Entry[];
}

/** A line that ends so near to the end of its column, in letters, may go on in the next. */
const FULL = 1.5;

/** What is printed, page by page in reading order. */
export function partsOf(pages: readonly ReadPage[], bodySize: number): PrintPart[] {
  const rooms = new LineRoom();
  const ends = usualEnds(pages);
  const endOf = (page: ReadPage, entry: LineEntry) =>
    entry.isOfPage ? Math.max(entry.end, ends.get(page.width) ?? entry.end) : entry.end;
  const isFull = (line: Line, end: number) => end - line.end < line.size * FULL;
  pages.forEach((page, index) => {
    for (const [before, entry] of pairs(page.entries))
      rooms.note(index, before.line, entry.line, isFull(before.line, endOf(page, before)));
    for (const { cells } of tablesOf(page.entries)) rooms.noteCells(index, cells);
  });
  return pages.flatMap((page, index) => {
    let number = 0;
    const printed = (line: Line, role: PrintedLine['role'], full: boolean, isApart: boolean): PrintedLine => {
      number++;
      return printedLine(line, { page: index + 1, number, role, isFull: full, isApart });
    };
    const running = (lines: readonly Line[]) => lines.map((line) => printed(line, 'RUNNING', false, false));
    const footnotes = footnotesOfPage(page, bodySize);
    const before = new Map(pairs(page.entries).map(([one, other]) => [other, one]));
    const part = (entry: Entry): PrintPart => {
      if (entry.kind === 'table') return printedTable(entry);
      const { line, begins } = entry;
      const above = before.get(entry)?.line;
      const isApart = begins === 'APART' || (above !== undefined && rooms.isApart(index, above, line));
      return printed(line, footnotes.has(entry) ? 'FOOTNOTE' : 'BODY', isFull(line, endOf(page, entry)), isApart);
    };
    const printedTable = ({ table, cells }: TableEntry): PrintPart => ({
      kind: 'table',
      page: index + 1,
      rows: table.rows,
      columns: table.columns,
      cells: cells.map(({ cell, lines }): PrintedCell => {
        const { row, column, rowSpan, columnSpan } = cell;
        const padding = Math.min(
          ...lines.map(({ turn, left, size }) => (turn === 0 ? Math.min(left - cell.left, size) : 0)),
        );
        return {
          row,
          column,
          rowSpan,
          columnSpan,
          lines: lines.map((line, at) => {
            const above = lines[at - 1];
            const full = isFull(line, endOfCell(cell, line) - Math.max(padding, 0));
            return printed(line, 'BODY', full, above !== undefined && rooms.isApartInCell(index, above, line));
          }),
        };
      }),
    });
    return [...running(page.heads), ...page.entries.map(part), ...running(page.feet)];
  });
}

/** The lines with the one above each, where both are of one column. */
function pairs(entries: readonly Entry[]): [LineEntry, LineEntry][] {
  return entries.flatMap((entry, index): [LineEntry, LineEntry][] => {
    const before = entries[index - 1];
    return entry.kind === 'line' && before?.kind === 'line' && !entry.begins ? [[before, entry]] : [];
  });
}

function tablesOf(entries: readonly Entry[]): TableEntry[] {
  return entries.filter((entry): entry is TableEntry => entry.kind === 'table');
}

/** Where the lines of most pages end, by the width of the paper. */
function usualEnds(pages: readonly ReadPage[]): Map<number, number> {
  const ends = new Map<number, number[]>();
  for (const page of pages) {
    const end = endOfPage(page);
    if (end !== undefined) ends.set(page.width, [...(ends.get(page.width) ?? []), end]);
  }
  return new Map([...ends].map(([width, all]) => [width, median(all, width)]));
}

/** Where the lines of a page end, if it has lines that are long. */
function endOfPage({ width, entries }: ReadPage): number | undefined {
  const lines = entries.flatMap((entry) => (entry.kind === 'line' && entry.isOfPage ? [entry] : []));
  if (lines.length === 0) return undefined;
  const end = Math.max(...lines.map((entry) => entry.line.end));
  const start = Math.min(...lines.map((entry) => entry.line.start));
  // As wide a margin as on the left, where all lines are short.
  return end < width * 0.75 ? width - start : end;
}

function footnotesOfPage({ entries, height }: ReadPage, bodySize: number): Set<LineEntry> {
  const lines = entries.flatMap((entry) =>
    entry.kind === 'line' ? [entry.line] : entry.cells.flatMap((cell) => cell.lines),
  );
  const referred = new Set(lines.flatMap((line) => [...line.footnotes, ...(numbersIn(line.leading, '') ?? [])]));
  const columns: LineEntry[][] = [[]];
  for (const entry of entries) {
    if (entry.kind === 'table') columns[columns.length - 1] = [];
    else if (entry.begins === 'COLUMN') columns.push([entry]);
    else columns.at(-1)?.push(entry);
  }
  return new Set(columns.flatMap((column) => [...footnotesOf(column, bodySize, height, referred)]));
}

function printedLine(
  line: Line,
  { role, ...place }: Pick<PrintedLine, 'page' | 'number' | 'role' | 'isFull' | 'isApart'>,
): PrintedLine {
  const own = line.leading.normalize('NFKC');
  const keepsOwn = role !== 'BODY' || line.text === '';
  return {
    kind: 'line',
    ...place,
    text: keepsOwn && own !== '' ? `${own} ${line.text}`.trim() : line.text,
    footnotes: [...(keepsOwn ? [] : (numbersIn(own, '') ?? [])), ...line.footnotes],
    size: Math.round(line.size * 10) / 10,
    role,
  };
}

/** The size that most letters outside of tables have, or in them where there are no others. */
export function bodySizeOf(lines: readonly { text: string; size: number }[]): number {
  const counts = new Map<number, number>();
  for (const { text, size } of lines) {
    const rounded = Math.round(size * 4) / 4;
    counts.set(rounded, (counts.get(rounded) ?? 0) + text.length);
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 10;
}
