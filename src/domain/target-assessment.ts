import type { Bilingual } from './bilingual.js';
import type { Direction, ValueKind } from './plan.js';
import { judgedRule, unjudgedRule } from './target-rule.js';

/** What can be said of a line of numbers against its targets. */
export type TargetStatus = UnjudgedStatus | JudgedStatus;

/** What is said before an actual can be judged. */
export type UnjudgedStatus =
  | 'ALREADY_MET'
  | 'REQUIRES_INCREASE'
  | 'REQUIRES_DECREASE'
  | 'MAINTAIN'
  | 'NO_TARGET'
  | 'NO_BASELINE'
  | 'NO_DATA';

/** What is said of an actual. */
export type JudgedStatus = 'ACHIEVED' | 'ON_TRACK' | 'BEHIND' | 'DETERIORATING';

export interface TargetAssessment<Value> {
  status: TargetStatus;
  /** The target it is held against; null where no target is a number. */
  target: Value | null;
  targetFiscalYear: number | null;
  /** The year of the actual that is judged; null where none is. */
  judgedFiscalYear: number | null;
  /** (last target − baseline) ÷ years between, in the indicator's unit; null where one is missing or no year lies between. */
  requiredAnnualChange: number | null;
  /** The rule that led to the status, in words. */
  rule: Bilingual;
}

interface Cell {
  fiscalYear: number;
  kind: ValueKind;
  value: number | null;
}

/** A cell that holds a number. */
export type Point<Value = Cell> = Value & { value: number };

/** What an actual has to meet in its year. */
export interface Mark<Value = Cell> {
  value: number;
  /** The target of that year; else the next one, or the last. */
  target: Point<Value>;
  /** The printed value where the straight line to the target begins; absent where the target itself is to be met. */
  from?: Point<Value>;
}

/**
 * Holds a line of numbers against its printed targets that are numbers.
 *
 * Before any actual: does the baseline meet the last target, and otherwise which way does that lie. With actuals: the
 * latest one against what is printed for its year. A plan that prints no direction gets no judgement, only which way the
 * last target lies: whether more is better is never guessed.
 */
export function assess<Value extends Cell>(
  direction: Direction | null,
  cells: readonly Value[],
): TargetAssessment<Value> {
  const targets = pointsOf(cells, 'TARGET');
  const baseline = pointsOf(cells, 'BASELINE').at(-1);
  const last = targets.at(-1);
  const requiredAnnualChange = annualChange(baseline, last);
  // What was measured up to the year of the baseline is what the plan starts from, and no result of it.
  const results = cells.filter(
    ({ kind, fiscalYear }) => kind === 'ACTUAL' && (!baseline || fiscalYear > baseline.fiscalYear),
  );
  const actual = pointsOf(results, 'ACTUAL').at(-1);
  const judgement = direction && last && actual && judge(direction, actual, { baseline, targets, last });
  if (judgement) return { ...judgement, requiredAnnualChange };
  const status = unjudgedStatus(direction, baseline, last, results.length > 0 && !actual);
  return {
    status,
    target: last ?? null,
    targetFiscalYear: last?.fiscalYear ?? null,
    judgedFiscalYear: null,
    requiredAnnualChange,
    rule: unjudgedRule(status, direction),
  };
}

interface Printed<Value> {
  baseline: Point<Value> | undefined;
  /** By year. */
  targets: readonly Point<Value>[];
  last: Point<Value>;
}

/** What is said of an actual; null where nothing printed tells what it has to meet. */
function judge<Value extends Cell>(
  direction: Direction,
  actual: Point<Value>,
  { baseline, targets, last }: Printed<Value>,
): Omit<TargetAssessment<Value>, 'requiredAnnualChange'> | null {
  const isReached = (value: number) => isMet(direction, actual.value, value);
  const own = targets.find(({ fiscalYear }) => fiscalYear === actual.fiscalYear);
  const isAchieved = isReached(last.value) && (!own || isReached(own.value));
  const mark = isAchieved
    ? { value: last.value, target: last }
    : markOf(direction, actual, { baseline, targets, last });
  if (!mark) return null;
  const status = isAchieved ? 'ACHIEVED' : isReached(mark.value) ? 'ON_TRACK' : shortOf(direction, actual, baseline);
  return {
    status,
    target: mark.target,
    targetFiscalYear: mark.target.fiscalYear,
    judgedFiscalYear: actual.fiscalYear,
    rule: judgedRule(status, { direction, actual, mark, last, baseline }),
  };
}

/**
 * What an actual has to meet: the target of its year; between two printed values the straight line between them, or, where a
 * level is to be kept, that of the next target; behind the last target that one. Null ahead of all that is printed.
 */
function markOf<Value extends Cell>(
  direction: Direction,
  { fiscalYear }: Point<Value>,
  { baseline, targets, last }: Printed<Value>,
): Mark<Value> | null {
  const target = targets.find((point) => point.fiscalYear >= fiscalYear) ?? last;
  if (target.fiscalYear <= fiscalYear || direction === 'MAINTAIN') return { value: target.value, target };
  // Of a baseline and a target of one year, the line begins at what was measured.
  const from = inOrder([...targets, ...(baseline ? [baseline] : [])]).findLast(
    (point) => point.fiscalYear < fiscalYear,
  );
  if (!from) return null;
  const share = (fiscalYear - from.fiscalYear) / (target.fiscalYear - from.fiscalYear);
  return { value: exact(from.value + (target.value - from.value) * share), target, from };
}

/** How far an actual is off that misses what it has to meet. */
function shortOf(direction: Direction, actual: Point, baseline: Point | undefined): JudgedStatus {
  // Off a level that is to be kept, the plan does not say which side is the worse one.
  if (direction === 'MAINTAIN' || !baseline) return 'BEHIND';
  return isMet(direction, actual.value, baseline.value) ? 'BEHIND' : 'DETERIORATING';
}

function unjudgedStatus(
  direction: Direction | null,
  baseline: Point | undefined,
  last: Point | undefined,
  isWithoutNumber: boolean,
): UnjudgedStatus {
  if (!last) return 'NO_TARGET';
  if (!baseline) return 'NO_BASELINE';
  if (direction === null) return wayOf(baseline, last);
  if (isWithoutNumber) return 'NO_DATA';
  if (direction === 'MAINTAIN') return 'MAINTAIN';
  return isMet(direction, baseline.value, last.value) ? 'ALREADY_MET' : wayOf(baseline, last);
}

/** Which way the target lies from the baseline. */
function wayOf(baseline: Point, target: Point): UnjudgedStatus {
  if (target.value > baseline.value) return 'REQUIRES_INCREASE';
  return target.value < baseline.value ? 'REQUIRES_DECREASE' : 'MAINTAIN';
}

/** Whether a value is at a mark, or beyond it in the direction. */
function isMet(direction: Direction, value: number, mark: number): boolean {
  if (direction === 'MAINTAIN') return value === mark;
  return direction === 'INCREASE' ? value >= mark : value <= mark;
}

function annualChange(baseline: Point | undefined, target: Point | undefined): number | null {
  if (!baseline || !target || target.fiscalYear <= baseline.fiscalYear) return null;
  return exact((target.value - baseline.value) / (target.fiscalYear - baseline.fiscalYear));
}

/** Takes the noise of binary fractions off: no printed number has twelve digits. */
function exact(value: number): number {
  return Number(value.toPrecision(12));
}

/** The cells of a kind that hold a number, by year. */
function pointsOf<Value extends Cell>(cells: readonly Value[], kind: ValueKind): Point<Value>[] {
  return inOrder(cells.filter((cell): cell is Point<Value> => cell.kind === kind && cell.value !== null));
}

/** Stable: what comes later in a year stays so. */
const inOrder = <Value extends Cell>(points: readonly Value[]): Value[] =>
  points.toSorted((one, other) => one.fiscalYear - other.fiscalYear);
