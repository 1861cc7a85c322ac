import type { Finding } from '../finding.js';
import type { PlanView } from './plan-view.js';

/** A line of numbers has two targets or two results for the same fiscal year. */
export function* repeatedYears({ series }: PlanView): Iterable<Finding> {
  for (const { path, node } of series) {
    for (const field of ['targets', 'actuals'] as const) {
      const seen = new Map<number, number>();
      for (const [index, value] of (node[field] ?? []).entries()) {
        const year = value?.fiscalYear;
        if (year === undefined) continue;
        const first = seen.get(year);
        if (first === undefined) seen.set(year, index);
        else {
          yield {
            path: [...path, field, index, 'fiscalYear'],
            message: (lineOf) => {
              const line = lineOf([...path, field, first, 'fiscalYear']);
              return {
                ja: `${year}年度はすでに ${field} にあります（${line}行目）。年度は一つずつです。`,
                en: `fiscal ${year} is among the ${field} already, in line ${line}; every year stands once`,
              };
            },
          };
        }
      }
    }
  }
}
