import type { Finding } from '../finding.js';
import type { PlanView } from './plan-view.js';

/** Looks for one kind of mistake that the shape of a document does not show. */
export type Rule = (plan: PlanView) => Iterable<Finding>;
