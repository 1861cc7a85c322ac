import { CONTINUED_WORDS, continued, planBefore } from '../continuation.js';
import type { Finding } from '../finding.js';
import { quote } from '../quote.js';
import { isUnreadable } from '../shape/loose.js';
import type { Beside } from './beside-parts.js';
import type { Located, PlanView } from './plan-view.js';

/** A part continues another kind of thing, one of this plan, or one of an edition before that is not told. */
export function* continuations(plan: PlanView): Iterable<Finding> {
  const { document, programs, places, indicators } = plan;
  yield* check(programs as Located<Beside>[], CONTINUED_WORDS.program);
  yield* check(places as Located<Beside>[], CONTINUED_WORDS.place);
  yield* check(indicators as Located<Beside>[], CONTINUED_WORDS.indicator);

  function* check(parts: Located<Beside>[], words: readonly string[]): Iterable<Finding> {
    for (const { path, node } of parts) {
      for (const [index, reference] of (node.continues ?? []).entries()) {
        if (reference === undefined) continue;
        const at = [...path, 'continues', index];
        const { plan: key, word } = continued(reference);
        if (!words.includes(word)) {
          yield {
            path: at,
            message: {
              ja: `${quote(reference)} は、これが引き継げるものではありません。書けるのは ${words.join('、')} です。`,
              en: `${quote(reference)} is nothing that this can continue; it continues one of ${words.join(', ')}`,
            },
          };
        } else if (key !== undefined && key === document.key) {
          yield {
            path: at,
            message: {
              ja: `${quote(reference)} はこの計画自身のものです。前の計画のキーを書いてください。`,
              en: `${quote(reference)} is of this plan itself; write the key of the edition before`,
            },
          };
        } else if (key === undefined && planBefore(document) === undefined && !isUnreadable(document, 'relations')) {
          yield {
            path: at,
            message: {
              ja: `どの計画の ${quote(reference)} か分かりません。relations に CONTINUES の計画を plan（キー）とともに一つ書くか、「前の計画のキー/${word}/…」と書いてください。`,
              en: `it is not known of which plan ${quote(reference)} is; write one CONTINUES with its plan under "relations", or write the key of the plan before it: "<plan>/${word}/…"`,
            },
          };
        }
      }
    }
  }
}
