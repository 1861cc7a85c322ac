import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { ensureConstraints } from '../../src/data/writing/constraints.js';
import { removePlan as takeOut } from '../../src/data/writing/plan-removal.js';
import { withGraph } from '../../src/database.js';
import { TestApp } from '../support/app.js';
import { removePlan, run } from '../support/database.js';
import { loadInventedPlans } from '../support/invented-plans.js';

// Two editions of one plan, test/plans/homachi-2020.yaml and homachi-2025.yaml, of which the second renames みなと課, and a plan
// without content that says how others belong to it; answers are written by hand from these.

const CITY = '999032';
const PLANS = ['homachi-2020', 'homachi-2025', 'homachi-sogo'];

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start();
});
afterAll(() => app.stop());
afterEach(async () => {
  for (const plan of PLANS) await removePlan(plan, CITY);
});

async function ask(question: string) {
  const { data, errors } = await app.ask(question);
  expect(errors).toBeUndefined();
  return data;
}

/** All that is stored of a plan and of the bodies as it prints them. */
const stored = (plan: string) =>
  run(
    `MATCH (node:Node {plan: $plan})
     OPTIONAL MATCH (node)-[link]->(other)
     RETURN node.id AS id, properties(node) AS node, type(link) AS link, properties(link) AS beside, other.id AS other
     ORDER BY id, link, other`,
    { plan },
  );

const BODY = `{ node(id: "${CITY}/department/minato") { ... on Department { name parent { name } names { name plan { id } } } } }`;

describe.each([
  ['in the order of the editions', ['homachi-2020', 'homachi-2025', 'homachi-sogo']],
  ['in another order', ['homachi-sogo', 'homachi-2025', 'homachi-2020']],
])('imported %s', (_order, order) => {
  it('each plan has its own names of bodies, and a body is called as its newest plan calls it', async () => {
    await loadInventedPlans(...order);
    expect((await ask(BODY)).node).toEqual({
      name: '港湾にぎわい課',
      parent: { name: '海洋部' },
      names: [
        { name: 'みなと課', plan: { id: 'homachi-2020' } },
        { name: '港湾にぎわい課', plan: { id: 'homachi-2025' } },
      ],
    });
    const { first, second } = await ask(`{
      first: node(id: "homachi-2020/program/lights") { ... on Program { responsibilities { printedName } } }
      second: node(id: "homachi-2025/program/morning") { ... on Program { responsibilities { printedName } } }
    }`);
    expect(first.responsibilities).toEqual([{ printedName: '全庁' }, { printedName: 'みなと課' }]);
    expect(second.responsibilities).toEqual([{ printedName: '港湾にぎわい課' }]);
  });

  it('a body is found by any of its names, by filters and by search', async () => {
    await loadInventedPlans(...order);
    for (const name of ['みなと課', '港湾にぎわい課']) {
      const { departments, programs, search } = await ask(`{
        departments(where: { name: { eq: "${name}" } }) { nodes { id } }
        programs(where: { plan: "homachi-2020", department: { name: { eq: "${name}" } } }) { nodes { name } }
        search(text: "${name}", kinds: [DEPARTMENT]) { nodes { node { id } } }
      }`);
      expect(departments.nodes).toEqual([{ id: `${CITY}/department/minato` }]);
      expect(programs.nodes).toEqual([{ name: '朝市の開催' }, { name: '灯りの整備' }]);
      expect(search.nodes).toEqual([{ node: { id: `${CITY}/department/minato` } }]);
    }
  });

  it('what continues what is told from both ends: a split, a merger, and a body', async () => {
    await loadInventedPlans(...order);
    const editions = 'continues { id } continuedBy { id }';
    const { nodes } =
      await ask(`{ nodes(ids: ["homachi-2020/program/market", "homachi-2025/program/lit-walks", "homachi-2020/measure/1.1",
        "homachi-2025/initiative/1.1.1", "homachi-2025/pillar/1", "homachi-2025/indicator/guests", "${CITY}/department/sanpo"]) {
      ... on Program { ${editions} } ... on Measure { ${editions} } ... on Initiative { ${editions} } ... on Pillar { ${editions} }
      ... on Indicator { ${editions} } ... on Department { ${editions} }
    } }`);
    const from = (...ids: string[]) => ({ continues: ids.map((id) => ({ id })), continuedBy: [] });
    expect(nodes).toEqual([
      { continues: [], continuedBy: [{ id: 'homachi-2025/program/morning' }, { id: 'homachi-2025/program/evening' }] },
      from('homachi-2020/program/lights', 'homachi-2020/program/walks'),
      { continues: [], continuedBy: [{ id: 'homachi-2025/measure/1.1' }] },
      from('homachi-2020/initiative/1.1.1'),
      from('homachi-2020/pillar/1'),
      from('homachi-2020/indicator/visitors'),
      from(`${CITY}/department/2e11eda4a609`),
    ]);
  });

  it('relations are told from both ends, by key and by title', async () => {
    await loadInventedPlans(...order);
    const { nodes } = await ask(`{ nodes(ids: ["homachi-2020", "homachi-2025", "homachi-sogo"]) { ... on Plan {
      relations { kind title note plan { id } } continues { id } continuedBy { id } partOf { id } includes { id } relatedTo { id }
    } } }`);
    const none = { continues: [], continuedBy: [], partOf: [], includes: [], relatedTo: [] };
    expect(nodes).toEqual([
      {
        ...none,
        relations: [
          { kind: 'UNDER', title: '帆町市総合計画', note: '基本目標3を受ける。', plan: { id: 'homachi-sogo' } },
          { kind: 'RELATED_TO', title: '架空県港湾計画', note: null, plan: null },
        ],
        continuedBy: [{ id: 'homachi-2025' }],
        partOf: [{ id: 'homachi-sogo' }],
      },
      {
        ...none,
        relations: [{ kind: 'CONTINUES', title: '帆町市みなと計画', note: null, plan: { id: 'homachi-2020' } }],
        continues: [{ id: 'homachi-2020' }],
        partOf: [{ id: 'homachi-sogo' }],
      },
      {
        ...none,
        relations: [
          { kind: 'OVER', title: '帆町市みなと計画', note: null, plan: { id: 'homachi-2020' } },
          { kind: 'OVER', title: '帆町市まだない計画', note: null, plan: null },
          { kind: 'AROUND', title: '第2期帆町市みなと計画', note: null, plan: { id: 'homachi-2025' } },
        ],
        includes: [{ id: 'homachi-2020' }, { id: 'homachi-2025' }],
      },
    ]);
  });
});

it('the second edition changes nothing of the first, nor does the first when it comes again', async () => {
  await loadInventedPlans('homachi-2020');
  const before = await stored('homachi-2020');
  await loadInventedPlans('homachi-2025');
  expect(await stored('homachi-2020')).toEqual(before);
  await loadInventedPlans('homachi-2020');
  expect((await ask(BODY)).node.name).toBe('港湾にぎわい課');
});

it('without its newest plan a body is what the one before calls it', async () => {
  await loadInventedPlans('homachi-2020');
  const bodies =
    "MATCH (body:Department) WHERE body.id STARTS WITH '999032/' OPTIONAL MATCH (body)-[:STANDS_IN]->(outer) RETURN properties(body) AS body, outer.id AS outer ORDER BY body.id";
  const before = await run(bodies);
  await loadInventedPlans('homachi-2025');
  expect(await run(bodies)).not.toEqual(before);
  await withGraph(inject('graph'), (graph) => takeOut(graph, 'homachi-2025', { by: 'test', reason: null }));
  expect(await run(bodies)).toEqual(before);
  expect((await ask(BODY)).node).toMatchObject({ name: 'みなと課', parent: { name: 'みなと部' } });
});

it('a plan says what it is, and is found by that', async () => {
  await loadInventedPlans(...PLANS);
  const { plan } = await ask(
    '{ plan(id: "homachi-2020") { category laws published files { title url firstPage lastPage pageOffset } } }',
  );
  expect(plan).toEqual({
    category: '個別計画',
    laws: ['港湾法', '景観法第8条'],
    published: '2020-03',
    files: [
      { title: '本編', url: 'https://example.org/homachi/minato.pdf', firstPage: 1, lastPage: 60, pageOffset: 4 },
      { title: null, url: 'https://example.org/homachi/shiryo.pdf', firstPage: null, lastPage: null, pageOffset: 0 },
    ],
  });
  const found = async (where: string) =>
    (
      await ask(`{ plans(where: { municipality: { code: { eq: "${CITY}" } }, ${where} }) { nodes { id } } }`)
    ).plans.nodes.map(({ id }: { id: string }) => id);
  expect(await found('')).toEqual(['homachi-sogo', 'homachi-2020', 'homachi-2025']);
  expect(await found('title: { contains: "みなと計画" }')).toEqual(['homachi-2020', 'homachi-2025']);
  expect(await found('law: { contains: "景観法" }')).toEqual(['homachi-2020']);
  expect(await found('category: { eq: "個別計画" }, not: { law: { eq: "港湾法" } }')).toEqual(['homachi-2025']);
  expect(await found('fiscalYear: 2025')).toEqual(['homachi-2025']);
  expect(await found('department: { name: { eq: "みなと課" } }')).toEqual(['homachi-2020']);
});

it('a plan without content has no years, no places, and no gaps', async () => {
  await loadInventedPlans('homachi-sogo');
  const data = await ask(`{
    plan(id: "homachi-sogo") { startFiscalYear endFiscalYear loadedPillars missingPillars levelNames { name } pillars { id } programCount { listed } }
    gaps(where: { plan: "homachi-sogo" }) { rule }
  }`);
  expect(data).toEqual({
    plan: {
      ...{
        startFiscalYear: null,
        endFiscalYear: null,
        loadedPillars: [],
        missingPillars: [],
        levelNames: [],
        pillars: [],
      },
      programCount: { listed: 0 },
    },
    gaps: [],
  });
});

it('a database of an earlier version has its plans say what they call their bodies', async () => {
  await loadInventedPlans('homachi-2020');
  const named =
    'MATCH (:BodyNames {plan: "homachi-2020"})-[names:NAMES]->(body) RETURN body.id AS id, names.name AS name ORDER BY id';
  await run('MATCH (names:BodyNames {plan: "homachi-2020"}) DETACH DELETE names');
  await withGraph(inject('graph'), ensureConstraints);
  // Of what an earlier version has, which is no bureau and no plan without programs.
  expect((await run(named)).map(({ name }) => name).sort()).toEqual(
    ['みなと課', 'まちづくり推進課', 'まちづくり推進課', '全庁', 'みなとの会', 'にぎわい部会'].sort(),
  );
});
