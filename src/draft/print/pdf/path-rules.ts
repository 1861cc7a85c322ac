import { type Box, boxAround, type Matrix, mapped, type Point } from './geometry.js';
import type { Rule } from './rules.js';

/** How pdf.js packs a path: a number for what to do, then its coordinates. */
const MOVE = 0;
const LINE = 1;
const CURVE = 2;
const QUADRATIC = 3;
const CLOSE = 4;

/** What is thicker is an area, not a line. */
const THICKEST = 3.2;
/** A shade that text stands in is as high as a letter. */
const LEAST_SHADE = 8;
/** A line may lean by so much. */
const STRAIGHT = 0.6;

interface Subpath {
  points: Point[];
  /** Whether a curve leads to the point. */
  curved: boolean[];
  isClosed: boolean;
}

/**
 * The level and upright lines that a path prints.
 * @param lineWidth of the pen in points; undefined where the path is filled
 */
export function rulesOf(path: ArrayLike<number>, matrix: Matrix, lineWidth: number | undefined): Rule[] {
  const subpaths = subpathsOf(path, matrix);
  if (lineWidth === undefined) return rulesOfAreas(subpaths);
  return lineWidth > THICKEST * 1.5 ? [] : subpaths.flatMap(rulesOfPen);
}

/** The rectangles that a filled path shades. */
export function shadesOf(path: ArrayLike<number>, matrix: Matrix): Box[] {
  return subpathsOf(path, matrix).flatMap(({ points, curved }) => {
    const box = boxAround(points);
    const isLarge = Math.min(box.right - box.left, box.bottom - box.top) >= LEAST_SHADE;
    return isLarge && !curved.includes(true) && isRectangle(points, box) ? [box] : [];
  });
}

function subpathsOf(path: ArrayLike<number>, matrix: Matrix): Subpath[] {
  const subpaths: Subpath[] = [];
  let current: Subpath | undefined;
  for (let index = 0; index < path.length; ) {
    const what = path[index++];
    const count = what === CURVE ? 6 : what === QUADRATIC ? 4 : what === CLOSE ? 0 : 2;
    index += count;
    if (what === CLOSE) {
      if (current) current.isClosed = true;
      continue;
    }
    const point = mapped(matrix, path[index - 2] ?? 0, path[index - 1] ?? 0);
    if (what === MOVE || !current) {
      current = { points: [point], curved: [false], isClosed: false };
      subpaths.push(current);
    } else {
      current.points.push(point);
      current.curved.push(what !== LINE);
    }
  }
  return subpaths;
}

function rulesOfPen({ points, curved, isClosed }: Subpath): Rule[] {
  const [start] = points;
  const stops = isClosed && start ? [...points, start] : points;
  return stops.flatMap((to, index) => {
    const from = stops[index - 1];
    return from && !curved[index] ? straightRule(from, to) : [];
  });
}

function straightRule(one: Point, other: Point): Rule[] {
  const wide = Math.abs(one.x - other.x);
  const high = Math.abs(one.y - other.y);
  if (high <= STRAIGHT && wide > high) return [levelRule(boxAround([one, other]))];
  if (wide <= STRAIGHT && high > wide) return [uprightRule(boxAround([one, other]))];
  return [];
}

/** Thin areas are lines, and so are the sides of a frame: an area with a hole that is hardly less. */
function rulesOfAreas(subpaths: readonly Subpath[]): Rule[] {
  const areas = subpaths
    .filter(({ curved }) => !curved.includes(true))
    .map(({ points }) => ({ box: boxAround(points), points }));
  return areas.flatMap(({ box, points }, index) => {
    const thin = thinRule(box);
    if (thin) return [thin];
    const before = areas[index - 1];
    const isHollow = before && (isFrame(before.box, box) || isFrame(box, before.box));
    return isHollow && isRectangle(points, box) ? sidesOf(box) : [];
  });
}

function isRectangle(points: readonly Point[], { left, right, top, bottom }: Box): boolean {
  const isAt = (place: number, sides: readonly number[]) => sides.some((side) => Math.abs(place - side) <= STRAIGHT);
  return points.every(({ x, y }) => isAt(x, [left, right]) && isAt(y, [top, bottom]));
}

function thinRule(area: Box): Rule | undefined {
  const wide = area.right - area.left;
  const high = area.bottom - area.top;
  if (Math.min(wide, high) > THICKEST || Math.max(wide, high) < Math.min(wide, high) * 1.5) return undefined;
  return wide > high ? levelRule(area) : uprightRule(area);
}

function isFrame(outer: Box, inner: Box): boolean {
  const rooms = [
    inner.left - outer.left,
    outer.right - inner.right,
    inner.top - outer.top,
    outer.bottom - inner.bottom,
  ];
  return rooms.every((room) => room > 0 && room <= THICKEST);
}

function sidesOf(area: Box): Rule[] {
  const { left, right, top, bottom } = area;
  return [
    levelRule({ left, right, top, bottom: top }),
    levelRule({ left, right, top: bottom, bottom }),
    uprightRule({ left, right: left, top, bottom }),
    uprightRule({ left: right, right, top, bottom }),
  ];
}

const levelRule = ({ left, right, top, bottom }: Box): Rule => ({
  isVertical: false,
  at: (top + bottom) / 2,
  from: left,
  to: right,
});

const uprightRule = ({ left, right, top, bottom }: Box): Rule => ({
  isVertical: true,
  at: (left + right) / 2,
  from: top,
  to: bottom,
});
