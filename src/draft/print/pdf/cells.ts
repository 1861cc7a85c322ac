import type { Box } from './geometry.js';
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
function rectanglesOf({ xs, ys, hasLineLeft, hasLineAbove }: Grid): Fields[] {
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
  const left = new Map<number, number>();
  for (let index = 0; index < outside; index++) if (groups.of(index) !== open) left.set(index, groups.of(index));
  const cells: Fields[] = [];
  // What is no rectangle is several.
  for (const [index, group] of left) {
    const row = Math.floor(index / columns);
    const column = index % columns;
    let columnEnd = column;
    while (columnEnd < columns && left.get(indexOf(row, columnEnd)) === group) columnEnd++;
    let rowEnd = row;
    while (rowEnd < rows && isWhole(left, group, rowEnd * columns + column, columnEnd - column)) rowEnd++;
    const cell = { row, rowEnd, column, columnEnd };
    for (const [fieldRow, fieldColumn] of fieldsOf(cell)) left.delete(indexOf(fieldRow, fieldColumn));
    cells.push(cell);
  }
  return cells;
}

function isWhole(left: ReadonlyMap<number, number>, group: number, from: number, count: number): boolean {
  for (let index = from; index < from + count; index++) if (left.get(index) !== group) return false;
  return true;
}

function* fieldsOf({ row, rowEnd, column, columnEnd }: Fields): Generator<[number, number]> {
  for (let at = row; at < rowEnd; at++) for (let over = column; over < columnEnd; over++) yield [at, over];
}

function groupOf({ xs, ys }: Grid, all: readonly Fields[]): CellGroup[] {
  const at = (places: readonly number[], index: number) => places[index] as number;
  const cells = all.filter(
    ({ row, rowEnd, column, columnEnd }) =>
      at(ys, rowEnd) - at(ys, row) > SLIVER && at(xs, columnEnd) - at(xs, column) > SLIVER,
  );
  if (cells.length === 0) return [];
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
