import { type Box, median, union } from './geometry.js';
import { readPageNumber } from './page-numbers.js';
import type { Region } from './regions.js';
import type { Run } from './runs.js';

/** A row near the upper or lower edge of a page, where running heads and page numbers stand. */
export interface EdgeRow {
  page: number;
  edge: 'HEAD' | 'FOOT';
  /** How many rows, boxes and tables are between it and the edge. */
  rank: number;
  /** How far it is from the edge. */
  distance: number;
  /** The room to what is next inside, in letters. */
  room: number;
  size: number;
  runs: Run[];
  /** Without spaces. */
  text: string;
  /** The number in it that may be that of the page. */
  number?: number;
  /** The text but for that number. */
  rest: string;
}

/** Edges are so high, as a part of the page. */
const EDGE = 0.15;
const ROWS = 3;
/** A page number beside other text is so far from it, in letters. */
const APART = 3;

/** The rows near the edges of a page. */
export function edgeRowsOf({ runs, boxes, tables }: Region, height: number, page: number): EdgeRow[] {
  // Some page numbers have a frame.
  const framed = boxes.filter((box) => box.runs.length === 1 && box.boxes.length + box.tables.length === 0);
  const rows = rowsOf([...runs, ...framed.flatMap((box) => box.runs)].filter(({ turn }) => turn === 0));
  const blocks = [...boxes.filter((box) => !framed.includes(box)), ...tables].map(({ bounds }) => bounds);
  const all: Box[] = [...rows, ...blocks];
  return rows.flatMap((row): EdgeRow[] => {
    const above = all.filter((other) => other !== row && other.bottom <= row.top + row.size * 0.3);
    const below = all.filter((other) => other !== row && other.top >= row.bottom - row.size * 0.3);
    const common = { page, ...row, ...numberOf(row.runs) };
    const head = Math.min(...below.map(({ top }) => top), height) - row.bottom;
    const foot = row.top - Math.max(...above.map(({ bottom }) => bottom), 0);
    return [
      { ...common, edge: 'HEAD' as const, rank: above.length, distance: row.top, room: head / row.size },
      { ...common, edge: 'FOOT' as const, rank: below.length, distance: height - row.bottom, room: foot / row.size },
    ].filter(({ rank, distance }) => rank < ROWS && distance < height * EDGE);
  });
}

/** Runs on one line across the page. */
function rowsOf(runs: readonly Run[]): (Box & Pick<EdgeRow, 'size' | 'runs' | 'text'>)[] {
  const rows: Run[][] = [];
  for (const run of [...runs].sort((one, other) => one.baseline - other.baseline)) {
    const row = rows.at(-1);
    if (row?.[0] && run.baseline - row[0].baseline <= run.size * 0.4) row.push(run);
    else rows.push([run]);
  }
  return rows.map((row) => {
    const ordered = [...row].sort((one, other) => one.left - other.left);
    const sizes = ordered.map(({ size }) => size);
    return { ...union(ordered), size: median(sizes, 10), runs: ordered, text: textOf(ordered).replaceAll(/\s/g, '') };
  });
}

/** The page number in a row: the whole row (- 72 -), or a run apart from the others. */
function numberOf(runs: readonly Run[]): Pick<EdgeRow, 'number' | 'rest'> {
  const text = textOf(runs);
  const whole = readPageNumber(text);
  if (whole !== undefined) return { number: whole, rest: '' };
  const apart = runs.find((run, index) => {
    const before = index > 0 ? run.left - (runs[index - 1] as Run).right : Infinity;
    const behind = index < runs.length - 1 ? (runs[index + 1] as Run).left - run.right : Infinity;
    return readPageNumber(run.text) !== undefined && Math.min(before, behind) > run.size * APART;
  });
  if (!apart) return { rest: text };
  return { number: readPageNumber(apart.text), rest: textOf(runs.filter((run) => run !== apart)) };
}

function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join(' ');
}
