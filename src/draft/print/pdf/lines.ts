import { type Box, centre, turnedBox, union } from './geometry.js';
import { numbersIn } from './rows.js';
import type { Run } from './runs.js';
import { isJapanese } from './spacing.js';

/** A line with its place on the page. */
export interface Line extends Box {
  text: string;
  /** A raised number before the first letter. */
  leading: string;
  footnotes: number[];
  turn: number;
  /** Where its letters stand, and its ends, in the page turned back. */
  baseline: number;
  start: number;
  end: number;
  size: number;
}

/** Letters under each other that are further apart are a list. */
const STACKED = 2.6;

/** The lines of runs of one direction, from the top of the page turned back. */
export function linesOf(runs: readonly Run[]): Line[] {
  const rows: Run[][] = [];
  for (const run of [...runs].sort((one, other) => one.baseline - other.baseline)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && run.baseline - first.baseline <= Math.min(run.size, first.size) * 0.3) row.push(run);
    else rows.push([run]);
  }
  return rows.map(lineOf);
}

/** The lines of a cell, where letters under each other are a line that is read from the top. */
export function linesOfCell(runs: readonly Run[], bounds: Box): Line[] {
  const level = linesOf(runs.filter(({ turn }) => turn === 0));
  const turned = [...new Set(runs.map(({ turn }) => turn))]
    .filter((turn) => turn !== 0)
    .flatMap((turn) => linesOf(runs.filter((run) => run.turn === turn)));
  return [...(isStack(level, bounds) ? [stacked(level)] : level), ...turned];
}

function lineOf(row: readonly Run[]): Line {
  const runs = [...row].sort((one, other) => one.left - other.left);
  const [first] = runs as [Run];
  const around = union(runs);
  const largest = runs.reduce((one, other) => (other.text.length > one.text.length ? other : one));
  const footnotes = runs.flatMap((run, index) => {
    const before = index > 0 && run.leading !== '' ? (numbersIn(run.leading, '') ?? []) : [];
    return [...before, ...run.footnotes];
  });
  return {
    ...turnedBox(around, first.turn),
    text: runs
      .map(({ text }) => text)
      .filter((text) => text !== '')
      .join(isTypesetWide(runs) ? '' : ' '),
    leading: first.leading,
    footnotes,
    turn: first.turn,
    baseline: largest.baseline,
    start: around.left,
    end: around.right,
    size: largest.size,
  };
}

/** Whether each letter stands alone, as far from the next as all: 目　次. */
function isTypesetWide(runs: readonly Run[]): boolean {
  if (
    runs.length < 2 ||
    !runs.every(({ text }) => [...text].length === 1 && /[\p{L}ー]/u.test(text) && isJapanese(text))
  )
    return false;
  const gaps = runs.slice(1).map((run, index) => run.left - (runs[index] as Run).right);
  const widest = Math.max(...gaps);
  return widest <= Math.min(...gaps) * 1.5 && widest <= (runs[0] as Run).size * 8;
}

function isStack(lines: readonly Line[], bounds: Box): boolean {
  const [first] = lines;
  if (!first || lines.length < 2 || !lines.some(({ text }) => /[\p{L}]/u.test(text) && isJapanese(text))) return false;
  return lines.every((line, index) => {
    const before = lines[index - 1] ?? line;
    const isOne = /^(?:[\p{L}ー・（）()｜~〜～]|\p{Nd}{1,2})$/u.test(line.text);
    const isUnder = Math.abs(centre(line).x - centre(first).x) <= line.size * 0.6;
    const isNear = line.baseline - before.baseline <= line.size * STACKED;
    return isOne && isUnder && isNear && bounds.right - bounds.left < line.size * 4;
  });
}

function stacked(lines: readonly Line[]): Line {
  const [first] = lines as [Line];
  const around = union(lines);
  return {
    ...first,
    ...around,
    text: lines.map(({ text }) => text).join(''),
    footnotes: lines.flatMap(({ footnotes }) => footnotes),
    turn: 90,
    start: around.top,
    end: around.bottom,
    baseline: -around.left,
  };
}
