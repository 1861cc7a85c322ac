import { plainName } from '../programs.js';
import type { PlanView } from './plan-view.js';

/** How `explains` names each kind of node, in the words that ids are made of. */
export const NODE_EXAMPLES = {
  pillar: 'pillar/3',
  section: 'section/3.1',
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
  const named = (parts: { name: string | undefined }[]) => new Set(parts.flatMap(({ name }) => name ?? []));
  const placed = (word: string) => named(plan.places.filter((place) => place.word === word));
  return {
    pillar: placed('pillar'),
    section: placed('section'),
    vision: named(plan.visions),
    measure: placed('measure'),
    issue: named(plan.issues),
    policy: named(plan.policies),
    initiative: placed('initiative'),
    evidence: named(plan.evidence),
    program: new Set(plan.declared.all.map((program) => plan.declared.keyOf(program))),
    department: new Set(plan.bodies.all.map((body) => plan.bodies.keyOf(body))),
    committee: new Set(Object.keys(document.committees ?? {})),
    indicator: new Set(plan.indicators.flatMap(({ key }) => key ?? [])),
    series: new Set(
      plan.series.flatMap(({ node, indicator: { key } }) => {
        if (key === undefined) return [];
        return node.key === undefined ? key : `${key}.${node.key}`;
      }),
    ),
  };
}

/** The keys of what a footnote may call by its name as printed: programs, bodies and places; several where the name fits several. */
export function keysOfName(plan: PlanView, word: NodeWord, name: string): string[] {
  if (word === 'program') return plan.declared.find(name).map((program) => plan.declared.keyOf(program));
  if (word === 'department') return plan.bodies.find(name).map((body) => plan.bodies.keyOf(body));
  const called = plainName(name);
  return plan.places.flatMap((place) =>
    place.word === word && place.name !== undefined && plainName(place.node.name ?? '') === called ? place.name : [],
  );
}
