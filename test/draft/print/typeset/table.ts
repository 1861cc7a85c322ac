import { type Run, type SetLines, setLines } from './lines.js';
import type { Block } from './page.js';
import { AREA, type Sheets } from './sheet.js';

/** A cell of a ruled table; one that spans stands in its first row, and the rows below leave it out. */
export interface Cell {
  paragraphs: Run[][];
  align?: 'LEFT' | 'MIDDLE';
  isHeader?: boolean;
  rowSpan?: number;
  columnSpan?: number;
}

export interface TableForm {
  /** The widths of its columns, as parts of the width of the page. */
  columns: readonly number[];
  size: number;
  /** Where text stands in a cell that is higher than its text. */
  stands: 'TOP' | 'MIDDLE';
}

interface PlacedCell extends Cell {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  lines: SetLines;
}

const SHADE = '#e6ecf2';

/** A cell of one paragraph, or of several. */
export const cell = (text: string | string[], form: Omit<Cell, 'paragraphs'> = {}): Cell => ({
  ...form,
  paragraphs: [text].flat().map((line) => [{ text: line }]),
});

/** A header cell of one or several lines. */
export const header = (text: string | string[], form: Omit<Cell, 'paragraphs'> = {}): Cell =>
  cell(text, { isHeader: true, align: 'MIDDLE', ...form });

/** A ruled table over the whole width of the page. */
export function table(rows: readonly (readonly Cell[])[], form: TableForm): Block {
  const edges = edgesOf(form.columns.map((part) => part * AREA.width));
  return (sheets, scale) => {
    const size = form.size * scale;
    const padding = size * 0.4;
    const cells = place(rows, edges, (cellOf, width) =>
      setLines(sheets, cellOf.paragraphs, {
        ...{ size, width: width - 2 * padding, align: cellOf.align ?? 'LEFT' },
        weight: cellOf.isHeader ? 'bold' : 'regular',
      }),
    );
    const tops = edgesOf(heightsOf(rows.length, cells, padding));
    const before = 4 * scale;
    const height = tops.at(-1) ?? 0;
    return {
      height: before + height + 6 * scale,
      draw(top) {
        for (const placed of cells) shade(sheets, placed, { edges, tops, top: top + before });
        for (const placed of cells) drawCell(sheets, placed, { edges, tops, top: top + before, padding, form });
        sheets.rule(AREA.left, top + before, AREA.right, top + before);
        sheets.rule(AREA.left, top + before, AREA.left, top + before + height);
      },
    };
  };
}

/** Where each of a row of things begins, and the last ends. */
function edgesOf(lengths: readonly number[]): number[] {
  let end = 0;
  return [
    0,
    ...lengths.map((length) => {
      end += length;
      return end;
    }),
  ];
}

const between = (edges: readonly number[], first: number, count: number) =>
  (edges[first + count] ?? 0) - (edges[first] ?? 0);

function place(
  rows: readonly (readonly Cell[])[],
  edges: readonly number[],
  set: (cellOf: Cell, width: number) => SetLines,
): PlacedCell[] {
  const taken = new Set<string>();
  return rows.flatMap((cells, row) => {
    let column = 0;
    return cells.map((cellOf) => {
      while (taken.has(`${row} ${column}`)) column += 1;
      const { rowSpan = 1, columnSpan = 1 } = cellOf;
      for (let down = 0; down < rowSpan; down += 1) {
        for (let along = 0; along < columnSpan; along += 1) taken.add(`${row + down} ${column + along}`);
      }
      const lines = set(cellOf, between(edges, column, columnSpan));
      return { ...cellOf, row, column, rowSpan, columnSpan, lines };
    });
  });
}

/** Rows as high as their cells; what a cell over several rows needs beside goes to the last of them. */
function heightsOf(rows: number, cells: readonly PlacedCell[], padding: number): number[] {
  const heights = new Array<number>(rows).fill(0);
  for (const { row, rowSpan, lines } of [...cells].sort((one, other) => one.rowSpan - other.rowSpan)) {
    const last = row + rowSpan - 1;
    const above = heights.slice(row, last).reduce((sum, height) => sum + height, 0);
    heights[last] = Math.max(heights[last] ?? 0, lines.height + 2 * padding - above);
  }
  return heights;
}

interface Grid {
  edges: readonly number[];
  tops: readonly number[];
  top: number;
}

interface TablePlace extends Grid {
  padding: number;
  form: TableForm;
}

function boxOf(placed: PlacedCell, { edges, tops, top }: Grid) {
  return {
    x: AREA.left + (edges[placed.column] ?? 0),
    y: top + (tops[placed.row] ?? 0),
    width: between(edges, placed.column, placed.columnSpan),
    height: between(tops, placed.row, placed.rowSpan),
  };
}

function shade(sheets: Sheets, placed: PlacedCell, grid: Grid): void {
  const { x, y, width, height } = boxOf(placed, grid);
  if (placed.isHeader) sheets.fill(x, y, width, height, SHADE);
}

function drawCell(sheets: Sheets, placed: PlacedCell, { padding, form, ...grid }: TablePlace): void {
  const { x, y, width, height } = boxOf(placed, grid);
  const room = form.stands === 'MIDDLE' || placed.isHeader ? (height - placed.lines.height) / 2 : padding;
  placed.lines.draw(x + padding, y + room);
  sheets.rule(x + width, y, x + width, y + height);
  sheets.rule(x, y + height, x + width, y + height);
}
