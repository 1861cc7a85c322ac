import type { Bound, Direction } from './plan.js';
import type { Period } from './printed-period.js';

/** What a number has to meet: a number, a range, or a bound. */
export interface Aim {
  value: number;
  valueTo?: number | null | undefined;
  bound?: Bound | null | undefined;
}

/** A cell as far as it tells what it covers. */
interface Covering {
  period?: Period | null | undefined;
}

/** Whether the target itself says on which side it is met, without a direction: 90以上, 80～85. */
export function hasSide({ bound = null, valueTo = null }: Aim): boolean {
  return (bound !== null && bound !== 'ABOUT') || valueTo !== null;
}

/** Whether a value meets a target: on the side of its bound, in its range or beyond it in the direction, else by the direction. */
export function meets(direction: Direction | null, value: number, aim: Aim): boolean {
  const { bound = null, valueTo = null } = aim;
  if (valueTo !== null) {
    if (value >= aim.value && value <= valueTo) return true;
    return (direction === 'INCREASE' && value > valueTo) || (direction === 'DECREASE' && value < aim.value);
  }
  if (bound === 'AT_LEAST') return value >= aim.value;
  if (bound === 'MORE_THAN') return value > aim.value;
  if (bound === 'AT_MOST') return value <= aim.value;
  if (bound === 'LESS_THAN') return value < aim.value;
  if (direction === 'INCREASE') return value >= aim.value;
  return direction === 'DECREASE' ? value <= aim.value : value === aim.value;
}

/** Which way a target lies from a value: 1 above, −1 below, 0 at it or in its range. */
export function wayTo(value: number, { value: low, valueTo }: Aim): -1 | 0 | 1 {
  const high = valueTo ?? low;
  if (value < low) return 1;
  return value > high ? -1 : 0;
}

/** The number of a target at which a line to it ends: the nearer end of a range. */
export function nearEnd(from: number, { value, valueTo = null }: Aim): number {
  return valueTo !== null && from > valueTo ? valueTo : value;
}

/**
 * Whether two cells cover what can be held against each other: periods of one kind and length, or cumulative from one start.
 * A cell with no period printed is of one year, as are those of a calendar year, of a day and of every year.
 */
export function isLike({ period: one }: Covering, { period: other }: Covering): boolean {
  const [kind, otherKind] = [spanKind(one), spanKind(other)];
  if (kind !== otherKind) return kind === null ? isOfOneYear(otherKind) : otherKind === null && isOfOneYear(kind);
  if (kind !== 'CUMULATIVE' && kind !== 'AVERAGE') return true;
  if (kind === 'CUMULATIVE' && one?.start === other?.start) return true;
  return lengthOf(one) === lengthOf(other) && (kind === 'AVERAGE' || lengthOf(one) !== null);
}

/** The kind, null for what is of one fiscal year. */
function spanKind(period: Period | null | undefined) {
  if (!period || period.kind === 'FISCAL_YEAR' || period.kind === 'EVERY_YEAR') return null;
  return period.kind;
}

const isOfOneYear = (kind: string | null) => kind === 'CALENDAR_YEAR' || kind === 'POINT_IN_TIME';

/** In whole months, so that leap years make no difference; null where an end is not printed. */
function lengthOf(period: Period | null | undefined): number | null {
  if (!period?.start || !period.end) return null;
  const months = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return months(period.end) - months(period.start);
}
