import { median, union } from './geometry.js';
import { type Line, linesOf } from './lines.js';
import { readPageNumber, readRomanNumber } from './page-numbers.js';
import type { Region } from './regions.js';
import type { Run } from './runs.js';

/** The running heads and feet of a file, page by page, and the numbers that are printed on its pages. */
export interface Running {
  heads: Line[][];
  feet: Line[][];
  printedPages: Map<number, number>;
}

/** A row at the edge of a page. */
interface Row {
  page: number;
  edge: 'HEAD' | 'FOOT';
  /** How many rows are between it and the edge. */
  rank: number;
  /** How far it is from the edge. */
  distance: number;
  /** The room to the next row inside, in sizes of its letters. */
  room: number;
  size: number;
  runs: Run[];
  text: string;
  number?: number;
}

/** Rows at the same height differ by no more than this. */
const SAME_HEIGHT = 4;
/** Edges are so high, as a part of the page. */
const EDGE = { HEAD: 0.15, FOOT: 0.15 };
const ROWS = 3;
/** Pages that are further apart say little about one another: chapters count anew. */
const NEIGHBOURS = 8;

/** Takes what recurs at the edges of the pages out of them. */
export function takeRunning(pages: readonly { region: Region; height: number }[], bodySize: number): Running {
  const rows = pages.flatMap(({ region, height }, index) => rowsAtEdges(region, height, index + 1));
  const numbered = pageNumbers(rows, pages.length);
  const heights = [...numbered].map(({ edge, distance }) => ({ edge, distance }));
  const running = new Set<Row>();
  const isOutermost = (row: Row) =>
    row.rank === 0 || rows.some((other) => running.has(other) && isNextOutside(other, row));
  for (let rank = 0; rank < ROWS; rank++)
    for (const row of rows) {
      if (row.rank !== rank || !isOutermost(row)) continue;
      const isNumber = numbered.has(row) || isLoneNumberAt(row, heights);
      const isRecurring = recurs(row, rows, pages.length, bodySize);
      // What stands beside a page number, such as a source, is not of the page number.
      if (isNumber && !isRecurring) row.runs = numberRunsOf(row);
      if (isNumber || isRecurring) running.add(row);
    }
  const printedPages = new Map<number, number>();
  for (const row of numbered) if (running.has(row)) printedPages.set(row.page, row.number as number);
  const taken = new Set([...running].flatMap(({ runs }) => runs));
  for (const { region } of pages) region.runs = region.runs.filter((run) => !taken.has(run));
  const linesAt = (edge: Row['edge']) =>
    pages.map((_, index) =>
      linesOf([...running].filter((row) => row.edge === edge && row.page === index + 1).flatMap(({ runs }) => runs)),
    );
  return { heads: linesAt('HEAD'), feet: linesAt('FOOT'), printedPages };
}

function rowsAtEdges({ runs, boxes, tables }: Region, height: number, page: number): Row[] {
  const rows = rowsOfRuns(runs.filter(({ turn }) => turn === 0));
  const blocks = [...boxes, ...tables].map(({ bounds }) => bounds);
  const tops = [...rows.map(({ top }) => top), ...blocks.map(({ top }) => top)];
  const bottoms = [...rows.map(({ bottom }) => bottom), ...blocks.map(({ bottom }) => bottom)];
  return rows.flatMap((row): Row[] => {
    const above = bottoms.filter((bottom) => bottom <= row.top + row.size * 0.3);
    const below = tops.filter((top) => top >= row.bottom - row.size * 0.3);
    const common = { page, size: row.size, runs: row.runs, text: row.text, ...numberOf(row.runs) };
    const head: Row = {
      ...common,
      edge: 'HEAD',
      rank: above.length,
      distance: row.top,
      room: (Math.min(...below, height) - row.bottom) / row.size,
    };
    const foot: Row = {
      ...common,
      edge: 'FOOT',
      rank: below.length,
      distance: height - row.bottom,
      room: (row.top - Math.max(...above, 0)) / row.size,
    };
    return [head, foot].filter(({ edge, rank, distance }) => rank < ROWS && distance < height * EDGE[edge]);
  });
}

/** Runs on one line across the page. */
function rowsOfRuns(runs: readonly Run[]) {
  const rows: Run[][] = [];
  for (const run of [...runs].sort((one, other) => one.baseline - other.baseline)) {
    const row = rows.at(-1);
    if (row?.[0] && run.baseline - row[0].baseline <= run.size * 0.4) row.push(run);
    else rows.push([run]);
  }
  return rows.map((row) => ({
    ...union(row),
    size: median(
      row.map(({ size }) => size),
      10,
    ),
    runs: row,
    text: row
      .map(({ text }) => text)
      .join(' ')
      .replaceAll(/\s/g, ''),
  }));
}

/** The page number in a row: a run for itself, or the whole row (- 72 -). */
function numberOf(runs: readonly Run[]): { number?: number } {
  const ordered = [...runs].sort((one, other) => one.left - other.left);
  const whole = readPageNumber(ordered.map(({ text }) => text).join(' '));
  const [number] = whole === undefined ? ordered.flatMap(({ text }) => readPageNumber(text) ?? []) : [whole];
  return number === undefined ? {} : { number };
}

/** The rows with numbers that go up with the pages. */
function pageNumbers(rows: readonly Row[], pages: number): Set<Row> {
  const numbered = rows.filter(({ number }) => number !== undefined);
  const isNext = (one: Row, other: Row) =>
    other.page !== one.page &&
    Math.abs(other.page - one.page) <= NEIGHBOURS &&
    (other.number as number) - other.page === (one.number as number) - one.page &&
    isSameHeight(one, other);
  const found = numbered.filter((row) => numbered.some((other) => isNext(row, other)));
  const lone = numbered.filter(
    (row) => pages <= 2 && row.edge === 'FOOT' && row.rank === 0 && readPageNumber(row.text) !== undefined,
  );
  const chosen = new Map<number, Row>();
  const isBetter = (one: Row, other: Row | undefined) =>
    !other || one.rank < other.rank || (one.rank === other.rank && one.edge === 'FOOT');
  for (const row of found.length > 0 ? found : lone.length === 1 || pages === 1 ? lone : [])
    if (isBetter(row, chosen.get(row.page))) chosen.set(row.page, row);
  return new Set(chosen.values());
}

/** A number for itself where other pages have theirs: of a page that counts otherwise, such as i, ii. */
function isLoneNumberAt(row: Row, heights: readonly Pick<Row, 'edge' | 'distance'>[]): boolean {
  const isNumber = readPageNumber(row.text) !== undefined || readRomanNumber(row.text);
  return isNumber && heights.some((height) => isSameHeight(row, height));
}

/** The runs of the page number in a row that is none as a whole. */
function numberRunsOf({ runs, text, number }: Row): Run[] {
  return readPageNumber(text) === undefined && number !== undefined
    ? runs.filter((run) => readPageNumber(run.text) === number)
    : runs;
}

/** Whether a row is a running head or foot by what other pages print at the same height. */
function recurs(row: Row, rows: readonly Row[], pages: number, bodySize: number): boolean {
  const masked = withoutDigits(row.text);
  if (readPageNumber(row.text) !== undefined) return false;
  const alike = rows.filter(
    (other) => other.page !== row.page && isSameHeight(row, other) && withoutDigits(other.text) === masked,
  );
  const count = new Set(alike.map(({ page }) => page)).size + 1;
  if (count > 2 && count > pages / 2 && alike.some(isOfText(row))) return true;
  const same = alike.filter(isOfText(row));
  return same.length > 0 && row.size <= bodySize * 1.05 && row.room > 0.9;
}

/** Whether digits differ in the page number only, if at all: 施策1 and 施策2 at the top of pages are headings. */
function isOfText(row: Row): (other: Row) => boolean {
  const textOf = ({ runs, number }: Row) =>
    runs
      .filter(({ text }) => number === undefined || readPageNumber(text) !== number)
      .map(({ text }) => text)
      .join('');
  return (other) => textOf(row) === textOf(other);
}

function isNextOutside(outer: Row, row: Row): boolean {
  return outer.page === row.page && outer.edge === row.edge && outer.rank === row.rank - 1;
}

function isSameHeight(one: Pick<Row, 'edge' | 'distance'>, other: Pick<Row, 'edge' | 'distance'>): boolean {
  return one.edge === other.edge && Math.abs(one.distance - other.distance) <= SAME_HEIGHT;
}

function withoutDigits(text: string): string {
  return text.replaceAll(/\p{Nd}+/gu, '#');
}
