import type { Finding } from '../finding.js';
import { quote } from '../quote.js';
import { isUnreadable } from '../shape/loose.js';
import { besideParts } from './beside-parts.js';
import type { PlanView } from './plan-view.js';

/** A legend or scale has an entry twice, or a verdict has a grade that is not in the plan's scale of its aspect. */
export function* ratings(plan: PlanView): Iterable<Finding> {
  const { markLegend = [], ratingScale = [] } = plan.document;
  yield* repeated(
    markLegend.map((one) => one?.text),
    (index) => ['markLegend', index, 'text'],
  );
  yield* repeated(
    ratingScale.map((one) => one && `${one.aspect ?? ''}/${one.grade}`),
    (index) => ['ratingScale', index, 'grade'],
  );
  if (isUnreadable(plan.document, 'ratingScale') || ratingScale.some((one) => !one || one.grade === undefined)) return;
  const scales = new Map<string, Set<string>>();
  for (const one of ratingScale) {
    const aspect = one?.aspect ?? '';
    scales.set(aspect, (scales.get(aspect) ?? new Set()).add(one?.grade as string));
  }
  for (const { path, node } of besideParts(plan)) {
    for (const [index, rating] of (node.ratings ?? []).entries()) {
      if (rating?.grade === undefined || isUnreadable(rating, 'aspect')) continue;
      // A scale without an aspect is that of all aspects which have none of their own.
      const scale = scales.get(rating.aspect ?? '') ?? scales.get('');
      if (!scale || scale.has(rating.grade)) continue;
      const { grade } = rating;
      yield {
        path: [...path, 'ratings', index, 'grade'],
        message: (_saidAt, suggestions) => {
          const hint = suggestions.didYouMean(grade, scale);
          const grades = [...scale].slice(0, 20);
          return {
            ja: `${quote(grade)} は ratingScale にありません。${hint.ja}あるのは ${grades.join('、')} です。`,
            en: `${quote(grade)} is not in ratingScale;${hint.en} its grades are ${grades.join(', ')}`,
          };
        },
      };
    }
  }
}

function* repeated(names: (string | undefined)[], pathTo: (index: number) => (string | number)[]): Iterable<Finding> {
  const seen = new Map<string, number>();
  for (const [index, name] of names.entries()) {
    if (name === undefined) continue;
    const first = seen.get(name);
    if (first === undefined) seen.set(name, index);
    else {
      yield {
        path: pathTo(index),
        message: (saidAt) => ({
          ja: `これはすでに${saidAt(pathTo(first)).ja}にあります。一方を残してください。`,
          en: `this stands in ${saidAt(pathTo(first)).en} already; keep one of them`,
        }),
      };
    }
  }
}
