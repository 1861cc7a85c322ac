import { type Cell, type CellGroup, cellGroupsOf } from './cells.js';
import { area, type Box, centre, holds, union } from './geometry.js';
import { gridsOf } from './grid.js';
import { boxOfLetter, type Letter } from './letters.js';
import type { PageMarks } from './page-marks.js';
import { wholeRules } from './rules.js';
import { type Run, runsOf } from './runs.js';
import { shadesBeside } from './shades.js';

/** A part of a page whose text is read for itself: the page, a box drawn around something, or a cell. */
export interface Region {
  bounds: Box;
  runs: Run[];
  boxes: Region[];
  tables: TableRegion[];
}

export interface TableRegion {
  bounds: Box;
  rows: number;
  columns: number;
  cells: CellRegion[];
}

export interface CellRegion extends Region {
  cell: Cell;
}

/** A region while letters are handed out. */
interface Draft {
  bounds: Box;
  letters: Letter[];
  boxes: Draft[];
  tables: { group: CellGroup; bounds: Box; cells: Draft[] }[];
  isCell?: boolean;
}

/** So much nearer to the letters beside it, a box is around a word of a line. */
const WORD_GAP = 1.5;
/** How far letters of a word are apart at most, in letters. */
const WITHIN_WORD = 0.12;

/** The page, with the boxes and ruled tables in it and the text of each. */
export function pageRegion({ width, height, letters, rules, shades }: PageMarks): Region {
  const page = draft({ left: 0, right: width, top: 0, bottom: height });
  const groups = gridsOf(wholeRules(rules)).flatMap(cellGroupsOf);
  // From the largest, so that what stands in another finds it there.
  for (const group of groups.map(withBounds).sort((one, other) => area(other.bounds) - area(one.bounds))) {
    const around = innermost(page, group.bounds);
    if (group.cells.length === 1) around.boxes.push(draft(group.bounds));
    else
      around.tables.push({
        group,
        bounds: group.bounds,
        cells: group.cells.map((cell) => ({ ...draft(cell), isCell: true })),
      });
  }
  for (const shade of shadesBeside(shades, letters)) {
    const around = innermost(page, shade);
    const isOfCells = around.tables.some(({ bounds }) => covers(bounds, shade));
    if (!around.isCell && !isOfCells) around.boxes.push(draft(shade));
  }
  for (const word of wordsOf(letters)) {
    const around = innermost(page, boxOfLetter(word[0] as Letter));
    for (const letter of word) around.letters.push(letter);
  }
  return finished(page);
}

/** How far the shade of a cell reaches over its rules at most. */
const OVERLAP = 2;

/** Whether a shade is one of cells of a table: it lies in its bounds. */
function covers(bounds: Box, shade: Box): boolean {
  return (
    shade.left >= bounds.left - OVERLAP &&
    shade.right <= bounds.right + OVERLAP &&
    shade.top >= bounds.top - OVERLAP &&
    shade.bottom <= bounds.bottom + OVERLAP
  );
}

/** Letters that were printed one right behind the other: a line that crosses them parts no word. */
function wordsOf(letters: readonly Letter[]): Letter[][] {
  const words: Letter[][] = [];
  for (const letter of letters) {
    const before = words.at(-1)?.at(-1);
    if (before && isNext(before, letter)) words.at(-1)?.push(letter);
    else words.push([letter]);
  }
  return words;
}

function isNext(before: Letter, { text, turn, left, baseline, size }: Letter): boolean {
  if (before.text === ' ' || text === ' ' || before.turn !== turn) return false;
  const gap = left - before.right;
  return Math.abs(before.baseline - baseline) < size * 0.05 && gap > size * -0.2 && gap < size * WITHIN_WORD;
}

function draft({ left, right, top, bottom }: Box): Draft {
  return { bounds: { left, right, top, bottom }, letters: [], boxes: [], tables: [] };
}

function withBounds(group: CellGroup): CellGroup & { bounds: Box } {
  return { ...group, bounds: union(group.cells) };
}

function innermost(region: Draft, box: Box): Draft {
  const middle = centre(box);
  const isIn = (inner: Draft) =>
    holds(inner.bounds, middle) && area(inner.bounds) > area(box) && inner.bounds.right - inner.bounds.left > 1;
  for (const inner of [...region.boxes, ...region.tables.flatMap(({ cells }) => cells)])
    if (isIn(inner)) return innermost(inner, box);
  return region;
}

function finished(region: Draft): Region {
  const isBlank = (inner: Draft): boolean =>
    inner.letters.every(({ text }) => text === ' ') &&
    inner.boxes.every(isBlank) &&
    inner.tables.every(({ cells }) => cells.every(isBlank));
  const boxes = region.boxes.filter((box) => !isBlank(box) && !isDissolved(box, region));
  const tables = region.tables.filter(({ cells }) => !cells.every(isBlank));
  return {
    bounds: region.bounds,
    runs: runsOf(region.letters),
    boxes: boxes.map(finished),
    tables: tables.map(({ group, bounds, cells }) => ({
      bounds,
      rows: group.rows,
      columns: group.columns,
      cells: cells.map((cell, index) => ({ ...finished(cell), cell: group.cells[index] as Cell })),
    })),
  };
}

/** A box around a word within a line parts nothing: its letters are given back to the line. */
function isDissolved(box: Draft, around: Draft): boolean {
  const [first] = box.letters;
  if (!first || box.boxes.length > 0 || box.tables.length > 0) return false;
  const isOneLine = box.letters.every(({ turn, baseline, size }) => {
    return turn === 0 && Math.abs(baseline - first.baseline) < size * 0.3;
  });
  const isBeside = around.letters.some(({ text, turn, left, right, baseline, size }) => {
    const gap = Math.max(left - box.bounds.right, box.bounds.left - right);
    return text !== ' ' && turn === 0 && Math.abs(baseline - first.baseline) < size * 0.3 && gap < size * WORD_GAP;
  });
  if (isOneLine && isBeside) around.letters.push(...box.letters);
  return isOneLine && isBeside;
}
