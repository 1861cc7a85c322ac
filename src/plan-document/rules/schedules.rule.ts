import type { Finding } from '../finding.js';
import { besideParts } from './beside-parts.js';
import type { PlanView } from './plan-view.js';

/** A step of a schedule ends before it begins, or is half of several years. */
export function* schedules(plan: PlanView): Iterable<Finding> {
  for (const { path, node } of besideParts(plan)) {
    for (const [index, step] of (node.schedule ?? []).entries()) {
      const { fiscalYear, untilFiscalYear: until, half } = step ?? {};
      if (fiscalYear === undefined || until === undefined) continue;
      const at = [...path, 'schedule', index];
      if (until < fiscalYear) {
        yield {
          path: [...at, 'untilFiscalYear'],
          message: {
            ja: `${until}年度は、始まりの${fiscalYear}年度より前です。どちらかを直してください。`,
            en: `the step ends in fiscal ${until}, before it begins in ${fiscalYear}; correct one of them`,
          },
        };
      } else if (half !== undefined) {
        yield {
          path: [...at, 'half'],
          message: {
            ja: '半期は一つの年度の中だけで書けます。年度ごとに分けるか、half を消してください。',
            en: 'a half is that of one fiscal year; write a step for each year, or remove it',
          },
        };
      }
    }
  }
}
