import { type Body, MOST_LEVELS } from '../bodies.js';
import type { Finding } from '../finding.js';
import { isUnreadable } from '../shape/loose.js';
import type { PlanView } from './plan-view.js';

/** A body without a name, or one that stands in or continues itself. */
export function* bodies({ bodies }: PlanView): Iterable<Finding> {
  for (const body of bodies.all) {
    const { handle, name, declared } = body;
    const path = ['departments', handle];
    if (name === undefined && !isUnreadable(declared, 'name')) {
      yield {
        path: [...path, 'name'],
        message: {
          ja: '「name」がありません。ここに書いてください。キーのかわりに名称を書いたところでは、省けます。',
          en: '"name" is missing; write it here: The name as printed. It may be omitted only where the name stands in place of the key',
        },
      };
    }
    yield* standsInItself(body, [...path, 'parent']);
    for (const [index, reference] of (declared.continues ?? []).entries()) {
      if (reference === undefined || bodies.one(reference) !== body) continue;
      yield {
        path: [...path, 'continues', index],
        message: {
          ja: 'これはこの組織そのものです。引き継いだ前の組織を書いてください。',
          en: 'this is the body itself; name the one whose work it took over',
        },
      };
    }
  }

  function* standsInItself(body: Body, path: string[]): Iterable<Finding> {
    const outers = bodies.pathOf(body);
    const { parent } = (outers[0] as Body).declared;
    const outer = parent === undefined ? undefined : bodies.one(parent);
    // The outermost stands in another only where that is met already, or too deep.
    if (!outer || body.declared.parent === undefined) return;
    yield outers.includes(outer)
      ? {
          path,
          message: {
            ja: 'この組織は、たどっていくと自分自身の中にあります。parent を直してください。',
            en: 'this body stands, in the end, in itself; correct its parent',
          },
        }
      : {
          path,
          message: {
            ja: `組織の重なりは${MOST_LEVELS}段までです。parent を直してください。`,
            en: `bodies stand in each other on ${MOST_LEVELS} levels at most; correct the parent`,
          },
        };
  }
}
