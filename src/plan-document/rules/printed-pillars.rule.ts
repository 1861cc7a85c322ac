import type { Finding } from '../finding.js';
import type { PlanView } from './plan-view.js';

/** `printedPillars` lacks a pillar of the document, or has one twice or out of order. */
export function* printedPillars({ document, pillars }: PlanView): Iterable<Finding> {
  const printed = document.printedPillars;
  if (!printed) return;
  const seen = new Set<number>();
  let highest = 0;
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
    } else if (number < highest) {
      yield {
        path,
        message: {
          ja: `柱${number} が柱${highest} より後にあります。番号の小さい順に書いてください。`,
          en: `pillar ${number} stands behind pillar ${highest}; write the numbers in ascending order`,
        },
      };
    }
    seen.add(number);
    highest = Math.max(highest, number);
  }
  if (printed.includes(undefined)) return;
  for (const { path, node } of pillars) {
    if (node.number === undefined || seen.has(node.number)) continue;
    yield {
      path: [...path, 'number'],
      message: {
        ja: `柱${node.number} が printedPillars にありません。計画のすべての柱の番号を書くところなので、加えてください。`,
        en: `pillar ${node.number} is not in printedPillars, which has the numbers of all pillars of the plan; add it there`,
      },
    };
  }
}
