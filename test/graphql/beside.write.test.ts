import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestApp } from '../support/app.js';
import { loadInventedPlans } from '../support/invented-plans.js';

// Written by hand from test/plans/homachi-2020.yaml: what is printed beside a program, a place, a line, an indicator and the plan.

let app: TestApp;
let removePlans: () => Promise<void>;
beforeAll(async () => {
  app = await TestApp.start();
  removePlans = await loadInventedPlans('homachi-2020');
});
afterAll(async () => {
  await app.stop();
  await removePlans();
});

const CITY = '999032/department';
const names = (nodes: { name: string }[]) => nodes.map(({ name }) => name);

async function programs(where: string, order = ''): Promise<string[]> {
  const { data, errors } = await app.ask(
    `{ programs(where: { plan: "homachi-2020", ${where} }${order}) { totalCount nodes { name } } }`,
  );
  expect(errors).toBeUndefined();
  expect(data.programs.totalCount).toBe(data.programs.nodes.length);
  return names(data.programs.nodes);
}

describe('beside a program', () => {
  it('stand its bodies with their parts, and those of a line where it prints others', async () => {
    const { data } = await app.ask(`{ node(id: "homachi-2020/program/market") { ... on Program {
      departments { name }
      responsibilities { order role printedName note department { id kind parent { name } } }
      listings { responsibilities { role printedName note } marks { text meaning } }
    } } }`);
    expect(names(data.node.departments)).toEqual(['みなと課', 'まちづくり推進課', 'みなとの会']);
    expect(data.node.responsibilities).toEqual([
      {
        ...{ order: 1, role: 'LEAD', printedName: 'みなと課', note: null },
        department: { id: `${CITY}/minato`, kind: 'DIVISION', parent: { name: 'みなと部' } },
      },
      {
        ...{ order: 2, role: 'SUPPORT', printedName: 'まちづくり推進課', note: null },
        department: { id: `${CITY}/1b9bee79bacd`, kind: 'DIVISION', parent: { name: '中央区' } },
      },
      {
        ...{ order: 3, role: 'PARTNER', printedName: 'みなとの会', note: '出店者の募集' },
        department: { id: expect.stringMatching(/^999032\/department\/[0-9a-f]{12}$/), kind: 'PRIVATE', parent: null },
      },
    ]);
    const own = data.node.responsibilities.map(({ role, printedName, note }: never) => ({ role, printedName, note }));
    expect(data.node.listings).toEqual([
      { responsibilities: own, marks: [{ text: '新規', meaning: 'この計画で始める事業' }] },
      {
        responsibilities: [
          { role: 'LEAD', printedName: 'まちづくり推進課', note: '東側' },
          { role: null, printedName: 'みなと課', note: null },
        ],
        marks: [],
      },
    ]);
  });

  it('stand marks with the legend, verdicts with the scale, amounts in yen, steps and other fields', async () => {
    const { data } = await app.ask(`{ node(id: "homachi-2020/program/market") { ... on Program {
      marks { text meaning }
      ratings { id grade fiscalYear meaning aspect note by { id } }
      amounts { kind fiscalYear item yen printed }
      schedule { start end text by { name } }
      facts { name text }
    } } }`);
    const id = 'homachi-2020/program/market/rating';
    expect(data.node).toEqual({
      marks: [
        { text: '★', meaning: '特に力を入れる事業' },
        { text: '新規', meaning: 'この計画で始める事業' },
      ],
      ratings: [
        { id: `${id}/1`, grade: 'A', fiscalYear: 2022, meaning: 'ACHIEVED', aspect: null, note: null, by: null },
        {
          ...{ id: `${id}/2`, grade: '拡大', fiscalYear: 2022, meaning: 'EXPAND', aspect: '今後の方向性' },
          ...{ note: '回数を増やす。', by: { id: `${CITY}/minato` } },
        },
      ],
      amounts: [
        { kind: 'PLANNED', fiscalYear: null, item: null, yen: 30_000_000, printed: '30' },
        { kind: 'BUDGETED', fiscalYear: 2021, item: null, yen: 5_200_000, printed: '5,200' },
        { kind: 'BUDGETED', fiscalYear: 2021, item: '一般財源', yen: 1_200_000, printed: '1,200' },
        { kind: 'SPENT', fiscalYear: 2022, item: null, yen: 4_900_000, printed: '4,900' },
      ],
      schedule: [
        { start: '2020-10-01', end: '2021-03-31', text: '検討', by: null },
        { start: '2021-04-01', end: '2025-03-31', text: '実施', by: { name: 'みなと課' } },
      ],
      facts: [
        { name: '対象', text: '市民と来訪者' },
        { name: '場所', text: '第一ふ頭' },
      ],
    });
  });
});

it('beside places, indicators and the plan stands the same', async () => {
  const beside = 'responsibilities { role printedName } facts { name text }';
  const { data, errors } =
    await app.ask(`{ nodes(ids: ["homachi-2020/pillar/1", "homachi-2020/measure/1.1", "homachi-2020/initiative/1.1.1",
      "homachi-2020/indicator/visitors", "homachi-2020"]) {
    ... on Pillar { ${beside} marks { text } ratings { grade } amounts { yen } schedule { text } }
    ... on Measure { ${beside} marks { text } ratings { grade meaning } amounts { yen } schedule { start end text } }
    ... on Initiative { ${beside} marks { text } ratings { grade } amounts { yen } schedule { text } }
    ... on Indicator { ${beside} ratings { grade } }
    ... on Plan { ${beside} markLegend { text meaning } ratingScale { aspect grade meaning text } }
  } }`);
  expect(errors).toBeUndefined();
  const none = { marks: [], ratings: [], amounts: [], schedule: [] };
  expect(data.nodes).toEqual([
    { ...none, responsibilities: [], facts: [{ name: 'SDGs', text: '11, 14' }] },
    {
      responsibilities: [{ role: 'LEAD', printedName: 'みなと部' }],
      facts: [{ name: '根拠', text: '市民の声' }],
      marks: [{ text: '新規' }],
      ratings: [{ grade: 'B', meaning: 'BEHIND' }],
      amounts: [{ yen: 100_000_000 }],
      schedule: [{ start: '2020-04-01', end: '2023-03-31', text: '→' }],
    },
    { ...none, responsibilities: [], facts: [], marks: [{ text: '★' }] },
    {
      responsibilities: [{ role: null, printedName: 'みなと課' }],
      facts: [{ name: '調べ方', text: '年に一度数える' }],
      ratings: [{ grade: 'B' }],
    },
    {
      responsibilities: [{ role: 'LEAD', printedName: 'みなと課' }],
      facts: [{ name: '対象区域', text: '港の周り' }],
      markLegend: [
        { text: '★', meaning: '特に力を入れる事業' },
        { text: '新規', meaning: 'この計画で始める事業' },
      ],
      ratingScale: [
        { aspect: null, grade: 'A', meaning: 'ACHIEVED', text: '計画どおりに終えた' },
        { aspect: null, grade: 'B', meaning: 'BEHIND', text: '遅れている' },
        { aspect: '今後の方向性', grade: '拡大', meaning: 'EXPAND', text: null },
        { aspect: '今後の方向性', grade: '継続', meaning: 'CONTINUE', text: null },
      ],
    },
  ]);
  // The same statements, whatever it stands beside.
  const sent = new Set(app.statements.map(({ name }) => name).filter((name) => name.startsWith('beside.')));
  expect([...sent].sort()).toEqual(
    ['amounts', 'facts', 'markLegend', 'marks', 'ratingScale', 'ratings', 'responsibilities', 'schedule'].map(
      (name) => `beside.${name}`,
    ),
  );
});

it('what stands beside the programs of a list is read by one statement for all of them', async () => {
  const { data } = await app.ask(`{ programs(where: { plan: "homachi-2020" }) { nodes {
    responsibilities { printedName } marks { text meaning } ratings { grade } amounts { yen } schedule { text } facts { name } continues { id }
  } } }`);
  expect(data.programs.nodes).toHaveLength(3);
  const sent = app.statements.map(({ name }) => name).filter((name) => name.startsWith('beside.'));
  expect(sent.sort()).toEqual(
    ['amounts', 'continues', 'facts', 'markLegend', 'marks', 'ratings', 'responsibilities', 'schedule'].map(
      (name) => `beside.${name}`,
    ),
  );
});

describe('programs are filtered', () => {
  it.each([
    ['mark: { eq: "★" }', ['朝市の開催', '灯りの整備']],
    ['mark: { eq: "新規" }', ['朝市の開催']],
    ['not: { mark: { contains: "★" } }', ['港の散歩道']],
    ['rating: { grade: { eq: "Ａ" } }', ['朝市の開催']],
    ['rating: { meaning: [EXPAND], aspect: { contains: "方向" }, fiscalYear: { gte: 2022 } }', ['朝市の開催']],
    ['rating: { grade: { eq: "A" }, meaning: [EXPAND] }', []],
    ['amount: { yen: { gt: 5000000 } }', ['朝市の開催', '灯りの整備']],
    ['amount: { fiscalYear: { lte: 2021 }, yen: { gt: 6000000 } }', ['灯りの整備']],
    // Parts are looked at only where one is asked for.
    ['amount: { yen: { lt: 2000000 } }', []],
    ['amount: { item: { eq: "一般財源" }, yen: { lt: 2000000 } }', ['朝市の開催']],
    ['amount: { kind: [SPENT] }', ['朝市の開催']],
    ['fact: { name: { eq: "対象" } }', ['朝市の開催', '灯りの整備']],
    ['fact: { name: { eq: "対象" }, text: { contains: "歩く" } }', ['灯りの整備']],
    ['fact: { name: { eq: "場所" }, text: { contains: "歩く" } }', []],
    ['lead: { name: { eq: "みなと課" } }', ['朝市の開催']],
    ['department: { name: { eq: "みなと課" } }', ['朝市の開催', '灯りの整備']],
    ['department: { parent: { name: { eq: "東区" } } }', ['港の散歩道']],
    ['department: { plan: "homachi-2020", kind: [PRIVATE] }', ['朝市の開催']],
    ['committee: { name: { contains: "にぎわい" } }', ['朝市の開催']],
    ['departmentCount: { gte: 3 }', ['朝市の開催']],
    ['departmentCount: { lt: 3 }', ['灯りの整備', '港の散歩道']],
  ])('by %s', async (where, found) => {
    expect(await programs(where)).toEqual(found);
  });

  it('and ordered by the whole amount of the latest year, those without one last', async () => {
    const order = (direction: string) => `, orderBy: { field: AMOUNT, direction: ${direction} }`;
    expect(await programs('', order('ASC'))).toEqual(['朝市の開催', '灯りの整備', '港の散歩道']);
    expect(await programs('', order('DESC'))).toEqual(['灯りの整備', '朝市の開催', '港の散歩道']);
  });
});

it('indicators are filtered by their bodies, verdicts and other fields', async () => {
  const found = async (where: string) => {
    const { data, errors } = await app.ask(
      `{ indicators(where: { plan: "homachi-2020", ${where} }) { nodes { name } } }`,
    );
    expect(errors).toBeUndefined();
    return names(data.indicators.nodes);
  };
  expect(await found('department: { name: { eq: "みなと課" } }')).toEqual(['来訪者数']);
  expect(await found('rating: { grade: { eq: "B" } }')).toEqual(['来訪者数']);
  expect(await found('rating: { grade: { eq: "A" } }')).toEqual([]);
  expect(await found('fact: { text: { contains: "数える" } }')).toEqual(['来訪者数']);
});

it('a body that stands for several is in no pair and no group, and counts beside a program all the same', async () => {
  const { data } = await app.ask(`{
    collaborations(where: { plan: "homachi-2020" }) { departments { name } programs { name } }
    jointGroups(where: { plan: "homachi-2020" }) { departments { name } programs { name } }
    minato: node(id: "${CITY}/minato") { ... on Department { partners { departments { name } } } }
    programs(where: { plan: "homachi-2020", jointly: true }) { nodes { name } }
  }`);
  const pair = (one: string, other: string) => ({
    departments: [{ name: one }, { name: other }],
    programs: [{ name: '朝市の開催' }],
  });
  expect(data.collaborations).toEqual([
    pair('みなと課', 'まちづくり推進課'),
    pair('みなと課', 'みなとの会'),
    pair('まちづくり推進課', 'みなとの会'),
  ]);
  expect(data.jointGroups).toEqual([
    {
      departments: [{ name: 'みなと課' }, { name: 'まちづくり推進課' }, { name: 'みなとの会' }],
      programs: [{ name: '朝市の開催' }],
    },
  ]);
  expect(data.minato.partners).toHaveLength(2);
  expect(names(data.programs.nodes)).toEqual(['朝市の開催', '灯りの整備', '港の散歩道']);
});

it('a workload counts the programs that a body leads, also to choose and to order by', async () => {
  const { data, errors } = await app.ask(`{
    all: departmentWorkload(where: { plan: "homachi-2020" }, orderBy: { field: LEADS }) { department { name } leads }
    leading: departmentWorkload(where: { plan: "homachi-2020", having: { leads: 1 } }) { department { name } }
    node(id: "${CITY}/minato") { ... on Department { workload(plan: "homachi-2020") { leads programs { distinct } } } }
  }`);
  expect(errors).toBeUndefined();
  expect(data.all[0]).toEqual({ department: { name: 'みなと課' }, leads: 1 });
  expect(data.all.slice(1).every(({ leads }: { leads: number }) => leads === 0)).toBe(true);
  expect(data.leading).toEqual([{ department: { name: 'みなと課' } }]);
  expect(data.node.workload).toEqual({ leads: 1, programs: { distinct: 2 } });
});

it('other printed fields are searched', async () => {
  const { data } = await app.ask(
    '{ search(text: "第一ふ頭", where: { plan: "homachi-2020" }) { nodes { field snippet node { id } } } }',
  );
  expect(data.search.nodes).toEqual([
    { field: 'fact', snippet: '場所：<mark>第一ふ頭</mark>', node: { id: 'homachi-2020/program/market' } },
  ]);
});

it('bodies stand in bodies', async () => {
  const { data } = await app.ask(`{
    departments(where: { plan: "homachi-2020", parent: { name: { eq: "みなと部" } } }) { nodes { name } }
    node(id: "${CITY}/minato-bu") { ... on Department { parent { id } divisions { name } } }
    committees(where: { plan: "homachi-2020" }) { totalCount nodes { name programs { name } } }
  }`);
  expect(names(data.departments.nodes)).toEqual(['みなと課']);
  expect(data.node).toEqual({ parent: null, divisions: [{ name: 'みなと課' }] });
  expect(data.committees).toEqual({
    totalCount: 1,
    nodes: [{ name: 'にぎわい部会', programs: [{ name: '朝市の開催' }] }],
  });
});
