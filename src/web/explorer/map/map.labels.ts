// With its extension, since Node reads this file in a test as well.
import { widthOf, wrapped } from '../shared/wrapped-text.js';

/** A rectangle by its middle. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A node that wants its name beside it. */
export interface Named extends Box {
  id: string;
  name: string;
  /** The size of the letters, in the measures of the map like all the rest. */
  font: number;
  /** Where its name stands best: outside of its ring, or in its very place. */
  outward: 'left' | 'right' | 'middle';
}

/** A name where it has room, in lines. */
export interface Label extends Box {
  lines: string[];
  /** The side of its node on which it stands. */
  side: 'left' | 'right' | 'middle';
  /** Whether a line has to say whose name it is, since it stands further away. */
  isAway: boolean;
}

/** Lines of names, in full-width characters: few and long ones first. */
const LENGTHS = [13, 9, 7, 5];

/** More lines than these are a column, not a name. */
const MOST_LINES = 4;

export const LINE_HEIGHT = 1.15;

/** How far a name may stand from its node, in letters. */
const DISTANCES = [0.3, 1.5, 3, 4.5, 6, 8];

/** How far into its ring a name may stand. */
const INWARD = 3;

/** A straight line between nodes. */
export interface Line {
  from: { x: number; y: number };
  to: { x: number; y: number };
}

/** How far around a node, in letters, its name may reach. */
const REACH = 24;

/**
 * Places for names, so that none covers another or a node, nor a line where it can stand near by: those that stand first in `named` choose
 * first, and a name that finds no room is not there. Names keep within `bounds`.
 */
export function placeLabels(
  named: readonly Named[],
  nodes: readonly Box[],
  lines: readonly Line[],
  bounds: Box,
): Map<string, Label> {
  const taken = [...nodes];
  const labels = new Map<string, Label>();
  for (const node of named) {
    const reach = REACH * node.font;
    const around = { ...node, width: node.width + 2 * reach, height: node.height + 2 * reach };
    const near = lines.filter((line) => crosses(line, around));
    const close = taken.filter((other) => overlap(other, around));
    const isFree = (label: Label) => isWithin(label, bounds) && !close.some((other) => overlap(label, other));
    let crossed: Label | undefined;
    const clear = candidates(node).find((label) => {
      if (!isFree(label)) return false;
      crossed ??= label;
      // A name further away is read less easily than one that hides a part of a line.
      return !label.isAway && !near.some((line) => crosses(line, label));
    });
    const label = clear ?? crossed;
    if (!label) continue;
    labels.set(node.id, label);
    taken.push(label);
  }
  return labels;
}

/** Where a name may stand, the best place first: near, in long lines, outside of the ring. */
function candidates({ name, font, outward, ...node }: Named): Label[] {
  const shapes = LENGTHS.flatMap((length) => {
    const lines = evenly(name, length);
    // A name that would be cut has no room in so short lines.
    if (lines.length > MOST_LINES) return [];
    return [
      { lines, width: (Math.max(...lines.map(widthOf)) + 0.4) * font, height: lines.length * LINE_HEIGHT * font },
    ];
  });
  if (outward === 'middle')
    return shapes.map((shape) => ({ ...shape, x: node.x, y: node.y, side: outward, isAway: false }));
  const inward = outward === 'left' ? 'right' : 'left';
  return DISTANCES.flatMap((distance) =>
    shapes.flatMap((shape) => {
      const across = (node.width + shape.width) / 2 + distance * font;
      const down = (node.height + shape.height) / 2 + distance * font * 0.7;
      const at = (side: Label['side'], x: number, y: number): Label => ({
        ...shape,
        side,
        isAway: distance > 1 || Math.abs(y) > down,
        x: node.x + (side === 'left' ? -x : x),
        y: node.y + y,
      });
      return [
        at(outward, across, 0),
        ...[0.5, -0.5].map((share) => at(outward, across, down * share)),
        at('middle', 0, down),
        at('middle', 0, -down),
        ...[1, -1].map((share) => at(outward, across * 0.7, down * share)),
        ...[1, -1, 1.7, -1.7].map((share) => at(outward, across, down * share)),
        // A name on the other side of its ring would seem to belong to something there.
        ...(distance > INWARD ? [] : [0, 1, -1].map((share) => at(inward, across * (share ? 0.7 : 1), down * share))),
      ];
    }),
  );
}

/** A name in as few lines as its length allows, and none of them much shorter than the others. */
function evenly(name: string, length: number): string[] {
  const few = wrapped(name, length).length;
  for (let shorter = Math.ceil(widthOf(name) / few); shorter < length; shorter += 1) {
    const lines = wrapped(name, shorter);
    if (lines.length === few) return lines;
  }
  return wrapped(name, length);
}

const overlap = (one: Box, other: Box) =>
  Math.abs(one.x - other.x) < (one.width + other.width) / 2 &&
  Math.abs(one.y - other.y) < (one.height + other.height) / 2;

/** Whether a line goes through a box: it is not beside it, and has corners of it on both of its sides. */
function crosses({ from, to }: Line, { x, y, width, height }: Box): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  if (Math.abs(from.x + to.x - 2 * x) > Math.abs(dx) + width) return false;
  if (Math.abs(from.y + to.y - 2 * y) > Math.abs(dy) + height) return false;
  return Math.abs(dx * (y - from.y) - dy * (x - from.x)) < (Math.abs(dx) * height + Math.abs(dy) * width) / 2;
}

const isWithin = (inner: Box, outer: Box) =>
  Math.abs(inner.x - outer.x) <= (outer.width - inner.width) / 2 &&
  Math.abs(inner.y - outer.y) <= (outer.height - inner.height) / 2;
