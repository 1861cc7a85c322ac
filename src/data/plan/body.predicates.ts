import Cypher from '@neo4j/cypher-builder';
import type { JoinedField } from '../list/filter.js';

/** A plan names it. */
export const namedInPlan: JoinedField<string> = {
  joined: ({ node }, plan) =>
    new Cypher.Exists(
      new Cypher.Match(
        new Cypher.Pattern(node)
          .related({ type: 'NAMES', direction: 'left' })
          .to({ labels: ['BodyNames'], properties: { plan: new Cypher.Param(plan) } }),
      ),
    ),
};
