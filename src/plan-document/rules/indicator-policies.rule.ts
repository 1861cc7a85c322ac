import type { Finding } from '../finding.js';
import { isUnreadable } from '../shape/loose.js';
import type { PlanView } from './plan-view.js';

/** An evaluation indicator evaluates no policy of its place, or a reference indicator names one. */
export function* indicatorPolicies(plan: PlanView): Iterable<Finding> {
  for (const { path, node, place, policy } of plan.indicators) {
    if (isUnreadable(node, 'policy')) continue;
    const at = [...path, 'policy'];
    if (node.policy !== undefined && (policy || !place)) {
      yield {
        path: at,
        message: {
          ja: '"policy" を書けるのは、場所（柱・施策など）の指標だけです。消してください。',
          en: 'only an indicator of a place may name a policy; remove "policy"',
        },
      };
    } else if (node.kind === 'EVALUATION' && node.policy === undefined && !policy && place?.node.policies?.length) {
      const message = {
        ja: '評価指標は方針を測るもので、この施策には方針があります。その番号を "policy" に書いてください。',
        en: 'an evaluation indicator (評価指標) measures a policy, and this measure has policies; write "policy" with its number',
      };
      yield { path: at, message };
    }
    if (node.kind === 'REFERENCE' && node.policy !== undefined) {
      const message = {
        ja: '参考指標は方針ではなく施策を見るものです。"policy" を消すか、"kind: EVALUATION" と書いてください。',
        en: 'a reference indicator (参考指標) tracks its measure and no policy; remove "policy", or write "kind: EVALUATION"',
      };
      yield { path: at, message };
    }
  }
}
