import type { Finding } from '../finding.js';
import { bodies } from './bodies.rule.js';
import { continuations } from './continuations.rule.js';
import { contradictedReasons } from './contradicted-reasons.rule.js';
import { declaredKeys } from './declared-keys.rule.js';
import { footnoteNodes } from './footnote-nodes.rule.js';
import { indicatorKeys } from './indicator-keys.rule.js';
import { indicatorPolicies } from './indicator-policies.rule.js';
import { levelOrder } from './level-order.rule.js';
import { needlessDepartments } from './needless-departments.rule.js';
import { placeDepth } from './place-depth.rule.js';
import type { PlanView } from './plan-view.js';
import { planYears } from './plan-years.rule.js';
import { printedPillars } from './printed-pillars.rule.js';
import { publication } from './publication.rule.js';
import { ratings } from './ratings.rule.js';
import { relistings } from './relistings.rule.js';
import { repeatedReferences } from './repeated-references.rule.js';
import { repeatedValues } from './repeated-values.rule.js';
import type { Rule } from './rule.js';
import { schedules } from './schedules.rule.js';
import { seriesKeys } from './series-keys.rule.js';
import { siblingKeys } from './sibling-keys.rule.js';
import { unknownKeys } from './unknown-keys.rule.js';
import { unknownLinks } from './unknown-links.rule.js';
import { unusedDeclarations } from './unused-declarations.rule.js';
import { valueCells } from './value-cells.rule.js';

/** Every rule there is. A new one is a file and a line here. */
const PLAN_RULES: readonly Rule[] = [
  unknownKeys,
  unusedDeclarations,
  unknownLinks,
  indicatorPolicies,
  repeatedReferences,
  relistings,
  levelOrder,
  placeDepth,
  siblingKeys,
  printedPillars,
  planYears,
  valueCells,
  repeatedValues,
  indicatorKeys,
  seriesKeys,
  contradictedReasons,
  needlessDepartments,
  footnoteNodes,
  bodies,
  declaredKeys,
  ratings,
  schedules,
  publication,
  continuations,
];

/** What all rules find. */
export function checkRules(plan: PlanView): Finding[] {
  return PLAN_RULES.flatMap((rule) => [...rule(plan)]);
}
