import { GOALS } from '../goals/goal-editions.js';
import type { Finding } from './finding.js';
import { quote } from './quote.js';
import type { PlanView } from './rules/plan-view.js';

/** The goals that all plans of the world may name are no misspellings. */
const OF_THE_WORLD = /^SDGs?(?![a-z])/i;

/** Goals of indicators that are none of the national ones; that may well be so, since a plan may print a code of another goal. */
export function* goalNotes({ indicators }: PlanView): Iterable<Finding> {
  for (const { path, node } of indicators) {
    const { goal } = node;
    if (goal === undefined || GOALS.has(goal) || OF_THE_WORLD.test(goal)) continue;
    yield {
      path: [...path, 'goal'],
      message: (_saidAt, suggestions) => {
        const hint = suggestions.didYouMean(goal, GOALS.keys());
        return {
          ja: `${quote(goal)} は、収録している国の成果目標の番号ではありません。${hint.ja}ほかの目標の番号なら、このままで取り込めます。`,
          en: `${quote(goal)} is the code of none of the national goals that are known;${hint.en} if it is of another goal, nothing needs to be corrected`,
        };
      },
    };
  }
}
