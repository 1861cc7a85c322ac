import type { Cell } from './cells.js';
import { type Item, stripsOf } from './columns.js';
import { type Box, turnedBox, union } from './geometry.js';
import { type Line, linesOf, linesOfCell } from './lines.js';
import type { Region, TableRegion } from './regions.js';
import type { Run } from './runs.js';

/** What is on a page, in the order in which it is read. */
export type Entry = LineEntry | TableEntry;

export interface LineEntry {
  kind: 'line';
  line: Line;
  /** Where the lines of its column end, in the page turned back. */
  end: number;
  /** It stands in no column beside another and in no box, so that the lines of other pages end where it does. */
  isOfPage: boolean;
  /** It begins a column or a box, or comes after a box, a table or text in another direction. */
  begins?: 'COLUMN' | 'APART';
}

export interface TableEntry {
  kind: 'table';
  table: TableRegion;
  cells: { cell: Cell; lines: Line[] }[];
}

/** A part of a region: a run, or what has an order of its own. */
interface Part extends Item {
  run?: Run;
  entries?: () => Entry[];
}

/** The lines and tables of a page in the order in which they are read. */
export function entriesOf(region: Region, isPage = true): Entry[] {
  const level = region.runs.filter(({ turn }) => turn === 0);
  const size = level[0]?.size ?? 10;
  const parts: Part[] = [
    ...level.map((run) => ({ ...boxOf(run), lines: 1, run })),
    ...turnedBlocks(region.runs).map((lines) => block(union(lines), size, () => turnedEntries(lines))),
    ...region.boxes.map((box) => block(box.bounds, size, () => entriesOf(box, false))),
    ...region.tables.map((table) => block(table.bounds, size, () => tableEntries(table))),
  ];
  return stripsOf(parts).flatMap(({ items, left, right: last, isBeside }, index, strips) => {
    const before = strips[index - 1];
    const isBelow = before !== undefined && union(before.items).bottom <= union(items).top;
    const runs = items.flatMap(({ run }) => run ?? []);
    const lines = isPage ? linesOf(runs) : linesOfCell(runs, region.bounds);
    const isOfPage = isPage && !isBeside;
    // The room on the left of a box is on its right, too.
    const right = isPage || isBeside ? last : Math.max(last, region.bounds.right - (left - region.bounds.left));
    const placed = [
      ...lines.map((line) => ({ at: (line.top + line.bottom) / 2, entries: () => [entryOf(line, right, isOfPage)] })),
      ...items.flatMap(({ top, entries }) => (entries ? [{ at: top, entries }] : [])),
    ].sort((one, other) => one.at - other.at);
    return marked(
      placed.map(({ entries }) => entries()),
      isBelow ? 'APART' : 'COLUMN',
    );
  });
}

function entryOf(line: Line, end: number, isOfPage: boolean): LineEntry {
  return { kind: 'line', line, end, isOfPage };
}

/** The parts of a column one after the other; what comes before or after a block is apart from it. */
function marked(parts: readonly Entry[][], start: LineEntry['begins']): Entry[] {
  return parts.flatMap((entries, index) => {
    const before = parts[index - 1];
    const [first] = entries;
    if (first?.kind === 'line') {
      const isBlock = (part: readonly Entry[]) => part.length !== 1 || part[0]?.kind === 'table' || isTurned(part[0]);
      if (!before) first.begins ??= start;
      else if (isBlock(before) || isBlock(entries)) first.begins = 'APART';
    }
    return entries;
  });
}

const isTurned = (entry: Entry | undefined) => entry?.kind === 'line' && entry.line.turn !== 0;

function boxOf({ left, right, top, bottom }: Run): Box {
  return { left, right, top, bottom };
}

function block(bounds: Box, size: number, entries: () => Entry[]): Part {
  const { left, right, top, bottom } = bounds;
  return { left, right, top, bottom, lines: Math.max(1, Math.round((bottom - top) / (size * 1.6))), entries };
}

/** Lines in another direction that stand beside each other. */
function turnedBlocks(runs: readonly Run[]): Line[][] {
  const blocks: Line[][] = [];
  for (const turn of new Set(runs.map((run) => run.turn))) {
    if (turn === 0) continue;
    for (const line of linesOf(runs.filter((run) => run.turn === turn))) {
      const block = blocks.find(([first]) => first?.turn === turn && isBeside(line, blocks, first));
      if (block) block.push(line);
      else blocks.push([line]);
    }
  }
  return blocks;
}

function isBeside(line: Line, blocks: readonly Line[][], first: Line): boolean {
  const last = blocks.find((block) => block[0] === first)?.at(-1) ?? first;
  const isNear = line.baseline - last.baseline <= line.size * 2.5;
  return isNear && line.start < last.end && line.end > last.start;
}

function turnedEntries(lines: readonly Line[]): Entry[] {
  const end = Math.max(...lines.map((line) => line.end));
  return lines.map((line) => entryOf(line, end, false));
}

/** A table, and the tables in its cells behind it. */
function tableEntries(table: TableRegion): Entry[] {
  const cells = table.cells.map((region) => ({ cell: region.cell, lines: linesOfRegion(region) }));
  const inner = table.cells.flatMap((cell) => tablesIn(cell));
  return [{ kind: 'table', table, cells }, ...inner.flatMap(tableEntries)];
}

function linesOfRegion(region: Region): Line[] {
  const runs = [...region.runs, ...region.boxes.flatMap(runsIn)];
  return linesOfCell(runs, region.bounds);
}

function runsIn(region: Region): Run[] {
  return [...region.runs, ...region.boxes.flatMap(runsIn)];
}

function tablesIn(region: Region): TableRegion[] {
  return [...region.tables, ...region.boxes.flatMap(tablesIn)];
}

/** The end of a cell in the direction of a line of it, in the page turned back. */
export function endOfCell(cell: Box, { turn }: Line): number {
  return turnedBox(cell, -turn).right;
}
