import type { Finding } from '../finding.js';
import { isUnreadable } from '../shape/loose.js';
import type { PlanView } from './plan-view.js';

/** An indicator has several series, and one has no key that tells it apart. */
export function* seriesKeys({ series }: PlanView): Iterable<Finding> {
  for (const { path, node, indicator } of series) {
    const count = indicator.node.series?.length ?? 0;
    if (count < 2 || node.key !== undefined || isUnreadable(node, 'key')) continue;
    yield {
      path: [...path, 'key'],
      message: {
        ja: `この指標には内訳が${count}件あります。これを見分ける "key" を書いてください。`,
        en: `this indicator has ${count} series; write a "key" that tells this one apart`,
      },
    };
  }
}
