import type { Finding } from '../finding.js';
import type { Path } from '../path.js';
import type { PlanView } from './plan-view.js';

/** Years that a target may lie behind the end of the plan: targets are set for a longer plan at times. */
const TARGETS_BEYOND = 10;
/** Years that a baseline may lie before the start of the plan. */
const BASELINE_BEFORE = 20;
/** Years that a result may be printed for behind the end of the plan. */
const ACTUALS_BEYOND = 1;

/** A value of an indicator belongs to a fiscal year that the plan cannot print one for. */
export function* valueYears({ document, series }: PlanView): Iterable<Finding> {
  const { start, end } = document.fiscalYears ?? {};
  if (start === undefined || end === undefined || end < start) return;
  const plan = `the plan of ${start} to ${end}`;
  function* check(year: number | undefined, first: number, last: number, kind: string, path: Path) {
    if (year === undefined || (first <= year && year <= last)) return;
    const message = `a ${kind} for fiscal ${year} does not belong to ${plan}; it lies between ${first} and ${last}`;
    yield { path: [...path, 'fiscalYear'], message };
  }
  for (const { path, node } of series) {
    yield* check(node.baseline?.fiscalYear, start - BASELINE_BEFORE, end, 'baseline', [...path, 'baseline']);
    for (const [index, target] of (node.targets ?? []).entries()) {
      yield* check(target?.fiscalYear, start, end + TARGETS_BEYOND, 'target', [...path, 'targets', index]);
    }
    for (const [index, actual] of (node.actuals ?? []).entries()) {
      yield* check(actual?.fiscalYear, start, end + ACTUALS_BEYOND, 'result', [...path, 'actuals', index]);
    }
  }
}
