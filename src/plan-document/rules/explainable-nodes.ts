import type { PlanView } from './plan-view.js';

/** How `explains` names each kind of node, in the words that ids are made of. */
export const NODE_EXAMPLES = {
  pillar: 'pillar/3',
  vision: 'vision/3.1',
  measure: 'measure/3.1',
  issue: 'issue/3.1.2',
  policy: 'policy/3.1.2',
  initiative: 'initiative/3.1.2',
  evidence: 'evidence/3.1.2',
  program: 'program/job-coach',
  department: 'department/shogai-fukushi',
  committee: 'committee/hataraku-bukai',
  indicator: 'indicator/average-wage',
  series: 'series/average-wage, or series/average-wage.men of several',
} as const;

export type NodeWord = keyof typeof NODE_EXAMPLES;

/** The names under which each kind of node of a document can be explained. */
export function explainableNodes(plan: PlanView): Record<NodeWord, Set<string>> {
  const { document } = plan;
  const inPillar = (parts: PlanView['visions'] | PlanView['measures']) =>
    new Set(parts.map(({ node, pillar }) => `${pillar.node.number}.${node.number}`));
  const inMeasure = (parts: PlanView['issues' | 'policies' | 'initiatives' | 'evidence']) =>
    new Set(parts.map(({ node, pillar, measure }) => `${pillar.node.number}.${measure.node.number}.${node.number}`));
  return {
    pillar: new Set(plan.pillars.map(({ node }) => String(node.number))),
    vision: inPillar(plan.visions),
    measure: inPillar(plan.measures),
    issue: inMeasure(plan.issues),
    policy: inMeasure(plan.policies),
    initiative: inMeasure(plan.initiatives),
    evidence: inMeasure(plan.evidence),
    program: new Set(Object.keys(document.programs ?? {})),
    department: new Set(plan.bodies.all.map((body) => plan.bodies.keyOf(body))),
    committee: new Set(Object.keys(document.committees ?? {})),
    indicator: new Set(plan.indicators.map(({ node }) => String(node.key))),
    series: new Set(
      plan.series.map(({ node, indicator }) =>
        node.key === undefined ? String(indicator.node.key) : `${indicator.node.key}.${node.key}`,
      ),
    ),
  };
}
