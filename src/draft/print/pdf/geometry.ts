/** A rectangle on a page in points; `top` is less than `bottom`. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** x' = a x + c y + e, y' = b x + d y + f, as PDF writes it. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export interface Point {
  x: number;
  y: number;
}

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** What `inner` maps, and `outer` then maps on. */
export function multiplied(outer: Matrix, inner: ArrayLike<number>): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = Array.from(inner);
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

export function mapped([a, b, c, d, e, f]: Matrix, x: number, y: number): Point {
  return { x: a * x + c * y + e, y: b * x + d * y + f };
}

/** How long a unit upwards becomes. */
export function heightScale([, , c, d]: Matrix): number {
  return Math.hypot(c, d);
}

/** How long a unit sideways becomes. */
export function widthScale([a, b]: Matrix): number {
  return Math.hypot(a, b);
}

export function boxAround(points: readonly Point[]): Box {
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const { x, y } of points) {
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  return box;
}

/** The smallest box that holds all of them. */
export function union(boxes: readonly Box[]): Box {
  return boxes.reduce((one, other) => ({
    left: Math.min(one.left, other.left),
    right: Math.max(one.right, other.right),
    top: Math.min(one.top, other.top),
    bottom: Math.max(one.bottom, other.bottom),
  }));
}

/** What both hold; turned inside out where they are apart. */
export function intersection(one: Box, other: Box): Box {
  return {
    left: Math.max(one.left, other.left),
    right: Math.min(one.right, other.right),
    top: Math.max(one.top, other.top),
    bottom: Math.min(one.bottom, other.bottom),
  };
}

export function holds(box: Box, { x, y }: Point, margin = 0): boolean {
  return x >= box.left - margin && x <= box.right + margin && y >= box.top - margin && y <= box.bottom + margin;
}

export function centre({ left, right, top, bottom }: Box): Point {
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

export function area({ left, right, top, bottom }: Box): number {
  return (right - left) * (bottom - top);
}

/** The point in the page that is turned back by so many degrees (clockwise, as letters are turned) about its corner. */
export function turnedBack({ x, y }: Point, degrees: number): Point {
  if (degrees === 0) return { x, y };
  const [cos, sin] = cosAndSin(degrees);
  return { x: x * cos + y * sin, y: y * cos - x * sin };
}

/** The box that was turned back, as it stands on the page. */
export function turnedBox(box: Box, degrees: number): Box {
  const { left, right, top, bottom } = box;
  if (degrees === 0) return { left, right, top, bottom };
  const corners = [left, right].flatMap((x) => [top, bottom].map((y) => turnedBack({ x, y }, -degrees)));
  return boxAround(corners);
}

/** The middle one of the numbers; `otherwise` where there is none. */
export function median(numbers: readonly number[], otherwise: number): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? otherwise;
}

function cosAndSin(degrees: number): [number, number] {
  const radians = (degrees * Math.PI) / 180;
  // Exact at right angles, so that what is in line stays in line.
  return degrees % 90 === 0
    ? [Math.round(Math.cos(radians)), Math.round(Math.sin(radians))]
    : [Math.cos(radians), Math.sin(radians)];
}
