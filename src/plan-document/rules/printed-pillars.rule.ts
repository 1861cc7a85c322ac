import type { Finding } from '../finding.js';
import { isUnreadable } from '../shape/loose.js';
import type { PlanView } from './plan-view.js';

/** `printedPillars` lacks a pillar of the document, or has one twice. */
export function* printedPillars({ document, pillars }: PlanView): Iterable<Finding> {
  const printed = document.printedPillars;
  if (!printed?.length) return;
  const seen = new Set<number>();
  for (const [index, number] of printed.entries()) {
    if (number === undefined) continue;
    const path = ['printedPillars', index];
    if (seen.has(number)) {
      yield {
        path,
        message: {
          ja: `柱${number} はすでにこの一覧にあります。一方を残してください。`,
          en: `pillar ${number} is in this list already; keep one of them`,
        },
      };
    }
    seen.add(number);
  }
  if (printed.includes(undefined)) return;
  for (const { path, node, number } of pillars) {
    if (isUnreadable(node, 'number') || seen.has(number)) continue;
    yield {
      path: node.number === undefined ? path : [...path, 'number'],
      message: {
        ja: `柱${number} が printedPillars にありません。計画のすべての柱の番号を書くところなので、加えてください。`,
        en: `pillar ${number} is not in printedPillars, which has the numbers of all pillars of the plan; add it there`,
      },
    };
  }
}
