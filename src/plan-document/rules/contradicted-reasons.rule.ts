import type { Finding } from '../finding.js';
import { cellsOf } from '../indicator-graph.js';
import type { PlanView } from './plan-view.js';

/** A reason is given for having no indicators or no targets, and there are some. */
export function* contradictedReasons({ places, indicators }: PlanView): Iterable<Finding> {
  for (const { path, node } of places) {
    if (node.noIndicatorReason === undefined || !node.indicators?.length) continue;
    const message = {
      ja: 'この施策には指標があります。指標がない理由か、指標を消してください。',
      en: 'this measure has indicators; remove the reason for having none, or the indicators',
    };
    yield { path: [...path, 'noIndicatorReason'], message };
  }
  for (const { path, node } of indicators) {
    if (node.noTargetReason === undefined) continue;
    // A row of dashes or words is printed at times beside the reason.
    const cells = (node.series ?? []).flatMap((line) =>
      line ? cellsOf(line as Parameters<typeof cellsOf>[0], node.unit) : [],
    );
    const hasTarget = cells.some(({ kind, cell }) => kind === 'TARGET' && cell.value !== null);
    if (!hasTarget) continue;
    const message = {
      ja: 'この指標には目標があります。目標がない理由か、目標を消してください。',
      en: 'this indicator has targets; remove the reason for having none, or the targets',
    };
    yield { path: [...path, 'noTargetReason'], message };
  }
}
