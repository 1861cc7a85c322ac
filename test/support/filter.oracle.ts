import type { Combinators, StringWhere } from '../../src/data/list/filter.js';
import type { ProgramWhere } from '../../src/data/plan/program.repository.js';
import type { PlanGraph } from '../../src/domain/plan-graph.js';
import { spellingsOf } from '../../src/domain/search-text.js';
import { foldName } from '../../src/domain/searched-texts.js';

type Node = PlanGraph['nodes'][number];

/** Which programs of a plan pass a filter, by looking at each of them and what it is linked to: nothing of the product's Cypher. */
export function programsThatPass({ nodes, relationships }: PlanGraph, where: ProgramWhere): string[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const before = (node: Node, type: string) =>
    relationships
      .filter((link) => link.type === type && link.to === node.id)
      .map((link) => byId.get(link.from) as Node);
  const behind = (node: Node, type: string) =>
    relationships
      .filter((link) => link.type === type && link.from === node.id)
      .map((link) => byId.get(link.to) as Node);
  const listings = (program: Node) => relationships.filter((link) => link.type === 'LISTS' && link.to === program.id);
  const initiatives = (program: Node) => before(program, 'LISTS');
  const measures = (program: Node) => initiatives(program).flatMap((one) => before(one, 'HAS_INITIATIVE'));
  const pillars = (program: Node) => measures(program).flatMap((one) => before(one, 'HAS_MEASURE'));
  const hasHome = (program: Node) => listings(program).some(({ properties }) => !properties?.relisted);
  const served = { INITIATIVE: initiatives, MEASURE: measures, PILLAR: pillars };

  const own: Checks = {
    plan: (node, plan: string) => node.id.startsWith(`${plan}/`),
    name: (node, asked: StringWhere) => matches(String(node.properties.name), asked),
    code: (node, { in: codes }: StringWhere) => codes?.includes(String(node.properties.code)) ?? true,
    number: (node, numbers: number[]) => numbers.includes(Number(node.properties.number)),
    priority: (node, priority: boolean) => node.properties.priority === priority,
    kind: (node, kinds: string[]) => kinds.includes(String(node.properties.kind)),
  };
  const some = (of: (node: Node) => Node[], checks: () => Checks) => (node: Node, asked: object) =>
    of(node).some((related) => passes(checks(), related, asked));
  const ofMeasure: Checks = {
    ...own,
    pillar: some(
      (node) => before(node, 'HAS_MEASURE'),
      () => own,
    ),
  };
  const ofInitiative: Checks = {
    ...own,
    measure: some(
      (node) => before(node, 'HAS_INITIATIVE'),
      () => ofMeasure,
    ),
  };
  const ofProgram: Checks = {
    ...own,
    department: some(
      (node) => behind(node, 'RUN_BY'),
      () => own,
    ),
    initiative: some(initiatives, () => ofInitiative),
    measure: some(measures, () => ofMeasure),
    pillar: some(pillars, () => own),
    jointly: (node, asked: boolean) => behind(node, 'RUN_BY').length > 1 === asked,
    relisted: (node, asked: boolean) => (listings(node).length > 1 || !hasHome(node)) === asked,
    homeLoaded: (node, asked: boolean) => hasHome(node) === asked,
    serves: (node, { level, atLeast, loadedOnly }: NonNullable<ProgramWhere['serves']>) =>
      new Set(served[level](node)).size + Number(!loadedOnly && !hasHome(node)) >= Number(atLeast),
  };
  return nodes.filter((node) => node.kind === 'PROGRAM' && passes(ofProgram, node, where)).map(({ id }) => id);
}

// biome-ignore lint/suspicious/noExplicitAny: each field takes a value of its own type.
type Checks = Record<string, (node: Node, asked: any) => boolean>;

function passes(checks: Checks, node: Node, where: Combinators<object>): boolean {
  return Object.entries(where).every(([field, asked]) => {
    if (field === 'and') return asked.every((part: object) => passes(checks, node, part));
    if (field === 'or') return asked.length === 0 || asked.some((part: object) => passes(checks, node, part));
    if (field === 'not') return !passes(checks, node, asked);
    const check = checks[field];
    if (!check) throw new Error(`The oracle does not know ${field}.`);
    return check(node, asked);
  });
}

function matches(name: string, { contains }: StringWhere): boolean {
  const text = String(contains);
  return name.includes(text) || spellingsOf(text).some((spelling) => foldName(name).includes(foldName(spelling)));
}
