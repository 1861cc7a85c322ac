import type { Bilingual } from '../../domain/bilingual.js';
import type { Finding } from '../finding.js';
import type { Path } from '../path.js';
import type { PlanView } from './plan-view.js';

/** Years that a target may lie behind the end of the plan: targets are set for a longer plan at times. */
const TARGETS_BEYOND = 10;
/** Years that a baseline may lie before the start of the plan. */
const BASELINE_BEFORE = 20;
/** Years that a result may be printed for behind the end of the plan. */
const ACTUALS_BEYOND = 1;

const BASELINE: Bilingual = { ja: '基準値', en: 'baseline' };
const TARGET: Bilingual = { ja: '目標', en: 'target' };
const RESULT: Bilingual = { ja: '実績', en: 'result' };

/** A value of an indicator belongs to a fiscal year that the plan cannot print one for. */
export function* valueYears({ document, series }: PlanView): Iterable<Finding> {
  const { start, end } = document.fiscalYears ?? {};
  if (start === undefined || end === undefined || end < start) return;
  function* check(year: number | undefined, first: number, last: number, kind: Bilingual, path: Path) {
    if (year === undefined || (first <= year && year <= last)) return;
    const message = {
      ja: `${year}年度の${kind.ja}は、${start}年度から${end}年度までの計画には書けません。書けるのは${first}年度から${last}年度までです。`,
      en: `a ${kind.en} for fiscal ${year} does not belong to the plan of ${start} to ${end}; it lies between ${first} and ${last}`,
    };
    yield { path: [...path, 'fiscalYear'], message };
  }
  for (const { path, node } of series) {
    yield* check(node.baseline?.fiscalYear, start - BASELINE_BEFORE, end, BASELINE, [...path, 'baseline']);
    for (const [index, target] of (node.targets ?? []).entries()) {
      yield* check(target?.fiscalYear, start, end + TARGETS_BEYOND, TARGET, [...path, 'targets', index]);
    }
    for (const [index, actual] of (node.actuals ?? []).entries()) {
      yield* check(actual?.fiscalYear, start, end + ACTUALS_BEYOND, RESULT, [...path, 'actuals', index]);
    }
  }
}
