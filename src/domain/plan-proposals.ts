import type { PlanChange } from './compare-plans.js';
import type { NodeKind } from './plan.js';
import type { PlanPart } from './plan-part.js';

/** What a part of a plan may have been in the one before, by no more than how alike they are called: to be confirmed by who knows. */
export interface Proposal {
  before: PlanPart;
  after: PlanPart;
  similarity: number;
  /** What the document of the newer plan says in `continues` where it is so. */
  continues: string;
}

/** What documents can say of that it continues something. */
const CONTINUING: readonly NodeKind[] = [
  ...(['PILLAR', 'SECTION', 'MEASURE', 'INITIATIVE', 'PROGRAM', 'INDICATOR', 'DEPARTMENT'] as const),
];

/** The proposals among the changes between two plans that can be confirmed. */
export function proposalsIn(changes: readonly PlanChange[]): Proposal[] {
  return changes.flatMap(({ similarity, before: [before], after: [after], nodeKinds }) =>
    similarity !== null && before && after && nodeKinds.every((kind) => CONTINUING.includes(kind))
      ? [
          {
            before,
            after,
            similarity,
            continues: before.kind === 'DEPARTMENT' ? String(before.properties.name) : before.key,
          },
        ]
      : [],
  );
}
