import type { Finding } from '../finding.js';
import { ROLES, type Role } from '../places.js';
import type { PlanView } from './plan-view.js';
import { WORDS } from './words.js';

/** A level stands under one that comes after it, or under its own kind: pillar, measure and initiative come in this order, each once at most. */
export function* levelOrder({ places }: PlanView): Iterable<Finding> {
  for (const { path, word, parent } of places) {
    if (word === 'section' || !parent) continue;
    const rank = ROLES.indexOf(word);
    const above = Object.keys(parent.roles).find((role) => ROLES.indexOf(role as Role) >= rank) as Role | undefined;
    if (!above) continue;
    const [one, other] = [WORDS[word], WORDS[above]];
    yield {
      path,
      message: {
        ja: `${one.ja}は${other.ja}の下には置けません。上から柱、施策、取組の順で、それぞれ一度までです。役割のない段は "sections" に書いてください。`,
        en: `a ${one.en} cannot stand under a ${other.en}: pillar, measure and initiative come in this order, each once at most; write a level without such a role under "sections"`,
      },
    };
  }
}
