import { type EdgeRow, edgeRowsOf } from './edge-rows.js';
import { type Line, linesOf } from './lines.js';
import { takeTabs } from './margin-tabs.js';
import { readPageNumber, readRomanNumber } from './page-numbers.js';
import type { Region } from './regions.js';
import type { Run } from './runs.js';

/** The running heads and feet of a file, page by page, and the numbers that are printed on its pages. */
export interface Running {
  heads: Line[][];
  feet: Line[][];
  printedPages: Map<number, number>;
}

export interface RegionOfPage {
  region: Region;
  width: number;
  height: number;
}

/** Rows at the same height differ by no more than this. */
const SAME_HEIGHT = 4;
/** Pages that are further apart say little about one another: chapters count anew. */
const NEIGHBOURS = 8;
/** Where running heads stand, most rows recur. */
const MOST = 0.6;
/** Running heads are no larger than the text, but for so much, and apart from it by so many letters. */
const LARGER = 1.05;
const ROOM = 0.9;

/** Takes what recurs at the edges of the pages out of them. */
export function takeRunning(pages: readonly RegionOfPage[], bodySize: number): Running {
  const tabs = takeTabs(pages);
  const rows = pages.flatMap(({ region, height }, index) => edgeRowsOf(region, height, index + 1));
  const heights = heightsOf(rows);
  const numbered = pageNumbers(heights, pages.length);
  const numberedHeights = new Set(heights.filter((height) => height.some((row) => numbered.has(row))));
  const heightOf = new Map(heights.flatMap((height) => height.map((row) => [row, height] as const)));
  const twins = new Map(heights.flatMap(twinsOf));
  const recurs = (row: EdgeRow) => {
    const count = twins.get(row) as number;
    if (count === 0 || isOnMost(count, pages.length)) return count > 0;
    const height = heightOf.get(row) as EdgeRow[];
    const recurring = height.filter((other) => (twins.get(other) as number) > 0 || numbered.has(other));
    return recurring.length >= height.length * MOST && row.size <= bodySize * LARGER && row.room > ROOM;
  };
  const running = new Map<string, EdgeRow>();
  for (const row of [...rows].sort((one, other) => one.rank - other.rank)) {
    if (row.rank > 0 && !running.has(placeOf({ ...row, rank: row.rank - 1 }))) continue;
    const isNumber = numbered.has(row) || (isLoneNumber(row) && numberedHeights.has(heightOf.get(row) as EdgeRow[]));
    const isRecurring = recurs(row);
    // What stands beside a page number, such as a source, is not of the page number.
    if (isNumber || isRecurring) running.set(placeOf(row), isRecurring ? row : { ...row, runs: numberRunsOf(row) });
  }
  const found = [...running.values()];
  const printedPages = new Map<number, number>();
  for (const row of numbered)
    if (running.has(placeOf(row)) && row.number !== undefined) printedPages.set(row.page, row.number);
  const taken = new Set(found.flatMap(({ runs }) => runs));
  for (const { region } of pages)
    for (const part of [region, ...region.boxes]) part.runs = part.runs.filter((run) => !taken.has(run));
  const places = new Map<string, Run[]>();
  for (const { edge, page, runs } of found)
    places.set(`${edge} ${page}`, [...(places.get(`${edge} ${page}`) ?? []), ...runs]);
  const linesAt = (edge: EdgeRow['edge'], page: number) => linesOf(places.get(`${edge} ${page}`) ?? []);
  return {
    heads: pages.map((_, index) => [...linesAt('HEAD', index + 1), ...(tabs[index] ?? [])]),
    feet: pages.map((_, index) => linesAt('FOOT', index + 1)),
    printedPages,
  };
}

/** The rows of all pages, those at the same height together. */
function heightsOf(rows: readonly EdgeRow[]): EdgeRow[][] {
  const heights: EdgeRow[][] = [];
  for (const edge of ['HEAD', 'FOOT'] as const) {
    let start = Number.NEGATIVE_INFINITY;
    const ofEdge = rows.filter((row) => row.edge === edge).sort((one, other) => one.distance - other.distance);
    for (const row of ofEdge)
      if (row.distance - start <= SAME_HEIGHT) heights.at(-1)?.push(row);
      else {
        start = row.distance;
        heights.push([row]);
      }
  }
  return heights;
}

/** The rows with numbers that go up with the pages. */
function pageNumbers(heights: readonly EdgeRow[][], pages: number): Set<EdgeRow> {
  const found = heights.flatMap(ascending);
  const lone = heights.flat().filter(({ number, edge, rank, rest }) => {
    return pages <= 2 && number !== undefined && edge === 'FOOT' && rank === 0 && rest === '';
  });
  const chosen = new Map<number, EdgeRow>();
  for (const row of found.length > 0 ? found : lone.length === 1 ? lone : []) {
    const other = chosen.get(row.page);
    if (!other || row.rank < other.rank || (row.rank === other.rank && row.edge === 'FOOT')) chosen.set(row.page, row);
  }
  return new Set(chosen.values());
}

/** Of the rows at one height those whose number is as much more than that of a page nearby as the page is behind it. */
function ascending(height: readonly EdgeRow[]): EdgeRow[] {
  const pagesOf = new Map<number, number[]>();
  const offsetOf = ({ number, page }: EdgeRow) => (number ?? Number.NaN) - page;
  for (const row of height) pagesOf.set(offsetOf(row), [...(pagesOf.get(offsetOf(row)) ?? []), row.page]);
  return height.filter((row) => {
    const isNear = (page: number) => page !== row.page && Math.abs(page - row.page) <= NEIGHBOURS;
    return row.number !== undefined && pagesOf.get(offsetOf(row))?.some(isNear);
  });
}

/** A number for itself, which where other pages have theirs is that of a page that counts otherwise, such as i, ii. */
function isLoneNumber(row: EdgeRow): boolean {
  return readPageNumber(row.text) !== undefined || readRomanNumber(row.text);
}

/** The runs of the page number in a row that has other text, too. */
function numberRunsOf({ runs, rest, number }: EdgeRow): Run[] {
  return rest === '' ? runs : runs.filter(({ text }) => readPageNumber(text) === number);
}

/**
 * On how many other pages the same is printed at the same height, but for the page number: 施策1 and 施策2 at the top of pages are
 * headings.
 */
function twinsOf(height: readonly EdgeRow[]): [EdgeRow, number][] {
  const pages = new Map<string, Set<number>>();
  for (const { rest, page } of height) pages.set(rest, (pages.get(rest) ?? new Set()).add(page));
  return height.map((row) => [row, row.rest === '' ? 0 : (pages.get(row.rest)?.size ?? 1) - 1]);
}

function isOnMost(twins: number, pages: number): boolean {
  return twins >= 2 && twins + 1 > pages / 2;
}

function placeOf({ page, edge, rank }: Pick<EdgeRow, 'page' | 'edge' | 'rank'>): string {
  return `${page} ${edge} ${rank}`;
}
