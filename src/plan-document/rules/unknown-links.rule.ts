import type { Finding } from '../finding.js';
import { missingPart } from './missing-part.js';
import type { PlanView } from './plan-view.js';

/** A vision, issue or policy links to a number that its pillar or measure does not have. */
export function* unknownLinks(plan: PlanView): Iterable<Finding> {
  for (const { path, node, pillar } of plan.visions) {
    yield* missingPart(plan, 'measures', pillar, node.aimsAt?.measure, [...path, 'aimsAt', 'measure']);
  }
  for (const { path, node, measure } of plan.issues) {
    for (const [index, link] of (node.addressedBy ?? []).entries()) {
      yield* missingPart(plan, 'policies', measure, link?.policy, [...path, 'addressedBy', index, 'policy']);
    }
  }
  for (const { path, node, measure } of plan.policies) {
    for (const [index, link] of (node.carriedOutBy ?? []).entries()) {
      yield* missingPart(plan, 'initiatives', measure, link?.initiative, [
        ...path,
        'carriedOutBy',
        index,
        'initiative',
      ]);
    }
  }
}
