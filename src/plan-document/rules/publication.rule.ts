import type { Finding } from '../finding.js';
import { quote } from '../quote.js';
import type { PlanView } from './plan-view.js';

/** A file that ends before it begins, or a plan that is said to belong to itself, or to another twice in one way. */
export function* publication({ document }: PlanView): Iterable<Finding> {
  for (const [index, file] of (document.files ?? []).entries()) {
    const { firstPage, lastPage } = file ?? {};
    if (firstPage === undefined || lastPage === undefined || firstPage <= lastPage) continue;
    yield {
      path: ['files', index, 'lastPage'],
      message: {
        ja: `最後のページ（${lastPage}）が最初のページ（${firstPage}）より前です。どちらかを直してください。`,
        en: `the last page ${lastPage} comes before the first page ${firstPage}; correct one of them`,
      },
    };
  }
  const seen = new Map<string, number>();
  for (const [index, relation] of (document.relations ?? []).entries()) {
    if (!relation) continue;
    const { kind, title, plan } = relation;
    if (plan !== undefined && plan === document.key) {
      yield {
        path: ['relations', index, 'plan'],
        message: {
          ja: `${quote(plan)} はこの計画そのもののキーです。相手の計画のキーを書いてください。`,
          en: `${quote(plan)} is the key of this plan itself; write that of the other plan`,
        },
      };
    }
    if (kind === undefined || title === undefined) continue;
    const name = `${kind} ${plan ?? title}`;
    const first = seen.get(name);
    if (first === undefined) seen.set(name, index);
    else {
      yield {
        path: ['relations', index],
        message: (saidAt) => ({
          ja: `この計画との関係は、すでに${saidAt(['relations', first]).ja}にあります。一方を残してください。`,
          en: `this relation stands in ${saidAt(['relations', first]).en} already; keep one of them`,
        }),
      };
    }
  }
}
