import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { GraphLabel, GraphNode, PlanGraph, RelationshipType } from '../../src/domain/plan-graph.js';
import { checkPlanDocument } from '../../src/plan-document/read-plan-document.js';
import { toPlanGraph } from '../../src/plan-document/to-plan-graph.js';
import { IKI, IKI_PLANS, KITAMOTO, NAGASAKI, SENDAI, TOKUSHIMA } from './examples.facts.js';

// Plans that exist, in seed/examples; what stands here was counted by hand in what their publishers print.

const EXAMPLES = 'seed/examples/';

const filesIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => folder + name);

const FILES = [...filesIn(EXAMPLES), ...filesIn(`${EXAMPLES}iki/`)];

function check(file: string) {
  return checkPlanDocument(readFileSync(file), file);
}

const graphOf = (name: string) => toPlanGraph(check(`${EXAMPLES}${name}.yaml`).document);

/** The properties of all nodes of a kind, with their ids. */
const nodes = (graph: PlanGraph, kind: GraphLabel) =>
  graph.nodes.filter((node) => node.kind === kind).map(({ id, properties }) => ({ id, ...properties }));

/** The cells of each series of an indicator, each in a line: its year, its number or words, and what is said of it. */
function cellsOf(graph: PlanGraph, indicator: string): unknown[][] {
  return behind(graph, indicator, 'HAS_SERIES').map(({ id, properties: { name = null } }) => {
    const superseded = behind(graph, id, 'HAS_SUPERSEDED_VALUE');
    const cells = [...behind(graph, id, 'HAS_VALUE'), ...superseded];
    return [name, ...graph.nodes.filter((node) => cells.includes(node)).map((node) => line(node, superseded))];
  });
}

function line(node: GraphNode, superseded: GraphNode[]): string {
  const { fiscalYear = '-', value, text, bound, periodKind, periodStart, label } = node.properties;
  const said = [bound, periodKind, periodStart, label, superseded.includes(node) && '×'].filter((one) => one);
  return [fiscalYear, value ?? text, ...said].join(' ');
}

/** What the nodes that a node points at are. */
function behind(graph: PlanGraph, from: string, type: RelationshipType) {
  const ids = new Set(graph.relationships.filter((one) => one.type === type && one.from === from).map(({ to }) => to));
  return graph.nodes.filter(({ id }) => ids.has(id));
}

function counted(values: (string | undefined)[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[String(value)] = (counts[String(value)] ?? 0) + 1;
  return counts;
}

const named = <Node extends object>(list: Node[], name: string): Node => {
  const found = list.filter((one) => 'name' in one && one.name === name);
  expect(found, name).toHaveLength(1);
  return found[0] as Node;
};

describe('every example', () => {
  it('is there: plans of four cities and prefectures, and what a fifth has', () => {
    expect(filesIn(EXAMPLES)).toHaveLength(4);
    expect(filesIn(`${EXAMPLES}iki/`)).toHaveLength(IKI_PLANS);
  });

  it.each(FILES)('%s is right, with nothing to note', (file) => {
    const { document, notes } = check(file);
    expect(notes).toEqual([]);
    expect(document.excerpt, 'what of the print is here').toMatch(/含みます|含みません/);
    const head = readFileSync(file, 'utf8').split('\n\n')[0];
    expect(head, 'who publishes it, where, and how much is here').toMatch(/Published by|knows no place/);
    expect(head).toContain('How much is here:');
    expect(head).toContain(document.municipality.name);
  });
});

describe('仙台市: two levels without numbers', () => {
  const graph = graphOf('sendai-2024');

  it('has its programs under pillar and measure, and no level that is not printed', () => {
    expect(nodes(graph, 'PROGRAM')).toHaveLength(108);
    expect(nodes(graph, 'MEASURE')).toHaveLength(26);
    expect(nodes(graph, 'INITIATIVE')).toEqual([]);
    const programs = Object.fromEntries(
      graph.nodes
        .filter(({ kind }) => kind === 'PILLAR')
        .map(({ id, properties }) => [
          properties.name,
          behind(graph, id, 'HAS_MEASURE').flatMap((measure) => behind(graph, measure.id, 'LISTS')).length,
        ]),
    );
    expect(programs).toEqual(SENDAI.programsOfPillars);
  });

  it('has keys made of names, the same wherever they are read', () => {
    expect(named(nodes(graph, 'PROGRAM'), '新本庁舎整備事業').id).toBe(SENDAI.cityHall);
    const levels = graph.nodes.filter(({ kind }) => kind === 'PILLAR' || kind === 'MEASURE');
    expect(levels.map(({ properties }) => properties.printedNumber ?? '')).toEqual(levels.map(() => ''));
  });

  it("has the city's own verdicts", () => {
    const ratings = nodes(graph, 'RATING') as unknown as { grade: string; fiscalYear: number }[];
    expect(counted(ratings.map(({ grade }) => grade))).toEqual(SENDAI.ratings);
    expect(new Set(ratings.map(({ fiscalYear }) => fiscalYear))).toEqual(new Set([2024]));
    expect(nodes(graph, 'RATING_GRADE')).toHaveLength(4);
  });

  it.each(SENDAI.bodies)('%s is run by %j', (program, bodies) => {
    const { id } = named(nodes(graph, 'PROGRAM'), program);
    const bodyOf = (body: unknown) => graph.nodes.find((node) => node.id === body)?.properties;
    const runBy = graph.relationships.filter(({ type, from }) => type === 'RUN_BY' && from === id);
    const told = runBy.map(({ to, properties: { role } }) => [
      bodyOf(bodyOf(to)?.parent)?.name,
      bodyOf(to)?.name,
      role,
    ]);
    expect(told).toEqual(bodies.map(([parent, name, role]) => [parent ?? undefined, name, role ?? undefined]));
  });

  it('tells apart four sections of one name', () => {
    const sections = nodes(graph, 'DEPARTMENT').filter(
      (body) => 'name' in body && (body as { name?: unknown }).name === 'まちづくり推進課',
    );
    expect(new Set(sections.map(({ id }) => id)).size).toBe(4);
  });
});

describe('北本市: measures without pillars', () => {
  const graph = graphOf('kitamoto-review-2024');
  const programs = nodes(graph, 'PROGRAM');

  it('hangs its measures on the plan, several of one printed number', () => {
    expect(programs).toHaveLength(451);
    expect(nodes(graph, 'PILLAR')).toEqual([]);
    expect(nodes(graph, 'INITIATIVE')).toEqual([]);
    const measures = behind(graph, 'kitamoto-review-2024', 'HAS_MEASURE');
    expect(measures).toHaveLength(30);
    expect(measures.filter(({ properties }) => properties.printedNumber === '10')).toHaveLength(
      KITAMOTO.measuresNumbered10,
    );
    expect(new Set(measures.map(({ id }) => id)).size).toBe(30);
  });

  it.each(KITAMOTO.amountsOfMeasures)(
    'what %s cost in all is what its sheets add up to',
    (name, count, thousandYen) => {
      const { id } = named(nodes(graph, 'MEASURE'), name);
      const listed = behind(graph, id, 'LISTS');
      expect(listed).toHaveLength(count);
      const amounts = listed.flatMap((program) => behind(graph, program.id, 'COSTS'));
      expect(amounts.reduce((sum, { properties }) => sum + (properties.yen as number), 0)).toBe(thousandYen * 1_000);
    },
  );

  it('keeps an amount as it is printed beside its yen', () => {
    const { id } = named(programs, KITAMOTO.largest.name);
    expect(behind(graph, id, 'COSTS').map(({ properties }) => properties)).toMatchObject([KITAMOTO.largest.amount]);
  });

  it('has verdicts on what is to follow', () => {
    const ratings = nodes(graph, 'RATING') as unknown as { grade: string; meaning: string }[];
    expect(counted(ratings.map(({ grade }) => grade))).toEqual(KITAMOTO.ratings);
    expect(counted(ratings.map(({ meaning }) => meaning))).toEqual(KITAMOTO.meanings);
  });

  it('has its programs in 課 of 部', () => {
    const inBureau = (bureau: string) => {
      const { id } = named(nodes(graph, 'DEPARTMENT'), bureau);
      const sections = new Set(
        graph.nodes.filter(({ properties }) => properties.parent === id).map((section) => section.id),
      );
      return graph.relationships.filter(({ type, to }) => type === 'RUN_BY' && sections.has(to)).length;
    };
    expect(Object.fromEntries(Object.keys(KITAMOTO.bureaus).map((one) => [one, inBureau(one)]))).toEqual(
      KITAMOTO.bureaus,
    );
  });

  it('has two programs of one name where two sections have a sheet', () => {
    const namesakes = programs.filter((one) => 'name' in one && one.name === 'コンビニ交付サービス事業');
    expect(namesakes).toHaveLength(2);
  });

  it.each(KITAMOTO.indicators)('%s has the indicators of its sheet', (name, indicators) => {
    const found = behind(graph, named(programs, name).id, 'TRACKED_BY').map(({ id, properties }) => {
      const values = behind(graph, id, 'HAS_SERIES').flatMap((series) => behind(graph, series.id, 'HAS_VALUE'));
      return [properties.kindName, properties.name, properties.unit, ...values.map((one) => one.properties.value)];
    });
    expect(found).toEqual(indicators);
  });
});

describe('長崎県: an excerpt with a target for each year', () => {
  const graph = graphOf('nagasaki-2026');
  const indicators = nodes(graph, 'INDICATOR') as unknown as { id: string; name: string }[];

  it('has all four levels, the second without a role', () => {
    const kinds = (['PILLAR', 'SECTION', 'MEASURE', 'INITIATIVE'] as const).map((kind) => nodes(graph, kind).length);
    expect(kinds).toEqual(NAGASAKI.places);
  });

  it('calls an indicator whose name is lost so, and says where it stands', () => {
    expect(indicators).toHaveLength(NAGASAKI.indicators);
    const lost = indicators.filter(({ name }) => name === '（資料に名なし）');
    expect(lost).toHaveLength(NAGASAKI.indicators - NAGASAKI.withName);
    const places = lost.flatMap(({ id }) => behind(graph, id, 'STATES').map(({ properties }) => properties.text));
    expect(new Set(places).size).toBe(lost.length);
  });

  it.each(NAGASAKI.tables)('%s reads as printed', (key, series) => {
    const id = `nagasaki-2026/indicator/${key}`;
    expect(cellsOf(graph, id)).toEqual(series);
  });

  it('says what a target is based on in other words, and where and when its data come', () => {
    const [first] = indicators as unknown as Record<string, string>[];
    expect(first).toMatchObject({
      dataSource: '長崎県こどもアンケート（こども未来課）',
      dataTiming: '毎年度7月頃',
      targetBasis: expect.stringContaining('基準の割合を下回らず'),
    });
  });
});

describe('徳島県: KPIs with the bodies responsible', () => {
  const graph = graphOf('tokushima-2024');
  const indicators = nodes(graph, 'INDICATOR');

  it('has as many KPIs for each strategy as its list', () => {
    const strategies = behindAll('HAS_MEASURE').map(({ id, properties }) => [
      properties.printedNumber,
      properties.page,
      behind(graph, id, 'TRACKED_BY').length,
    ]);
    expect(strategies).toEqual(TOKUSHIMA.strategies);
  });

  const behindAll = (type: RelationshipType) => nodes(graph, 'PILLAR').flatMap(({ id }) => behind(graph, id, type));

  it.each(TOKUSHIMA.indicators)('%s reads as printed', (name, unit, direction, series, bodies) => {
    const indicator = named(indicators, name) as { id: string; unit?: string; direction?: string };
    expect([indicator.unit, indicator.direction]).toEqual([unit ?? undefined, direction ?? undefined]);
    expect(cellsOf(graph, indicator.id)).toEqual(series);
    expect(behind(graph, indicator.id, 'ENTRUSTED_TO').map(({ properties }) => properties.name)).toEqual(bodies);
  });
});

describe("壱岐市: the register of a city's plans", () => {
  const plans = filesIn(`${EXAMPLES}iki/`).map((file) => check(file).document);

  it('has plans with neither pillars nor programs, each with its period as far as it is known', () => {
    for (const { pillars, programs } of plans) expect([pillars, programs]).toEqual([[], {}]);
    expect(plans.filter(({ fiscalYears }) => fiscalYears.start === undefined)).toHaveLength(IKI.withoutPeriod);
  });

  it('has as many relations of each kind as the register, none to a plan of the city that is not there', () => {
    const relations = plans.flatMap(({ relations = [] }) => relations);
    expect(counted(relations.map(({ kind }) => kind))).toEqual(IKI.relations);
    const keys = new Set(plans.map(({ key }) => key));
    expect(relations.filter(({ plan }) => plan !== undefined && !keys.has(plan))).toEqual([]);
  });

  it.each(IKI.plans)('%s is as registered', (key, facts) => {
    expect(plans.find((plan) => plan.key === key)).toMatchObject(facts);
  });
});
