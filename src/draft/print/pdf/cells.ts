import { type Box, union } from './geometry.js';
import type { Grid } from './grid.js';
import { Groups } from './groups.js';

/** A cell with its place in the table, counted from 0. */
export interface Cell extends Box {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
}

/** Cells that border on each other; a single one is a box around something. */
export interface CellGroup {
  cells: Cell[];
  rows: number;
  columns: number;
}

/** The fields of a raster that make up a cell; `rowEnd` and `columnEnd` are the first behind it. */
interface Fields {
  row: number;
  rowEnd: number;
  column: number;
  columnEnd: number;
  /** The fields that no line parts from these. */
  group: number;
}

/** Between the lines of a double line. */
const SLIVER = 6;

/** The cells that the lines of a raster close in on all sides. */
export function cellGroupsOf(grid: Grid): CellGroup[] {
  const cells = rectanglesOf(grid);
  const groups = new Groups(cells.length);
  const owners = new Map<string, number>();
  cells.forEach((cell, index) => {
    for (const [row, column] of fieldsOf(cell)) owners.set(`${row} ${column}`, index);
  });
  cells.forEach((cell, index) => {
    for (const [row, column] of fieldsOf(cell)) {
      for (const neighbour of [owners.get(`${row + 1} ${column}`), owners.get(`${row} ${column + 1}`)])
        if (neighbour !== undefined) groups.join(index, neighbour);
    }
  });
  return groups.all().flatMap((members) =>
    groupOf(
      grid,
      members.map((member) => cells[member] as Fields),
    ),
  );
}

/** Fields without a line between are one cell; those that are open to the outside are none. */
function rectanglesOf(grid: Grid): Fields[] {
  const columns = grid.xs.length - 1;
  const left = closedFields(withSides(grid));
  const cells: Fields[] = [];
  // What is no rectangle is several.
  for (const [index, group] of left) {
    const row = Math.floor(index / columns);
    const column = index % columns;
    let columnEnd = column;
    while (columnEnd < columns && left.get(row * columns + columnEnd) === group) columnEnd++;
    let rowEnd = row + 1;
    while (isWhole(left, group, rowEnd * columns + column, columnEnd - column)) rowEnd++;
    const cell = { row, rowEnd, column, columnEnd, group };
    for (const [fieldRow, fieldColumn] of fieldsOf(cell)) left.delete(fieldRow * columns + fieldColumn);
    cells.push(cell);
  }
  return cells;
}

/** The fields that lines close in, counted row by row, each with the group of fields that no line parts. */
function closedFields({ xs, ys, hasLineLeft, hasLineAbove }: Grid): Map<number, number> {
  const rows = ys.length - 1;
  const columns = xs.length - 1;
  const outside = rows * columns;
  const groups = new Groups(outside + 1);
  const indexOf = (row: number, column: number) =>
    row < 0 || column < 0 || row >= rows || column >= columns ? outside : row * columns + column;
  for (let row = 0; row <= rows; row++)
    for (let column = 0; column <= columns; column++) {
      if (row < rows && !hasLineLeft(row, column)) groups.join(indexOf(row, column), indexOf(row, column - 1));
      if (column < columns && !hasLineAbove(row, column)) groups.join(indexOf(row, column), indexOf(row - 1, column));
    }
  const open = groups.of(outside);
  const closed = new Map<number, number>();
  for (let index = 0; index < outside; index++) if (groups.of(index) !== open) closed.set(index, groups.of(index));
  return closed;
}

/**
 * The raster with the outer sides that single cells do without, such as where a page ends: a line is above and below, and other cells of
 * the row are closed.
 */
function withSides(grid: Grid): Grid {
  const { xs, ys, hasLineLeft, hasLineAbove } = grid;
  const rows = ys.length - 1;
  const columns = xs.length - 1;
  const rowsWithCells = new Set([...closedFields(grid).keys()].map((index) => Math.floor(index / columns)));
  const added = new Set<string>();
  for (const side of [0, columns]) {
    const column = side === 0 ? 0 : columns - 1;
    const isOpen = (row: number) => row < rows && rowsWithCells.has(row) && !hasLineLeft(row, side);
    for (let from = 0; from < rows; from++) {
      if (!isOpen(from) || !hasLineAbove(from, column)) continue;
      let to = from + 1;
      while (isOpen(to) && !hasLineAbove(to, column)) to++;
      if (hasLineAbove(to, column)) for (let row = from; row < to; row++) added.add(`${row} ${side}`);
    }
  }
  return { ...grid, hasLineLeft: (row, column) => hasLineLeft(row, column) || added.has(`${row} ${column}`) };
}

function isWhole(left: ReadonlyMap<number, number>, group: number, from: number, count: number): boolean {
  for (let index = from; index < from + count; index++) if (left.get(index) !== group) return false;
  return true;
}

function* fieldsOf({ row, rowEnd, column, columnEnd }: Omit<Fields, 'group'>): Generator<[number, number]> {
  for (let at = row; at < rowEnd; at++) for (let over = column; over < columnEnd; over++) yield [at, over];
}

/** More cells than this that are no rectangles are no table, but boxes in boxes. */
const BROKEN = 0.3;

function groupOf({ xs, ys }: Grid, all: readonly Fields[]): CellGroup[] {
  const at = (places: readonly number[], index: number) => places[index] as number;
  const cells = all.filter(
    ({ row, rowEnd, column, columnEnd }) =>
      at(ys, rowEnd) - at(ys, row) > SLIVER && at(xs, columnEnd) - at(xs, column) > SLIVER,
  );
  if (cells.length === 0) return [];
  const pieces = cells.filter((cell) => cells.some((other) => other !== cell && other.group === cell.group));
  if (pieces.length > cells.length * BROKEN) return boxesOf(cells, xs, ys);
  const rows = placesOf(
    cells.map(({ row, rowEnd }) => [row, rowEnd]),
    ys,
  );
  const columns = placesOf(
    cells.map(({ column, columnEnd }) => [column, columnEnd]),
    xs,
  );
  const placed = cells.map((cell) => {
    const row = rows.get(cell.row) as number;
    const column = columns.get(cell.column) as number;
    return {
      row,
      column,
      rowSpan: (rows.get(cell.rowEnd) as number) - row,
      columnSpan: (columns.get(cell.columnEnd) as number) - column,
      left: at(xs, cell.column),
      right: at(xs, cell.columnEnd),
      top: at(ys, cell.row),
      bottom: at(ys, cell.rowEnd),
    };
  });
  placed.sort((one, other) => one.row - other.row || one.column - other.column);
  return [{ cells: placed, rows: Math.max(...rows.values()), columns: Math.max(...columns.values()) }];
}

/** Each cell as a box, as large as all of its pieces. */
function boxesOf(cells: readonly Fields[], xs: readonly number[], ys: readonly number[]): CellGroup[] {
  return [...new Set(cells.map(({ group }) => group))].map((group) => {
    const pieces = cells.filter((cell) => cell.group === group);
    const box = union(
      pieces.map(({ row, rowEnd, column, columnEnd }) => ({
        left: xs[column] as number,
        right: xs[columnEnd] as number,
        top: ys[row] as number,
        bottom: ys[rowEnd] as number,
      })),
    );
    return { cells: [{ ...box, row: 0, column: 0, rowSpan: 1, columnSpan: 1 }], rows: 1, columns: 1 };
  });
}

/** Counts the places where cells begin or end; both lines of a double line are one place. */
function placesOf(spans: readonly (readonly [number, number])[], places: readonly number[]): Map<number, number> {
  const used = [...new Set(spans.flat())].sort((one, other) => one - other);
  const counted = new Map<number, number>();
  let count = -1;
  used.forEach((place, index) => {
    const before = used[index - 1];
    const isSame =
      before !== undefined &&
      (places[place] as number) - (places[before] as number) <= SLIVER &&
      !spans.some(([from, to]) => from === before && to === place);
    if (!isSame) count++;
    counted.set(place, count);
  });
  return counted;
}
