import { afterAll, beforeAll, expect, it } from 'vitest';
import { TestApp } from '../support/app.js';
import { profile, run } from '../support/database.js';
import { loadInventedPlans } from '../support/invented-plans.js';

// Two invented cities beside Kashiwa: 汀市 has two indicators of the goal, 浜辺町 one, and each another without a code.

let app: TestApp;
let remove: () => Promise<void>;
beforeAll(async () => {
  app = await TestApp.start();
  remove = await loadInventedPlans('migiwa-2024', 'hamabe-2024');
});
afterAll(async () => {
  await remove();
  await app.stop();
});

const LIST = `query ($after: String) { goal(code: "shofuku7-4-1") { municipalityCount indicators(first: 2, after: $after) {
  totalCount pageInfo { hasNextPage endCursor } nodes { id inPlan { municipality { name } } } } } }`;

it('puts the indicators of all cities side by side, a page at a time', async () => {
  const first = (await app.ask(LIST)).data.goal;
  expect(first).toMatchObject({ municipalityCount: 3, indicators: { totalCount: 4, pageInfo: { hasNextPage: true } } });
  const { data } = await app.ask(LIST, { after: first.indicators.pageInfo.endCursor });
  expect(data.goal.indicators.pageInfo.hasNextPage).toBe(false);
  const nodes = [...first.indicators.nodes, ...data.goal.indicators.nodes];
  expect(nodes.map(({ id, inPlan }) => [id, inPlan.municipality.name])).toEqual([
    ['kashiwa-2024/indicator/moved-to-general-employment', '柏市'],
    ['migiwa-2024/indicator/moved', '汀市'],
    ['migiwa-2024/indicator/moved-by-kind', '汀市'],
    ['hamabe-2024/indicator/moved', '浜辺町'],
  ]);
});

it('reads of 10,000 plans only where they stand in the index over goals, and a page of them', async () => {
  const many =
    'UNWIND range(1, 10000) AS number CREATE (:Node:Indicator {id: "many-" + number + "/indicator/a", plan: "many-" + number,';
  await run(`${many} name: "移行者数", kind: "OTHER", goal: "shofuku7-4-2", sortKey: "9" + (10000 + number)})`);
  try {
    const { data } = await app.ask('{ goal(code: "shofuku7-4-2") { indicators(first: 5) { nodes { id } } } }');
    expect(data.goal.indicators.nodes).toHaveLength(5);
    const page = app.statements.find(({ name }) => name === 'indicator.pageOfGoals');
    const { hits, operators } = await profile(page as NonNullable<typeof page>);
    expect(operators.join(' ')).toContain('NodeIndexSeek');
    // The entry of the index and the id of each, by which they are sorted.
    expect(hits).toBeLessThan(2 * 10_000 + 500);
  } finally {
    await run('MATCH (node:Indicator {goal: "shofuku7-4-2"}) DETACH DELETE node');
  }
});

it('tells how each city stands, by its own target', async () => {
  const { data } = await app.ask(`{ goal(code: "shofuku7-4-1") { standard indicators(first: 4) { nodes { series {
    name baseline { value } targets { value text } assessment { status } } } } } }`);
  const lines = data.goal.indicators.nodes.flatMap(({ series }: { series: object[] }) => series);
  const line = (
    name: string | null,
    baseline: number,
    value: number | null,
    status: string,
    text: string | null = null,
  ) => ({ name, baseline: { value: baseline }, targets: [{ value, text }], assessment: { status } });
  expect(lines).toEqual([
    line(null, 58, 74, 'REQUIRES_INCREASE'),
    // 30 in 2024 after 40 in 2021.
    line(null, 40, 52, 'DETERIORATING'),
    line('就労移行支援', 25, 33, 'REQUIRES_INCREASE'),
    line('その他', 15, null, 'WORDED', '増加'),
    line(null, 10, 13, 'REQUIRES_INCREASE'),
  ]);
});

it('proposes indicators without a code by their names, and joins none of them', async () => {
  const { data } = await app.ask(`{ goal(code: "shofuku7-1-1") { municipalityCount indicators { totalCount }
    similarIndicators { similarity indicator { id goal } } first: similarIndicators(first: 1) { indicator { id } } } }`);
  const { similarIndicators, ...goal } = data.goal;
  const id = (plan: string) => `${plan}/indicator/to-community`;
  expect(goal).toEqual({
    municipalityCount: 0,
    indicators: { totalCount: 0 },
    first: [{ indicator: { id: id('migiwa-2024') } }],
  });
  expect(similarIndicators.slice(0, 2)).toEqual([
    { similarity: 1, indicator: { id: id('migiwa-2024'), goal: null } },
    // 福祉施設から地域生活への移行者, 15 letters of the 16 with 数 behind them: their 14 pairs are among the 15.
    { similarity: expect.closeTo(28 / 29, 10), indicator: { id: id('hamabe-2024'), goal: null } },
  ]);
});

it('proposes none that bears a code, of whomever', async () => {
  const { data } = await app.ask('{ goals { similarIndicators(first: 100) { similarity indicator { id goal } } } }');
  const proposed = data.goals.flatMap(
    ({ similarIndicators }: { similarIndicators: { similarity: number; indicator: { goal: null } }[] }) =>
      similarIndicators,
  );
  expect(proposed.length).toBeGreaterThan(0);
  for (const { similarity, indicator } of proposed) {
    expect(indicator.goal).toBeNull();
    expect(similarity).toBeGreaterThanOrEqual(0.5);
  }
});
