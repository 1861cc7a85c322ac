import type { Finding } from '../finding.js';
import { cellsOf, type ReadCell } from '../indicator-graph.js';
import type { Path } from '../path.js';
import type { PlanView } from './plan-view.js';

/** A line of numbers has two values of one kind and fiscal year that nothing tells apart. */
export function* repeatedValues({ series }: PlanView): Iterable<Finding> {
  for (const { path, node, indicator } of series) {
    const seen = new Map<string, Path>();
    for (const read of cellsOf(node as Parameters<typeof cellsOf>[0], node.unit ?? indicator.node.unit)) {
      const { kind, cell } = read;
      const place = [...path, ...read.path];
      const key = JSON.stringify([kind, cell.fiscalYear, cell.period?.kind === 'EVERY_YEAR', cell.label]);
      const first = seen.get(key);
      if (first) yield repeated(read, place, first);
      else seen.set(key, place);
    }
  }
}

function repeated({ path: [field], cell }: ReadCell, place: Path, first: Path): Finding {
  const { fiscalYear, label } = cell;
  const year =
    fiscalYear === null
      ? { ja: '年度のない値', en: 'a value without a fiscal year' }
      : { ja: `${fiscalYear}年度`, en: `fiscal ${fiscalYear}` };
  const same = label === null ? { ja: '', en: '' } : { ja: `「${label}」の`, en: ` as ${JSON.stringify(label)}` };
  return {
    path: fiscalYear === null ? place : [...place, 'fiscalYear'],
    message: (saidAt) => ({
      ja: `${same.ja}${year.ja}はすでに ${field} にあります（${saidAt(first).ja}）。誤りなら年度を直し、計画に両方が印刷されているなら、見分ける言葉（策定時、上方修正後など）を "label" に書いてください。最後のものを正とします。`,
      en: `${year.en} is among the ${field} already${same.en}, in ${saidAt(first).en}; correct the year, or, if the plan prints both, write a "label" that tells them apart (策定時, 上方修正後); the last one counts`,
    }),
  };
}
