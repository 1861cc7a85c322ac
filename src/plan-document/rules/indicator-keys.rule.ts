import type { Bilingual } from '../../domain/bilingual.js';
import type { Finding } from '../finding.js';
import type { Path } from '../path.js';
import { quote } from '../quote.js';
import type { PlanView } from './plan-view.js';

/** Two indicators of the plan, or two series of an indicator, have the same key. */
export function* indicatorKeys({ indicators, series }: PlanView): Iterable<Finding> {
  const ofPlan = new Map<string, Path>();
  for (const { path, node, key } of indicators) {
    yield* claim(ofPlan, key, node.key === undefined ? path : [...path, 'key'], {
      ja: '別の指標',
      en: 'another indicator',
    });
  }
  const ofIndicators = new Map<object, Map<string, Path>>();
  for (const { path, node, indicator } of series) {
    const ofIndicator = ofIndicators.get(indicator) ?? new Map<string, Path>();
    ofIndicators.set(indicator, ofIndicator);
    yield* claim(ofIndicator, node.key, [...path, 'key'], {
      ja: 'この指標の別の内訳',
      en: 'another series of this indicator',
    });
  }
}

function* claim(taken: Map<string, Path>, key: string | undefined, path: Path, owner: Bilingual): Iterable<Finding> {
  if (key === undefined) return;
  const first = taken.get(key);
  if (!first) taken.set(key, path);
  else {
    yield {
      path,
      message: (saidAt) => ({
        ja: `${quote(key)} は${owner.ja}のキーです（${saidAt(first).ja}）。別のキーにしてください。`,
        en: `${quote(key)} is the key of ${owner.en}, in ${saidAt(first).en}; choose another key`,
      }),
    };
  }
}
