import { Groups } from './groups.js';
import type { Rule } from './rules.js';

/** Lines that touch one another, and the raster that they lie on. */
export interface Grid {
  /** Where its columns begin and end, from the left. */
  xs: readonly number[];
  /** Where its rows begin and end, from the top. */
  ys: readonly number[];
  /** Whether a line is left of the field in that row and column of the raster; one more column than fields. */
  hasLineLeft(row: number, column: number): boolean;
  /** Whether a line is above that field; one more row than fields. */
  hasLineAbove(row: number, column: number): boolean;
}

/** Lines that miss each other by so much touch. */
const TOUCH = 2.2;
/** Lines on the raster that are as near as this are one, such as a double line. */
const SAME = 3;
/** So much of the side of a field may be without a line. */
const MISSING = 3;
/** Lines that go on so far beyond the last one across have an open end, where letters may stand. */
const OPEN = 7;
const MOST_FIELDS = 60_000;
const MOST_CROSSINGS = 6_000_000;

/** The rasters of the lines of a page. */
export function gridsOf(rules: readonly Rule[]): Grid[] {
  const level = rules.filter(({ isVertical }) => !isVertical);
  const upright = rules.filter(({ isVertical }) => isVertical);
  if (level.length * upright.length > MOST_CROSSINGS) return [];
  const groups = new Groups(level.length + upright.length);
  level.forEach((one, index) => {
    upright.forEach((other, otherIndex) => {
      if (isAlong(other, one.at) && isAlong(one, other.at)) groups.join(index, level.length + otherIndex);
    });
  });
  return groups.all().flatMap((members) => {
    const levels = members.filter((member) => member < level.length).map((member) => level[member] as Rule);
    const uprights = members
      .filter((member) => member >= level.length)
      .map((member) => upright[member - level.length] as Rule);
    return levels.length >= 2 && uprights.length >= 1 ? gridOf(levels, uprights) : [];
  });
}

function isAlong({ from, to }: Rule, at: number): boolean {
  return at >= from - TOUCH && at <= to + TOUCH;
}

function gridOf(levels: readonly Rule[], uprights: readonly Rule[]): Grid[] {
  const sides = closingRules(levels, uprights);
  const caps = closingRules(uprights, levels);
  const xs = raster([...uprights, ...sides]);
  const ys = raster([...levels, ...caps]);
  const rows = ys.length - 1;
  const columns = xs.length - 1;
  if (rows < 1 || columns < 1 || rows * columns > MOST_FIELDS) return [];
  const left = fieldSides([...uprights, ...sides], xs, ys);
  const above = fieldSides([...levels, ...caps], ys, xs);
  return [
    {
      xs,
      ys,
      hasLineLeft: (row, column) => left[column]?.[row] === true,
      hasLineAbove: (row, column) => above[row]?.[column] === true,
    },
  ];
}

/** The outer lines that a table does without: where several lines end together with no line across. */
function closingRules(lines: readonly Rule[], across: readonly Rule[]): Rule[] {
  const ats = across.map(({ at }) => at);
  const least = Math.min(...lines.map(({ from }) => from));
  const most = Math.max(...lines.map(({ to }) => to));
  const isVertical = !(lines[0]?.isVertical ?? false);
  const closing = (at: number, ending: readonly Rule[]): Rule[] =>
    ending.length < 2
      ? []
      : [
          {
            isVertical,
            at,
            from: Math.min(...ending.map((line) => line.at)),
            to: Math.max(...ending.map((line) => line.at)),
          },
        ];
  const before = closing(
    least,
    lines.filter(({ from }) => from - least <= SAME),
  );
  const behind = closing(
    most,
    lines.filter(({ to }) => most - to <= SAME),
  );
  return [...(Math.min(...ats) - least > OPEN ? before : []), ...(most - Math.max(...ats) > OPEN ? behind : [])];
}

function raster(rules: readonly Rule[]): number[] {
  const steps: number[][] = [];
  for (const at of rules.map((rule) => rule.at).sort((one, other) => one - other)) {
    const step = steps.at(-1);
    if (step && at - (step[0] as number) <= SAME) step.push(at);
    else steps.push([at]);
  }
  return steps.map((step) => step.reduce((sum, at) => sum + at, 0) / step.length);
}

/** For each place across and each stretch along, whether a line covers that stretch. */
function fieldSides(rules: readonly Rule[], places: readonly number[], stops: readonly number[]): boolean[][] {
  const sides = places.map(() => new Array<boolean>(stops.length - 1).fill(false));
  for (const { at, from, to } of rules) {
    const place = sides[nearest(places, at)] as boolean[];
    for (let index = 0; index < place.length; index++) {
      const start = stops[index] as number;
      const end = stops[index + 1] as number;
      const missing = end - start - Math.max(0, Math.min(end, to) - Math.max(start, from));
      if (missing <= Math.min(MISSING, (end - start) * 0.4)) place[index] = true;
    }
  }
  return sides;
}

function nearest(places: readonly number[], at: number): number {
  let best = 0;
  places.forEach((place, index) => {
    if (Math.abs(place - at) < Math.abs((places[best] as number) - at)) best = index;
  });
  return best;
}
