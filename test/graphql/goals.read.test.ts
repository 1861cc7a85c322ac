import { afterAll, beforeAll, expect, it } from 'vitest';
import { TestApp } from '../support/app.js';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start();
});
afterAll(() => app.stop());

it('lists the national goals, each with the text that prints it', async () => {
  const { data, errors } = await app.ask(`{ goals(edition: "shofuku7") { code heading text measures standard
    source { title url dated opened } edition { code title startFiscalYear endFiscalYear } } }`);
  expect(errors).toBeUndefined();
  expect(data.goals).toHaveLength(14);
  expect(data.goals[6]).toMatchObject({
    code: 'shofuku7-4-1',
    heading: '福祉施設から一般就労への移行等',
    standard: '令和3年度の実績の1.28倍以上',
    source: { url: 'https://www.wic-net.com/material/document/20622/23', dated: '2025-06-26' },
    edition: { code: 'shofuku7', startFiscalYear: 2024, endFiscalYear: 2026 },
  });
  // Of 退院後の平均生活日数 no text that was opened prints the level.
  expect(data.goals[2]).toMatchObject({ code: 'shofuku7-2-1', standard: null });
  expect(app.statements).toEqual([]);
});

it('joins the two indicators of Kashiwa that its footnotes 27 and 29 call those of the national goals', async () => {
  const { data, errors, extensions } = await app.ask(`{ goals { code municipalityCount indicators(first: 5) { totalCount
    nodes { name goal nationalGoal { code standard } inPlan { id } series { baseline { fiscalYear value } targets { fiscalYear value } } } } } }`);
  expect(errors).toBeUndefined();
  const found = data.goals.filter(
    ({ indicators }: { indicators: { totalCount: number } }) => indicators.totalCount > 0,
  );
  const inPlan = { id: 'kashiwa-2024' };
  expect(found).toEqual([
    {
      code: 'shofuku7-4-1',
      municipalityCount: 1,
      indicators: {
        totalCount: 1,
        nodes: [
          {
            name: '就労移行支援事業等を通じて一般就労に移行した人数',
            goal: 'shofuku7-4-1',
            nationalGoal: { code: 'shofuku7-4-1', standard: '令和3年度の実績の1.28倍以上' },
            inPlan,
            series: [{ baseline: { fiscalYear: 2021, value: 58 }, targets: [{ fiscalYear: 2026, value: 74 }] }],
          },
        ],
      },
    },
    {
      code: 'shofuku7-4-5',
      municipalityCount: 1,
      indicators: {
        totalCount: 1,
        nodes: [
          {
            name: '市内就労定着支援事業所における就労定着率が7割以上の事業所の割合',
            goal: 'shofuku7-4-5',
            nationalGoal: { code: 'shofuku7-4-5', standard: null },
            inPlan,
            series: [{ baseline: { fiscalYear: 2022, value: 13 }, targets: [{ fiscalYear: 2026, value: 25 }] }],
          },
        ],
      },
    },
  ]);
  // What of the plan is not loaded may have more of them.
  expect(extensions?.notLoaded).toMatchObject([{ plan: 'kashiwa-2024', missingPillars: [1, 2] }]);
  // One statement an edge for all goals together.
  const names = app.statements.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

it('has no goal for a code of none, and an indicator without one', async () => {
  const { data, errors } = await app.ask(
    '{ goal(code: "3.1") { code } node(id: "kashiwa-2024/indicator/average-wage") { ... on Indicator { goal nationalGoal { code } } } }',
  );
  expect(errors).toBeUndefined();
  expect(data).toEqual({ goal: null, node: { goal: null, nationalGoal: null } });
});

it('names the editions there are, and refuses pages that are none', async () => {
  const { data, errors } = await app.ask(
    '{ goals(edition: "shofuku6") { code } goal(code: "shofuku7-1-1") { similarIndicators(first: 101) { similarity } } }',
  );
  expect(data).toEqual({ goals: null, goal: null });
  expect(errors?.map(({ extensions }) => extensions)).toMatchObject([
    {
      code: 'UNKNOWN_ID',
      argument: 'edition',
      messageEn: 'There is no edition "shofuku6" of the national goals. There are: shofuku7.',
    },
    {
      code: 'INVALID_PAGE',
      argument: 'first',
      limit: 100,
      messageEn: '`first` is 101, but must be 1 to 100 (default: 10).',
    },
  ]);
});
