// With its extension, since Node reads this file in a test as well.
import { wrapped } from '../shared/wrapped-text.js';
import type { OrderedPlan, PlanRow } from './plan-order.js';

/** In dots of the screen. */
export const SIZE = { font: 13, line: 17, bar: 14, gap: 8, top: 26, indent: 14, point: 6, years: 70, noYears: 110 };

/** The names stand beside the years, or where there is no room for both, above them. */
const WIDE = { names: 330, years: 720 };
const NARROW = { names: 0, years: 320 };
/** So many full-width letters of a name stand in a line. */
const lettersIn = (width: number) => Math.floor(width / SIZE.font);

/** What is drawn of a plan. */
interface Named extends OrderedPlan {
  title: string;
}

export interface PlanBar<Plan> {
  row: PlanRow<Plan>;
  /** The name. */
  lines: readonly string[];
  textX: number;
  textY: number;
  /** The line from the plan that it stands below. */
  branch: string;
  /** The years: with a point on each side whose year is not known, and only a line where neither is. */
  shape: string;
  state: 'in-effect' | 'not-in-effect' | 'unknown';
  isOpen: boolean;
  /** Where the years are written. */
  label: { x: number; y: number; anchor: 'start' | 'end' | 'middle' };
  /** From the editions before it. */
  arrows: readonly string[];
}

export interface PlanYearsLayout<Plan> {
  bars: readonly PlanBar<Plan>[];
  ticks: readonly { year: number; x: number }[];
  /** Where the year that it is now is, if it is on the axis. */
  now: { from: number; to: number } | null;
  first: number;
  last: number;
  left: number;
  width: number;
  height: number;
}

interface Look {
  /** The fiscal year that it is now. */
  year: number;
  isNarrow: boolean;
}

/** Where the plans of a city stand over their years; null where no year is known. */
export function planYearsLayout<Plan extends Named>(
  rows: readonly PlanRow<Plan>[],
  { year, isNarrow }: Look,
): PlanYearsLayout<Plan> | null {
  const years = rows.flatMap(({ plan }) => [plan.startFiscalYear, plan.endFiscalYear].filter((one) => one !== null));
  if (years.length === 0) return null;
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const { names: left, years: wide } = isNarrow ? NARROW : WIDE;
  const right = left + wide;
  // A year ends where the next one begins; what is open reaches half a step beyond.
  const perYear = (wide - 4 * SIZE.point) / (last + 1 - first);
  const xOf = (one: number) => left + 2 * SIZE.point + (one - first) * perYear;
  const places = new Map<string, { x1: number; x2: number; y: number; bottom: number }>();
  let y = SIZE.top;
  const bars = rows.map((row): PlanBar<Plan> => {
    const { plan, depth, above, before } = row;
    const [start, end] = [plan.startFiscalYear, plan.endFiscalYear];
    const textX = depth * SIZE.indent + 4;
    const lines = wrapped(plan.title, lettersIn((isNarrow ? wide : left) - textX - SIZE.gap), 3);
    const textY = y + SIZE.line - 4;
    const text = lines.length * SIZE.line;
    const barY = isNarrow ? y + text + 3 : y + Math.max((text - SIZE.bar) / 2, 2);
    const x1 = start === null ? left : xOf(start);
    const x2 = end === null ? right : xOf(end + 1);
    const parent = above && places.get(above.id);
    const arrows = before.flatMap(({ id }) => {
      const other = places.get(id);
      return other ? [arrow(other, { x1, x2, y: barY })] : [];
    });
    const bar: PlanBar<Plan> = {
      row,
      lines,
      textX,
      textY,
      branch: parent ? branch(textX, parent.bottom, textY) : '',
      shape:
        start === null && end === null
          ? line(x1 + SIZE.noYears, x2, barY)
          : shape(x1, x2, barY, start === null, end === null),
      state: stateIn(year, start, end),
      isOpen: start === null || end === null,
      label:
        start === null && end === null
          ? { x: x1, y: barY + SIZE.bar - 3, anchor: 'start' }
          : labelOf({ x1, x2, right, y: barY + SIZE.bar - 3 }),
      arrows,
    };
    const bottom = isNarrow ? barY + SIZE.bar : y + Math.max(text, SIZE.bar + 4);
    places.set(plan.id, { x1, x2, y: barY, bottom: textY + (lines.length - 1) * SIZE.line + 4 });
    y = bottom + SIZE.gap;
    return bar;
  });
  const step = [1, 2, 5, 10, 20, 50, 100].find((one) => one * perYear >= 40) ?? 100;
  const ticks = [];
  for (let one = Math.ceil(first / step) * step; one <= last + 1; one += step) ticks.push({ year: one, x: xOf(one) });
  const isOnAxis = year >= first && year <= last;
  const now = isOnAxis ? { from: xOf(year), to: xOf(year + 1) } : null;
  return { bars, ticks, now, first, last, left, width: right + 1, height: y + SIZE.top };
}

function stateIn(year: number, start: number | null, end: number | null): PlanBar<never>['state'] {
  if (start === null && end === null) return 'unknown';
  return (start ?? year) <= year && (end ?? year) >= year ? 'in-effect' : 'not-in-effect';
}

function shape(x1: number, x2: number, y: number, isStartOpen: boolean, isEndOpen: boolean): string {
  const { bar, point } = SIZE;
  const from = isStartOpen
    ? `M${x1 + point} ${y}L${x1} ${y + bar / 2}L${x1 + point} ${y + bar}`
    : `M${x1} ${y}V${y + bar}`;
  return `${from}${isEndOpen ? `H${x2 - point}L${x2} ${y + bar / 2}L${x2 - point} ${y}` : `H${x2}V${y}`}Z`;
}

const line = (x1: number, x2: number, y: number) => `M${x1} ${y + SIZE.bar / 2}H${x2}`;

const branch = (x: number, top: number, y: number) => `M${x - SIZE.indent + 3} ${top}V${y - 4}H${x - 3}`;

/** From below the end of a bar to the beginning of the one below it, or where they overlap, onto it. */
function arrow(from: { x2: number; y: number }, to: { x1: number; x2: number; y: number }): string {
  const [x, top] = [Math.min(from.x2 - 3, to.x2 - 4), from.y + SIZE.bar];
  if (to.x1 > x) {
    const middle = to.y + SIZE.bar / 2;
    return `M${x} ${top}V${middle}H${to.x1}M${to.x1 - 4} ${middle - 4}L${to.x1} ${middle}L${to.x1 - 4} ${middle + 4}`;
  }
  return `M${x} ${top}V${to.y}M${x - 4} ${to.y - 4}L${x} ${to.y}L${x + 4} ${to.y - 4}`;
}

/** Behind the bar, or where there is no room, in it; before one that is too short for that. */
function labelOf({ x1, x2, right, y }: { x1: number; x2: number; right: number; y: number }): PlanBar<never>['label'] {
  if (x2 + SIZE.years <= right) return { x: x2 + 5, y, anchor: 'start' };
  if (x2 - x1 >= SIZE.years) return { x: (x1 + x2) / 2, y, anchor: 'middle' };
  return { x: x1 - 5, y, anchor: 'end' };
}
