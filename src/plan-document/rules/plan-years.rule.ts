import type { Finding } from '../finding.js';
import type { PlanView } from './plan-view.js';

const LONGEST_PLAN = 30;

/** The plan ends before it starts, or runs for more than thirty years. */
export function* planYears({ document }: PlanView): Iterable<Finding> {
  const { start, end } = document.fiscalYears ?? {};
  if (start === undefined || end === undefined) return;
  const path = ['fiscalYears', 'end'];
  const years = end - start + 1;
  if (years < 1)
    yield { path, message: `the plan ends in fiscal ${end}, before it starts in ${start}; correct one of them` };
  if (years > LONGEST_PLAN) {
    yield {
      path,
      message: `the plan runs for ${years} fiscal years, ${start} to ${end}; a plan runs for at most ${LONGEST_PLAN}`,
    };
  }
}
