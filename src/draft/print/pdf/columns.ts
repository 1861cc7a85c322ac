import { type Box, median, union } from './geometry.js';

/** Something on a page that keeps together: a run of letters, a box, a table. */
export interface Item extends Box {
  /** How many lines of text it is as high as. */
  lines: number;
}

/** A part of a page that is read from the top to the bottom, from one side to the other. */
export interface Strip<Kind extends Item> {
  items: Kind[];
  /** Where its lines end. */
  right: number;
  left: number;
  /** It is a column beside another. */
  isBeside: boolean;
}

/** A column has at least so many lines, */
const LEAST_LINES = 4;
/** takes so much of the width, and is so many letters wide: words before other words are no column, */
const LEAST_WIDTH = 0.25;
const LEAST_LETTERS = 11;
/** and most of its lines are so long. */
const LEAST_LENGTH = 0.55;
/** How wide the gutter is, in letters. */
const GUTTER = 0.9;
const MOST_CANDIDATES = 24;

/** Parts a page into columns where its text stands in columns, in the order in which they are read. */
export function stripsOf<Kind extends Item>(items: readonly Kind[], isBeside = false): Strip<Kind>[] {
  if (items.length === 0) return [];
  const whole = union(items);
  const sizes = median(
    items.filter(({ lines }) => lines === 1).map(({ top, bottom }) => bottom - top),
    10,
  );
  const leastWidth = Math.max((whole.right - whole.left) * LEAST_WIDTH, sizes * LEAST_LETTERS);
  const score = (band: Band<Kind>) => scoreOf(band, leastWidth);
  const gutter = candidates(items)
    .map((right) => bandsAt(items, right - sizes * GUTTER, right))
    .map((bands) => ({ bands, score: sum(bands.map(score)) }))
    .reduce((best, one) => (one.score > best.score ? one : best), { bands: [] as Band<Kind>[], score: 0 });
  if (gutter.score === 0) return [{ items: [...items], left: whole.left, right: whole.right, isBeside }];
  const strips: Strip<Kind>[] = [];
  let full: Kind[] = [];
  const settle = () => {
    if (full.length > 0) strips.push({ items: full, left: whole.left, right: whole.right, isBeside });
    full = [];
  };
  for (const band of gutter.bands) {
    if (score(band) === 0) full.push(...band.left, ...band.right);
    else {
      settle();
      strips.push(...stripsOf(band.left, true), ...stripsOf(band.right, true));
    }
    if (band.below) full.push(band.below);
  }
  settle();
  return strips;
}

/** What stands left and right of a gutter, and what lies across it below. */
interface Band<Kind> {
  left: Kind[];
  right: Kind[];
  below?: Kind;
}

/** Where several lines begin, there may be a gutter before. */
function candidates(items: readonly Item[]): number[] {
  const counts = new Map<number, number>();
  for (const { left, lines } of items) {
    const place = Math.round(left / 3) * 3;
    counts.set(place, (counts.get(place) ?? 0) + lines);
  }
  return [...counts]
    .filter(([, count]) => count >= LEAST_LINES)
    .sort(([, one], [, other]) => other - one)
    .slice(0, MOST_CANDIDATES)
    .map(([place]) => place);
}

function bandsAt<Kind extends Item>(items: readonly Kind[], left: number, right: number): Band<Kind>[] {
  const isAcross = (item: Item) => item.left < right - 2 && item.right > left;
  const across = items.filter(isAcross).sort((one, other) => one.top - other.top);
  const bands: Band<Kind>[] = [...across.map((below) => ({ left: [], right: [], below })), { left: [], right: [] }];
  for (const item of items) {
    if (isAcross(item)) continue;
    const middle = (item.top + item.bottom) / 2;
    const index = across.findIndex(({ top, bottom }) => middle < (top + bottom) / 2);
    const band = bands[index < 0 ? across.length : index] as Band<Kind>;
    band[item.right <= left ? 'left' : 'right'].push(item);
  }
  return bands;
}

/** How many lines stand beside each other; 0 where the band is not in columns. */
function scoreOf(band: Band<Item>, leastWidth: number): number {
  const linesOf = (items: readonly Item[]) => sum(items.map(({ lines }) => lines));
  for (const side of [band.left, band.right]) {
    if (linesOf(side) < LEAST_LINES) return 0;
    const { left, right } = union(side);
    if (right - left < leastWidth) return 0;
    const lengths = side.flatMap((item) =>
      new Array<number>(Math.min(100, Math.ceil(item.lines))).fill(item.right - item.left),
    );
    if (median(lengths, 0) < (right - left) * LEAST_LENGTH) return 0;
  }
  return Math.min(linesOf(band.left), linesOf(band.right));
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
