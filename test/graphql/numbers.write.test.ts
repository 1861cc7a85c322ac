import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { ensureConstraints } from '../../src/data/writing/constraints.js';
import { withGraph } from '../../src/database.js';
import { TestApp } from '../support/app.js';
import { run } from '../support/database.js';
import { loadInventedPlans } from '../support/invented-plans.js';
import { makeToken, removeTokens } from '../support/tokens.js';
import { RECORD, WITHDRAW } from '../support/writes.js';
import { DIRECTIONS, GREATEST_FALLS, GREATEST_RISES, SERIES, WITHOUT_CHANGE } from './numbers.facts.js';

const PLAN = 'kazu-2025';
const indicatorId = (key: string) => `${PLAN}/indicator/${key}`;
const keysOf = (nodes: { id: string }[]) => nodes.map(({ id }) => id.slice(id.lastIndexOf('/') + 1));

let app: TestApp;
let removePlans: () => Promise<void>;
beforeAll(async () => {
  app = await TestApp.start();
  removePlans = await loadInventedPlans('numbers-2025');
});
afterAll(async () => {
  await removeTokens();
  await app.stop();
  await removePlans();
});

const ask = async (question: string, variables = {}) => {
  const { data, errors } = await app.ask(question, variables);
  expect(errors).toBeUndefined();
  return data;
};

/** The indicators that a filter finds, by key. */
async function found(where: string): Promise<string[]> {
  const { indicators } = await ask(`{ indicators(where: { plan: "${PLAN}", ${where} }, first: 100) { nodes { id } } }`);
  return keysOf(indicators.nodes);
}

describe('what the cells of all cities say', () => {
  const QUESTION = `query ($id: ID!) { node(id: $id) { ... on IndicatorSeries {
    values { kind fiscalYear columnYear label superseded value valueTo bound text period { kind label start end } }
    assessment { status } } } }`;
  const NOTHING = {
    ...{ columnYear: null, label: null, superseded: false, value: null, valueTo: null },
    ...{ bound: null, text: null, period: null },
  };

  it.each(SERIES)('%s', async (series, status, ...values) => {
    const { node } = await ask(QUESTION, { id: `${PLAN}/series/${series}` });
    expect(node.values).toEqual(values.map(([kind, fiscalYear, said]) => ({ ...NOTHING, kind, fiscalYear, ...said })));
    expect(node.assessment.status).toBe(status);
  });

  it('is everything that the plan has', async () => {
    const { indicators } = await ask(
      `{ indicators(where: { plan: "${PLAN}" }, first: 100) { nodes { id series { id } } } }`,
    );
    const series = indicators.nodes.flatMap((one: { series: { id: string }[] }) => keysOf(one.series));
    expect(series).toEqual(SERIES.map(([key]) => key));
    expect(indicators.nodes).toContainEqual({ id: indicatorId('blank'), series: [] });
  });

  it('is a direction where words or an arrow print one', async () => {
    const { indicators } = await ask(
      `{ indicators(where: { plan: "${PLAN}" }, first: 100) { nodes { id direction } } }`,
    );
    const printed = Object.fromEntries(
      indicators.nodes.map(({ id, direction }: { id: string; direction: string }) => [keysOf([{ id }])[0], direction]),
    );
    expect(printed).toMatchObject({ ...DIRECTIONS, 'at-least': null, 'only-words': null });
  });

  it('has units of its own, a last baseline, and estimates apart', async () => {
    const data = await ask(`{
      units: node(id: "${indicatorId('two-units')}") { ... on Indicator { unit series { unit } } }
      revised: node(id: "${PLAN}/series/revised") { ... on IndicatorSeries { baseline { id value } targets { id } } }
      estimate: node(id: "${PLAN}/series/estimate") { ... on IndicatorSeries { estimates { printed } actuals { printed } } }
    }`);
    expect(data).toEqual({
      units: { unit: null, series: [{ unit: '件' }, { unit: '人' }] },
      revised: {
        baseline: { id: `${PLAN}/series/revised/baseline/2024`, value: 39.9 },
        targets: [{ id: `${PLAN}/series/revised/target/2030/1` }, { id: `${PLAN}/series/revised/target/2030` }],
      },
      estimate: { estimates: [{ printed: '23人（実績見込）' }], actuals: [] },
    });
  });
});

it('tells what is printed beside an indicator, and finds it', async () => {
  const { node } = await ask(`{ node(id: "${indicatorId('at-least')}") { ... on Indicator {
    kind kindName printedNumber page definition whyChosen targetBasis dataSource dataTiming goal } } }`);
  expect(node).toEqual({
    kind: 'OTHER',
    kindName: '主観指標',
    printedNumber: 'No. 41',
    page: 12,
    definition: '満足と答えた人を回答者で割る。',
    whyChosen: '暮らしの実感を示すため。',
    targetBasis: '過去5年の伸びが続くものとした。',
    dataSource: '市民意識調査',
    dataTiming: '毎年度7月頃',
    goal: '3.1',
  });
  const { search } = await ask(
    `{ search(text: "伸びが続く", where: { plan: "${PLAN}" }) { nodes { field node { id } } } }`,
  );
  expect(search.nodes).toEqual([{ field: 'targetBasis', node: { id: indicatorId('at-least') } }]);
});

describe('indicators are found by', () => {
  it.each<[what: string, where: string, keys: string[]]>([
    ['their kind as printed', 'kindName: { eq: "主観指標" }', ['at-least']],
    ['their number', 'printedNumber: { contains: "４１" }', ['at-least']],
    ['their unit, in any width', 'unit: { eq: "%" }, kindName: { contains: "主観" }', ['at-least']],
    ['their goal', 'goal: ["3.1", "9"]', ['at-least']],
    ['their direction', 'direction: [DECREASE, MAINTAIN]', ['worded', 'negative', 'calendar-year', 'to-be-kept']],
    ['a value in a year', 'value: { kind: [TARGET], fiscalYear: { gt: 2030 } }', ['far-years']],
    ['a number', 'value: { value: { gte: 200000 } }', ['people', 'money']],
    ['a target in words', 'value: { kind: [TARGET], isNumber: false }', ['worded', 'only-words']],
    [
      'how they stand',
      'status: [ON_TRACK, ACHIEVED]',
      ['every-year', 'preliminary', 'met-already', 'by-its-year', 'achieved'],
    ],
    ['that they have no target', 'hasTarget: false', ['two-units', 'blank']],
    ['that words are a target', 'hasTarget: true, status: [WORDED]', ['about', 'worded', 'only-words']],
    ['neither of two', 'not: { or: [{ hasTarget: true }, { kind: [REFERENCE] }] }', ['two-units']],
  ])('%s', async (_what, where, keys) => {
    expect(await found(where)).toEqual(keys);
  });
});

describe('indicators are in the order of', () => {
  const ordered = async (field: string, direction: string, page: string) => {
    const { indicators } = await ask(
      `{ indicators(where: { plan: "${PLAN}" }, orderBy: { field: ${field}, direction: ${direction} }, ${page}) {
        nodes { id } pageInfo { endCursor } } }`,
    );
    return { keys: keysOf(indicators.nodes), cursor: indicators.pageInfo.endCursor };
  };

  it('their change, those without one last both ways', async () => {
    expect((await ordered('CHANGE', 'ASC', 'first: 3')).keys).toEqual(GREATEST_FALLS);
    expect((await ordered('CHANGE', 'DESC', 'first: 3')).keys).toEqual(GREATEST_RISES);
    for (const direction of ['ASC', 'DESC'])
      expect((await ordered('CHANGE', direction, 'last: 7')).keys).toEqual(WITHOUT_CHANGE);
  });

  it('their baseline, last target and rate, page by page', async () => {
    expect((await ordered('BASELINE', 'DESC', 'first: 2')).keys).toEqual(['money', 'people']);
    expect((await ordered('LAST_TARGET', 'ASC', 'first: 1')).keys).toEqual(['negative']);
    expect((await ordered('CHANGE_RATE', 'ASC', 'first: 1')).keys).toEqual(['negative']);
    const first = await ordered('LAST_TARGET', 'DESC', 'first: 1');
    const second = await ordered('LAST_TARGET', 'DESC', `first: 1, after: "${first.cursor}"`);
    expect([...first.keys, ...second.keys]).toEqual(['money', 'people']);
  });
});

it('finds no target on a wrong side where only a bound says so, and takes words for targets', async () => {
  const { gaps } = await ask(`{ gaps(where: { plan: "${PLAN}", rule: [
    TARGET_AGAINST_DIRECTION, TARGET_ALREADY_MET, INDICATOR_WITHOUT_TARGET, TARGET_YEAR_MISSING] }) { rule node { id } } }`);
  const ofRule = (rule: string) =>
    keysOf(gaps.filter((gap: { rule: string }) => gap.rule === rule).map((gap: { node: { id: string } }) => gap.node));
  expect(ofRule('TARGET_AGAINST_DIRECTION')).toEqual([]);
  expect(ofRule('TARGET_ALREADY_MET')).toEqual([]);
  expect(ofRule('INDICATOR_WITHOUT_TARGET')).toEqual(['two-units', 'blank']);
  const missing = ofRule('TARGET_YEAR_MISSING');
  expect(missing).toContain('by-the-line');
  // A target of every year is that of each.
  expect(missing).not.toContain('every-year');
});

it('keeps how a line stands up to date with what is recorded, also for a new import and an older database', async () => {
  const token = await makeToken({ municipalities: ['999024'] });
  const series = `${PLAN}/series/by-the-line`;
  const place = { series, fiscalYear: 2027 };
  const stored = async () =>
    (
      await run(
        `MATCH (node:Node) WHERE node.id IN ['${series}', '${indicatorId('by-the-line')}'] RETURN node.status AS status`,
      )
    ).map(({ status }) => status);
  expect(await stored()).toEqual(['BEHIND', 'BEHIND']);
  await app.ask(RECORD, { ...place, value: 25 }, token);
  expect(await stored()).toEqual(['ON_TRACK', 'ON_TRACK']);
  expect(await found('status: [BEHIND]')).not.toContain('by-the-line');
  await loadInventedPlans('numbers-2025');
  expect(await stored()).toEqual(['ON_TRACK', 'ON_TRACK']);
  await run(`MATCH (node:Node) WHERE node.plan = '${PLAN}' REMOVE node.status, node.change, node.searchVersion`);
  await withGraph(inject('graph'), ensureConstraints);
  expect(await stored()).toEqual(['ON_TRACK', 'ON_TRACK']);
  await app.ask(WITHDRAW, { ...place, reason: '入力の誤り' }, token);
  expect(await stored()).toEqual(['BEHIND', 'BEHIND']);
});
