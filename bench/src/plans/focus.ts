import type { PlanGraph, RelationshipType } from '../product.js';

/** The plan that every question about one plan asks, and the nodes of it that they name. */
export interface Focus {
  municipality: string;
  plan: string;
  pillars: [string, string];
  program: string;
  issue: string;
  /** The department that runs most programs across both pillars. */
  body: string;
}

/** The questions' nodes in a plan, or undefined where it has not two pillars, or hardly a program across them. */
export function findFocus({ municipality, plan, nodes, relationships }: PlanGraph): Focus | undefined {
  const idsOf = (kind: string) => nodes.filter((node) => node.kind === kind).map(({ id }) => id);
  const behind = (type: RelationshipType, ids: Iterable<string>) => {
    const starts = new Set(ids);
    return relationships.filter((link) => link.type === type && starts.has(link.from)).map(({ to }) => to);
  };
  const programsOf = (pillar: string) =>
    new Set(behind('LISTS', behind('HAS_INITIATIVE', behind('HAS_MEASURE', [pillar]))));
  const [first, second, ...others] = idsOf('PILLAR');
  const [issue] = idsOf('ISSUE');
  const [program] = idsOf('PROGRAM');
  if (!first || !second || others.length > 0 || !issue || !program) return undefined;
  const inSecond = programsOf(second);
  const crossing = [...programsOf(first)].filter((id) => inSecond.has(id));
  const counts = new Map<string, number>();
  for (const body of crossing.flatMap((id) => behind('RUN_BY', [id]))) counts.set(body, (counts.get(body) ?? 0) + 1);
  const [busiest] = [...counts].sort(([, a], [, b]) => b - a);
  if (!busiest || busiest[1] < 2) return undefined;
  return { municipality, plan, pillars: [first, second], program, issue, body: busiest[0] };
}
