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
    yield {
      path,
      message: {
        ja: `計画の終わり（${end}年度）が始まり（${start}年度）より前です。どちらかを直してください。`,
        en: `the plan ends in fiscal ${end}, before it starts in ${start}; correct one of them`,
      },
    };
  if (years > LONGEST_PLAN) {
    yield {
      path,
      message: {
        ja: `計画の期間が${start}年度から${end}年度までの${years}年間です。計画は長くても${LONGEST_PLAN}年間です。`,
        en: `the plan runs for ${years} fiscal years, ${start} to ${end}; a plan runs for at most ${LONGEST_PLAN}`,
      },
    };
  }
}
