import type { Bilingual } from './bilingual.js';
import type { Bound, Direction, ValueKind } from './plan.js';
import type { Period } from './printed-period.js';
import { hasSide, isLike, meets, nearEnd, wayTo } from './target-met.js';
import { judgedRule, unjudgedRule } from './target-rule.js';

/** What can be said of a line of numbers against its targets. */
export type TargetStatus = UnjudgedStatus | JudgedStatus;

/** What is said before an actual can be judged, or of what is not judged. */
export type UnjudgedStatus =
  | 'ALREADY_MET'
  | 'REQUIRES_INCREASE'
  | 'REQUIRES_DECREASE'
  | 'MAINTAIN'
  | 'NO_TARGET'
  | 'NO_BASELINE'
  | 'NO_DATA'
  | 'WORDED'
  | 'NOT_COMPARABLE';

/** What is said of an actual. */
export type JudgedStatus = 'ACHIEVED' | 'ON_TRACK' | 'BEHIND' | 'DETERIORATING';

export interface TargetAssessment<Value> {
  status: TargetStatus;
  /** The target it is held against, a number or words; null where there is none. */
  target: Value | null;
  /** Null where there is no target, or where it is of no single year (毎年度). */
  targetFiscalYear: number | null;
  /** The year of the actual that is judged; null where none is. */
  judgedFiscalYear: number | null;
  /** (last target − baseline) ÷ years between, in the unit of the series; null where one is missing, unlike the other, or no year lies between. */
  requiredAnnualChange: number | null;
  /** The rule that led to the status, in words. */
  rule: Bilingual;
}

/** What of a value is looked at. */
export interface Cell {
  fiscalYear: number | null;
  kind: ValueKind;
  value: number | null;
  valueTo?: number | null;
  bound?: Bound | null;
  text?: string | null;
  period?: Period | null;
  /** Whether a later value of its kind and year is printed, which counts. */
  superseded?: boolean;
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
 * Holds a line of numbers against its printed targets.
 *
 * Before any actual: does the baseline meet the last target, and otherwise which way does that lie. With actuals: the
 * latest one against what is printed for its year. What prints neither a direction nor a side on which a target is met gets
 * no judgement, only which way the last target lies: whether more is better is never guessed. Estimates and superseded values
 * are not looked at.
 *
 * @param lastYear the last fiscal year of the plan, which targets of every year run to; null where it is not printed.
 */
export function assess<Value extends Cell>(
  direction: Direction | null,
  cells: readonly Value[],
  lastYear: number | null = null,
): TargetAssessment<Value> {
  const line = lineOf(cells, lastYear);
  const { baseline, last } = line;
  const requiredAnnualChange = annualChange(line);
  // What was measured up to the year of the baseline is what the plan starts from, and no result of it.
  const results = cells.filter(
    ({ kind, fiscalYear, superseded }) =>
      kind === 'ACTUAL' && !superseded && fiscalYear !== null && fiscalYear > (baseline?.fiscalYear ?? -Infinity),
  );
  const actual = pointsOf(results, 'ACTUAL').at(-1);
  const judgement = last && actual && judge(direction, actual, { ...line, last });
  if (judgement) return { ...judgement, requiredAnnualChange };
  const status = unjudgedStatus(direction, baseline, last, results.length > 0 && !actual);
  return {
    status,
    target: last ?? null,
    targetFiscalYear: last?.fiscalYear ?? null,
    judgedFiscalYear: null,
    requiredAnnualChange,
    rule: unjudgedRule(status, { direction, target: last ?? null }),
  };
}

/** What changes from the baseline to the last target; each null where it is not printed as a number, or not like the other. */
export function outlook(cells: readonly Cell[], lastYear: number | null) {
  const { baseline, last } = lineOf(cells, lastYear);
  const lastTarget = last && isPoint(last) ? last.value : null;
  const from = baseline?.value ?? null;
  const change =
    baseline && lastTarget !== null && isLike(baseline, last as Cell) ? exact(lastTarget - baseline.value) : null;
  const changeRate = change !== null && from ? exact(change / Math.abs(from)) : null;
  return { baseline: from, lastTarget, change, changeRate };
}

interface Line<Value> {
  baseline: Point<Value> | undefined;
  /** Numbers and words, by year; those of every year stand where the plan ends. */
  targets: readonly Value[];
  last: Value | undefined;
  lastYear: number | null;
}

function lineOf<Value extends Cell>(cells: readonly Value[], lastYear: number | null): Line<Value> {
  const targets = cells
    .filter(({ kind, superseded, value, text = null }) => kind === 'TARGET' && !superseded && (value ?? text) !== null)
    .toSorted((one, other) => (yearOf(one, lastYear) ?? FAR) - (yearOf(other, lastYear) ?? FAR));
  const baseline = pointsOf(cells, 'BASELINE').at(-1);
  return { baseline, targets, last: targets.at(-1), lastYear };
}

/** Behind every year: where a target stands that prints none. */
const FAR = 9_999;

/** The year of a target: one without a year is that of the whole plan. */
const yearOf = ({ fiscalYear }: Cell, lastYear: number | null) => fiscalYear ?? lastYear;

const isEveryYear = ({ period }: Cell) => period?.kind === 'EVERY_YEAR';

type Printed<Value> = Line<Value> & { last: Value };
type Judgement<Value> = Omit<TargetAssessment<Value>, 'requiredAnnualChange'>;

/** What is said of an actual; null where nothing printed tells what it has to meet. */
function judge<Value extends Cell>(
  direction: Direction | null,
  actual: Point<Value>,
  printed: Printed<Value>,
): Judgement<Value> | null {
  const { baseline, targets, last, lastYear } = printed;
  const year = actual.fiscalYear as number;
  const unjudged = (status: UnjudgedStatus, target: Value): Judgement<Value> => ({
    status,
    target,
    targetFiscalYear: target.fiscalYear,
    judgedFiscalYear: year,
    rule: unjudgedRule(status, { direction, target }),
  });
  // Words are held against nothing, whatever they cover.
  const like = targets.filter((target) => !isPoint(target) || isLike(target, actual));
  const own =
    like.findLast(({ fiscalYear }) => fiscalYear === year) ??
    like.findLast((target) => isEveryYear(target) && year <= (yearOf(target, lastYear) ?? FAR));
  if (own && !isPoint(own)) return unjudged('WORDED', own);
  const judged = (status: JudgedStatus, mark: Mark<Value>): Judgement<Value> => ({
    status,
    target: mark.target,
    targetFiscalYear: mark.target.fiscalYear,
    judgedFiscalYear: year,
    rule: judgedRule(status, { direction, actual, mark, last, baseline }),
  });
  const isReached = (target: Value) =>
    isPoint(target) && canJudge(direction, target) && isLike(target, actual) && meets(direction, actual.value, target);
  const isDue = !isToBeKept(direction, baseline, last) || year >= (yearOf(last, lastYear) ?? FAR);
  if (isPoint(last) && isReached(last) && isDue && (!own || isReached(own)))
    return judged('ACHIEVED', { value: last.value, target: last });
  if (!like.some((target) => isPoint(target))) return unjudged(isPoint(last) ? 'NOT_COMPARABLE' : 'WORDED', last);
  const mark = own ? { value: own.value, target: own } : markOf(direction, actual, { ...printed, targets: like });
  if (mark === 'NOT_COMPARABLE' || mark === 'WORDED') return unjudged(mark, last);
  if (!mark || !canJudge(direction, mark.target)) return null;
  if (isMarkMet(direction, actual.value, mark)) return judged('ON_TRACK', mark);
  if (mark.target.bound === 'ABOUT') return unjudged('WORDED', mark.target);
  return judged(shortOf(direction, actual, baseline), mark);
}

/** Whether a target is met for good in its own year only: one of every year, and one with a side that the baseline meets already. */
function isToBeKept(direction: Direction | null, baseline: Point | undefined, target: Cell): boolean {
  if (isEveryYear(target)) return true;
  if (!baseline || !isPoint(target) || !hasSide(target) || !isLike(baseline, target)) return false;
  return meets(direction, baseline.value, target);
}

/** Whether something printed says on which side a target is met. */
const canJudge = (direction: Direction | null, target: Point) => direction !== null || hasSide(target);

/**
 * What an actual has to meet in a year without a target: the straight line between the printed values before and after it, or
 * the next target itself where a level is to be kept or the baseline meets it already; behind the last target that one.
 * Null ahead of all that is printed.
 */
function markOf<Value extends Cell>(
  direction: Direction | null,
  actual: Point<Value>,
  { baseline, targets, last, lastYear }: Printed<Value>,
): Mark<Value> | 'NOT_COMPARABLE' | 'WORDED' | null {
  const year = actual.fiscalYear as number;
  const points = targets.filter(isPoint<Value>);
  const target = points.find((point) => (yearOf(point, lastYear) ?? FAR) > year);
  if (!target) {
    if (!isPoint(last)) return 'WORDED';
    return isLike(last, actual) ? { value: last.value, target: last } : 'NOT_COMPARABLE';
  }
  if (direction === 'MAINTAIN') return { value: target.value, target };
  const isBaselineLike = baseline !== undefined && isLike(baseline, actual);
  if (isBaselineLike && hasSide(target) && meets(direction, baseline.value, target))
    return { value: target.value, target };
  // Of a baseline and a target of one year, the line begins at what was measured.
  const from = inOrder([...points, ...(isBaselineLike ? [baseline] : [])]).findLast(
    ({ fiscalYear }) => fiscalYear !== null && fiscalYear < year,
  );
  if (!from) return baseline && !isBaselineLike ? 'NOT_COMPARABLE' : null;
  const [start, end] = [from.fiscalYear as number, yearOf(target, lastYear)];
  if (end === null) return null;
  const share = (year - start) / (end - start);
  return { value: exact(from.value + (nearEnd(from.value, target) - from.value) * share), target, from };
}

/** Whether a value is at a mark or beyond it: on the side of the target, and on a line to it on the side it leads to. */
function isMarkMet(direction: Direction | null, value: number, { value: mark, target, from }: Mark): boolean {
  if (!from) return meets(direction, value, target);
  if (hasSide(target) && meets(direction, value, target)) return true;
  const { bound = null } = target;
  if (bound === 'AT_LEAST' || bound === 'MORE_THAN') return value >= mark;
  if (bound === 'AT_MOST' || bound === 'LESS_THAN') return value <= mark;
  if (direction !== null) return meets(direction, value, { value: mark });
  return wayTo(from.value, target) < 0 ? value <= mark : value >= mark;
}

/** How far an actual is off that misses what it has to meet. */
function shortOf(direction: Direction | null, actual: Point, baseline: Point | undefined): JudgedStatus {
  // Off a level that is to be kept, or without a direction, the plan does not say which side is the worse one.
  if (direction === null || direction === 'MAINTAIN' || !baseline || !isLike(baseline, actual)) return 'BEHIND';
  return meets(direction, actual.value, { value: baseline.value }) ? 'BEHIND' : 'DETERIORATING';
}

function unjudgedStatus(
  direction: Direction | null,
  baseline: Point | undefined,
  last: Cell | undefined,
  isWithoutNumber: boolean,
): UnjudgedStatus {
  if (!last) return 'NO_TARGET';
  if (!isPoint(last)) return 'WORDED';
  if (!baseline) return 'NO_BASELINE';
  if (!isLike(baseline, last)) return 'NOT_COMPARABLE';
  if (!canJudge(direction, last)) return WAYS[wayTo(baseline.value, last)];
  if (isWithoutNumber) return 'NO_DATA';
  const isMet = meets(direction, baseline.value, last);
  if (direction === 'MAINTAIN' && (isMet || !hasSide(last))) return 'MAINTAIN';
  return isMet ? 'ALREADY_MET' : WAYS[wayTo(baseline.value, last) || sideOf(last)];
}

/** Which way the target lies from the baseline. */
const WAYS = { [-1]: 'REQUIRES_DECREASE', 0: 'MAINTAIN', 1: 'REQUIRES_INCREASE' } as const;

/** On which side of a number lies what meets it, where the number itself does not: more than 0. */
const sideOf = ({ bound }: Cell) => (bound === 'LESS_THAN' ? -1 : bound === 'MORE_THAN' ? 1 : 0);

function annualChange<Value extends Cell>({ baseline, last, lastYear }: Line<Value>): number | null {
  if (!baseline || !last || !isPoint(last) || isEveryYear(last) || !isLike(baseline, last)) return null;
  const [start, end] = [baseline.fiscalYear, yearOf(last, lastYear)];
  if (start === null || end === null || end <= start) return null;
  return exact((nearEnd(baseline.value, last) - baseline.value) / (end - start));
}

/** Takes the noise of binary fractions off: no printed number has twelve digits. */
function exact(value: number): number {
  return Number(value.toPrecision(12));
}

const isPoint = <Value extends Cell>(cell: Value): cell is Point<Value> => cell.value !== null;

/** The cells of a kind that hold a number and count, by year. */
function pointsOf<Value extends Cell>(cells: readonly Value[], kind: ValueKind): Point<Value>[] {
  return inOrder(cells.filter((cell): cell is Point<Value> => cell.kind === kind && !cell.superseded && isPoint(cell)));
}

/** Stable: what comes later in a year stays so. */
const inOrder = <Value extends Cell>(points: readonly Value[]): Value[] =>
  points.toSorted((one, other) => (one.fiscalYear ?? -FAR) - (other.fiscalYear ?? -FAR));
