import type { Finding } from '../finding.js';
import type { Path } from '../path.js';
import { isUnreadable, type Loose } from '../shape/loose.js';
import type { InPillar, Located, Measure, Pillar, PlanView } from './plan-view.js';
import { WORDS } from './words.js';

const ONE_OF = { measures: WORDS.measure, policies: WORDS.policy, initiatives: WORDS.initiative };

type Parts = keyof typeof ONE_OF;
type Numbered = Loose<{ number: number }>;

/**
 * A link within a pillar (to one of its measures) or within a measure (to one of its policies or
 * initiatives) that leads to a number that is not there. Nothing is said where numbers are unreadable.
 *
 * @param owner the pillar or measure that the link stays within
 */
export function* missingPart(
  plan: PlanView,
  parts: Parts,
  owner: Located<Pillar> | InPillar<Measure>,
  number: number | undefined,
  path: Path,
): Iterable<Finding> {
  const node: Partial<Record<Parts, (Numbered | undefined)[]>> = owner.node;
  if (number === undefined || isUnreadable(node, parts)) return;
  const numbers = numbersOf(node[parts]);
  if (numbers.has(number) || numbers.has(undefined)) return;
  const one = ONE_OF[parts];
  yield {
    path,
    message: () => {
      const place = 'pillar' in owner ? WORDS.measure : WORDS.pillar;
      const present = [...numbers].slice(0, 20).join(', ');
      const here =
        numbers.size === 0
          ? { ja: `この${place.ja}に${one.ja}はありません。`, en: `this ${place.en} has no ${parts}` }
          : {
              ja: `この${place.ja}に${one.ja}${number} はありません。あるのは ${present} です。`,
              en: `this ${place.en} has no ${one.en} ${number}, only ${present}`,
            };
      const elsewhere = placesOf(plan, parts, number);
      if (elsewhere === '') return here;
      return {
        ja: `${here.ja}${one.ja}${number} は${place.ja}${elsewhere} にありますが、つなげられるのは同じ${place.ja}の中だけです。`,
        en: `${here.en}; ${one.en} ${number} is in ${place.en} ${elsewhere}, but a link stays within its ${place.en}`,
      };
    },
  };
}

/** The pillars or measures that have such a number. */
function placesOf(plan: PlanView, parts: Parts, number: number): string {
  const found =
    parts === 'measures'
      ? plan.measures.filter(({ node }) => node.number === number).map(({ pillar }) => pillar.node.number)
      : plan[parts]
          .filter(({ node }) => node.number === number)
          .map(({ pillar, measure }) => `${pillar.node.number}.${measure.node.number}`);
  return found.slice(0, 5).join(', ');
}

const NONE: ReadonlySet<number | undefined> = new Set();
const numbersOfList = new WeakMap<object, ReadonlySet<number | undefined>>();

/** Kept by list: a hostile document has as many links as numbers. */
function numbersOf(list: (Numbered | undefined)[] | undefined): ReadonlySet<number | undefined> {
  if (!list) return NONE;
  const numbers = numbersOfList.get(list) ?? new Set(list.map((part) => part?.number));
  numbersOfList.set(list, numbers);
  return numbers;
}
