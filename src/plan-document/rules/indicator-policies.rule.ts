import type { Finding } from '../finding.js';
import { isUnreadable } from '../shape/loose.js';
import { missingPart } from './missing-part.js';
import type { PlanView } from './plan-view.js';

/** An evaluation indicator evaluates no policy of its measure, or a reference indicator names one. */
export function* indicatorPolicies(plan: PlanView): Iterable<Finding> {
  for (const { path, node, measure } of plan.indicators) {
    yield* missingPart(plan, 'policies', measure, node.policy, [...path, 'policy']);
    if (isUnreadable(node, 'policy')) continue;
    if (node.kind === 'EVALUATION' && node.policy === undefined && measure.node.policies?.length) {
      const message = {
        ja: '評価指標は方針を測るもので、この施策には方針があります。その番号を "policy" に書いてください。',
        en: 'an evaluation indicator (評価指標) measures a policy, and this measure has policies; write "policy" with its number',
      };
      yield { path: [...path, 'policy'], message };
    }
    if (node.kind === 'REFERENCE' && node.policy !== undefined) {
      const message = {
        ja: '参考指標は方針ではなく施策を見るものです。"policy" を消すか、"kind: EVALUATION" と書いてください。',
        en: 'a reference indicator (参考指標) tracks its measure and no policy; remove "policy", or write "kind: EVALUATION"',
      };
      yield { path: [...path, 'policy'], message };
    }
  }
}
