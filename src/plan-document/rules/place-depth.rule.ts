import type { Finding } from '../finding.js';
import { MOST_PLACE_LEVELS } from '../places.js';
import type { PlanView } from './plan-view.js';

/** Places are in each other as deep as the pages show them: what is deeper would be stored, and be on none of them. */
export function* placeDepth({ places }: PlanView): Iterable<Finding> {
  for (const { path } of places) {
    // A list and a position for each level.
    if (path.length / 2 !== MOST_PLACE_LEVELS + 1) continue;
    yield {
      path,
      message: {
        ja: `段が${MOST_PLACE_LEVELS}段を超えて入れ子になっています。上の段のどれかを、その下の段の名前に含めてください。`,
        en: `places are nested more than ${MOST_PLACE_LEVELS} levels deep; write one of the levels above into the names of those below it`,
      },
    };
  }
}
