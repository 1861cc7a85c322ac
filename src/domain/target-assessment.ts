import type { Bilingual } from './bilingual.js';
import type { Direction, ValueKind } from './plan.js';

/** What can be said of a line of numbers against its last target. */
export type TargetStatus =
  | 'ALREADY_MET'
  | 'REQUIRES_INCREASE'
  | 'REQUIRES_DECREASE'
  | 'MAINTAIN'
  | 'NO_TARGET'
  | 'NO_BASELINE'
  | 'ACHIEVED'
  | 'ON_TRACK'
  | 'BEHIND'
  | 'DETERIORATING'
  | 'NO_DATA';

export interface TargetAssessment {
  status: TargetStatus;
  /** (target − baseline) ÷ years between, in the indicator's unit; null where one is missing or no year lies between. */
  requiredAnnualChange: number | null;
  /** The rule that led to the status, in words. */
  rule: Bilingual;
}

interface Cell {
  fiscalYear: number;
  kind: ValueKind;
  value: number | null;
}

interface Point {
  fiscalYear: number;
  value: number;
}

/**
 * Holds a line of numbers against its last printed target that is a number.
 *
 * Before any actual: does the baseline meet the target, and otherwise which way does the target lie. With
 * actuals: the latest one against the straight line from baseline to target. A plan that prints no direction
 * gets no judgement, only which way the target lies: whether more is better is never guessed.
 */
export function assess(direction: Direction | null, cells: readonly Cell[]): TargetAssessment {
  const target = lastOf(cells, 'TARGET');
  const baseline = lastOf(cells, 'BASELINE');
  const actual = lastOf(cells, 'ACTUAL');
  const hasActuals = cells.some(({ kind }) => kind === 'ACTUAL');
  const status = statusOf({ direction, target, baseline, actual, hasActuals });
  const rule =
    (direction === 'MAINTAIN' ? KEPT_RULES[status] : direction === null ? PLAIN_RULES[status] : null) ?? RULES[status];
  return { status, requiredAnnualChange: annualChange(baseline, target), rule };
}

interface Line {
  direction: Direction | null;
  target: Point | null;
  baseline: Point | null;
  actual: Point | null;
  hasActuals: boolean;
}

function statusOf({ direction, target, baseline, actual, hasActuals }: Line): TargetStatus {
  if (!target) return 'NO_TARGET';
  if (direction === null) return baseline ? wayOf(baseline, target) : 'NO_BASELINE';
  if (actual && isMet(direction, actual.value, target.value)) return 'ACHIEVED';
  if (!baseline) return 'NO_BASELINE';
  if (actual) return progressOf(direction, baseline, target, actual);
  if (hasActuals) return 'NO_DATA';
  if (direction === 'MAINTAIN') return 'MAINTAIN';
  return isMet(direction, baseline.value, target.value) ? 'ALREADY_MET' : wayOf(baseline, target);
}

/** Which way the target lies from the baseline. */
function wayOf(baseline: Point, target: Point): TargetStatus {
  if (target.value > baseline.value) return 'REQUIRES_INCREASE';
  return target.value < baseline.value ? 'REQUIRES_DECREASE' : 'MAINTAIN';
}

/** Where an actual stands that has not reached the target. */
function progressOf(direction: Direction, baseline: Point, target: Point, actual: Point): TargetStatus {
  // Off a level that is to be kept, the plan does not say which side is the worse one.
  if (direction === 'MAINTAIN') return 'BEHIND';
  if (!isMet(direction, actual.value, baseline.value)) return 'DETERIORATING';
  return isMet(direction, actual.value, expectedAt(actual.fiscalYear, baseline, target)) ? 'ON_TRACK' : 'BEHIND';
}

/** Whether a value is at a mark, or beyond it in the direction. */
function isMet(direction: Direction, value: number, mark: number): boolean {
  if (direction === 'MAINTAIN') return value === mark;
  return direction === 'INCREASE' ? value >= mark : value <= mark;
}

/** The straight line from baseline to target, which goes on level behind the target. */
function expectedAt(fiscalYear: number, baseline: Point, target: Point): number {
  const years = target.fiscalYear - baseline.fiscalYear;
  if (years <= 0 || fiscalYear >= target.fiscalYear) return target.value;
  return exact(baseline.value + ((target.value - baseline.value) * (fiscalYear - baseline.fiscalYear)) / years);
}

function annualChange(baseline: Point | null, target: Point | null): number | null {
  if (!baseline || !target || target.fiscalYear <= baseline.fiscalYear) return null;
  return exact((target.value - baseline.value) / (target.fiscalYear - baseline.fiscalYear));
}

/** Takes the noise of binary fractions off: no printed number has twelve digits. */
function exact(value: number): number {
  return Number(value.toPrecision(12));
}

/** The last cell of a kind that holds a number. */
function lastOf(cells: readonly Cell[], kind: ValueKind): Point | null {
  const points = cells.filter((cell): cell is Cell & Point => cell.kind === kind && cell.value !== null);
  return points.reduce<Point | null>(
    (last, point) => (last && last.fiscalYear > point.fiscalYear ? last : point),
    null,
  );
}

const RULES: Record<TargetStatus, Bilingual> = {
  ALREADY_MET: {
    ja: '基準値がすでに最後の目標に達している。',
    en: 'The baseline is at the last target or beyond it in the printed direction.',
  },
  REQUIRES_INCREASE: {
    ja: '最後の目標は基準値より大きい。',
    en: 'The last target lies above the baseline.',
  },
  REQUIRES_DECREASE: {
    ja: '最後の目標は基準値より小さい。',
    en: 'The last target lies below the baseline.',
  },
  MAINTAIN: {
    ja: '基準値の水準を保つ。',
    en: 'The level of the baseline is to be kept.',
  },
  NO_TARGET: {
    ja: '数値の目標がない。',
    en: 'No target is printed as a number.',
  },
  NO_BASELINE: {
    ja: '数値の基準値がない。',
    en: 'No baseline is printed as a number.',
  },
  ACHIEVED: {
    ja: '最新の実績が最後の目標に達している。',
    en: 'The latest actual is at the last target or beyond it, whatever the year.',
  },
  ON_TRACK: {
    ja: '最新の実績が基準値から最後の目標への直線上か、それより先にある。',
    en: 'The latest actual is on the straight line from baseline to last target, or beyond it.',
  },
  BEHIND: {
    ja: '最新の実績が基準値から最後の目標への直線に届いていない。',
    en: 'The latest actual is short of the straight line from baseline to last target.',
  },
  DETERIORATING: {
    ja: '最新の実績が基準値より悪い。',
    en: 'The latest actual is worse than the baseline.',
  },
  NO_DATA: {
    ja: '実績の欄に数値がない。',
    en: 'There are actuals, but none holds a number.',
  },
};

/** What is said instead of a level that is to be kept. */
const KEPT_RULES: Partial<Record<TargetStatus, Bilingual>> = {
  BEHIND: {
    ja: '最新の実績が、保つ水準から外れている。',
    en: 'The latest actual is off the level that is to be kept.',
  },
};

/** What is said instead where no direction is printed: nothing is asked for. */
const PLAIN_RULES: Partial<Record<TargetStatus, Bilingual>> = {
  MAINTAIN: {
    ja: '最後の目標は基準値と同じ。',
    en: 'The last target equals the baseline.',
  },
};
