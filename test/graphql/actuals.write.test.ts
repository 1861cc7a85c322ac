import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { describeImport } from '../../src/cli/import.command.js';
import { importPlan } from '../../src/data/writing/plan-import.js';
import { withGraph } from '../../src/database.js';
import type { PlanDocument } from '../../src/plan-document/plan-document.schema.js';
import { toPlanGraph } from '../../src/plan-document/to-plan-graph.js';
import { TestApp } from '../support/app.js';
import { removePlan } from '../support/database.js';
import { kashiwaDocument } from '../support/kashiwa.js';
import { smallPlanDocument } from '../support/plan-document.factory.js';
import { makeToken, removeTokens } from '../support/tokens.js';
import { CORRECT, RECORD, WITHDRAW } from '../support/writes.js';

// The average wage, printed on page 74: 11,426 yen in 2022; targets 13,081, 13,997 and 14,977 in 2024 to 2026.
const WAGE = 'actuals-2024/series/average-wage';

const store = (document: PlanDocument) =>
  withGraph(inject('graph'), (graph) => importPlan(graph, toPlanGraph(document)));

let app: TestApp;
let token: string;
beforeAll(async () => {
  app = await TestApp.start();
  token = await makeToken({ municipalities: ['011002', '999997'] });
});
afterAll(async () => {
  await removeTokens();
  await app.stop();
});

const write = async (mutation: string, variables: Record<string, unknown>) => {
  const { data } = await app.ask(mutation, variables, token);
  return Object.values(data)[0] as {
    series: { actuals: unknown[]; assessment: { status: string } };
    actual: unknown;
    userErrors: { code: string; field: string[]; message: string }[];
  };
};

const assessmentOf = async (series: string) => {
  const { data } = await app.ask(
    `query ($series: ID!) { node(id: $series) { ... on IndicatorSeries { assessment {
      status judgedFiscalYear targetFiscalYear target { fiscalYear kind value printed } requiredAnnualChange ruleJa ruleEn } } } }`,
    { series },
  );
  return data.node.assessment;
};

const refusal = async (mutation: string, variables: Record<string, unknown>) => {
  const { series, actual, userErrors } = await write(mutation, variables);
  expect({ series, actual }).toEqual({ series: null, actual: null });
  for (const { message } of userErrors) expect(message).toMatch(/\p{Script=Han}.*[a-z]/u);
  return userErrors.map(({ code, field }) => [code, ...field]);
};

describe('an actual', () => {
  let document: PlanDocument;
  let revision: string;
  beforeEach(async () => {
    document = await kashiwaDocument({ key: 'actuals-2024', municipality: '011002' });
    ({ revision } = await store(document));
  });
  afterEach(() => removePlan('actuals-2024', '011002'));

  it.each([
    [14_977, 'ACHIEVED', 2026],
    // Short of the straight line from the baseline to the last target, which no one printed: 13,201.5.
    [13_100, 'ON_TRACK', 2024],
    [13_081, 'ON_TRACK', 2024],
    [13_080, 'BEHIND', 2024],
    [11_425, 'DETERIORATING', 2024],
  ])('of %d yen in 2024 is %s by the target of %d', async (value, status, targetFiscalYear) => {
    await write(RECORD, { series: WAGE, fiscalYear: 2024, value });
    expect(await assessmentOf(WAGE)).toMatchObject({ status, judgedFiscalYear: 2024, targetFiscalYear });
  });

  // The share of the staff of こどもルーム who attend training, printed: 72 % in 2022, 100 % in every year of the plan.
  it.each([
    [90, 'BEHIND', 2024],
    [100, 'ACHIEVED', 2026],
    [71.9, 'DETERIORATING', 2024],
  ])('of %d %% where every year has a target is %s', async (value, status, targetFiscalYear) => {
    const series = 'actuals-2024/series/training-attendance.kodomo-room';
    await write(RECORD, { series, fiscalYear: 2024, value });
    expect(await assessmentOf(series)).toMatchObject({ status, judgedFiscalYear: 2024, targetFiscalYear });
    expect(await assessmentOf('actuals-2024/series/training-attendance.staff-meeting')).toMatchObject({
      status: 'REQUIRES_INCREASE',
      judgedFiscalYear: null,
      targetFiscalYear: 2026,
    });
  });

  it('tells the target that it was judged by as it is printed', async () => {
    await write(RECORD, { series: WAGE, fiscalYear: 2025, value: 13_996 });
    expect(await assessmentOf(WAGE)).toEqual({
      status: 'BEHIND',
      judgedFiscalYear: 2025,
      targetFiscalYear: 2025,
      target: { fiscalYear: 2025, kind: 'TARGET', value: 13_997, printed: '13,997' },
      requiredAnnualChange: 887.75,
      ruleJa: '2025年度の実績が、その年度の目標（13,997）に届いていない。',
      ruleEn: 'The actual of 2025 does not meet the target of that year (13,997).',
    });
  });

  it('is recorded, corrected and withdrawn, each seen at once', async () => {
    const place = { series: WAGE, fiscalYear: 2024 };
    const recorded = await write(RECORD, { ...place, value: 12_000.5, printed: '12,000.5', note: '速報値。' });
    expect(recorded).toEqual({
      series: {
        id: WAGE,
        actuals: [{ fiscalYear: 2024, value: 12_000.5, printed: '12,000.5', note: '速報値。', recorded: true }],
        assessment: { status: 'BEHIND' },
      },
      actual: { value: 12_000.5, printed: '12,000.5', note: '速報値。' },
      userErrors: [],
    });
    const corrected = await write(CORRECT, { ...place, value: 13_500, reason: '確定値。' });
    expect(corrected.actual).toEqual({ value: 13_500, printed: null, note: '速報値。' });
    expect(corrected.series.assessment.status).toBe('ON_TRACK');
    const withdrawn = await write(WITHDRAW, { ...place, reason: '別の年度の数だった。' });
    expect(withdrawn).toMatchObject({ actual: null, userErrors: [], series: { actuals: [] } });
    expect(withdrawn.series.assessment.status).toBe('REQUIRES_INCREASE');
  });

  it('leaves who, when, what and why, newest first, on series and plan', async () => {
    const before = Date.now();
    const place = { series: WAGE, fiscalYear: 2025 };
    await write(RECORD, { ...place, value: 0 });
    await write(CORRECT, { ...place, value: 13_000, printed: '13,000', reason: '入力の誤り。' });
    await write(WITHDRAW, { ...place, reason: '未公表だった。' });
    const CHANGE = 'at by what fiscalYear before after reason series { id }';
    const { data } = await app.ask(
      `{ plan(id: "actuals-2024") { history(first: 100) { totalCount nodes { ${CHANGE} } } }
         node(id: "${WAGE}") { ... on IndicatorSeries { history { nodes { ${CHANGE} } } } } }`,
    );
    const series = { id: WAGE };
    const actual = { at: expect.any(String), by: 'planner', fiscalYear: 2025, series };
    const ofSeries = [
      { ...actual, what: 'ACTUAL_WITHDRAWN', before: '13000 (13,000)', after: null, reason: '未公表だった。' },
      { ...actual, what: 'ACTUAL_CORRECTED', before: '0', after: '13000 (13,000)', reason: '入力の誤り。' },
      { ...actual, what: 'ACTUAL_RECORDED', before: null, after: '0', reason: null },
    ];
    expect(data.node.history.nodes).toEqual(ofSeries);
    const imported = { what: 'PLAN_IMPORTED', by: 'keikaku import', before: null, after: revision, reason: null };
    expect(data.plan.history).toEqual({
      totalCount: 4,
      nodes: [...ofSeries, { ...imported, at: expect.any(String), fiscalYear: null, series: null }],
    });
    const times = data.plan.history.nodes.map(({ at }: { at: string }) => Date.parse(at));
    expect([...times].sort((one, other) => other - one)).toEqual(times);
    for (const at of times.slice(0, 3)) {
      expect(at).toBeGreaterThan(before - 1_000);
      expect(at).toBeLessThan(Date.now() + 1_000);
    }
  });

  it('pages through its history', async () => {
    for (let round = 0; round < 3; round += 1) {
      await write(RECORD, { series: WAGE, fiscalYear: 2024, value: round });
      await write(WITHDRAW, { series: WAGE, fiscalYear: 2024, reason: `第${round}回` });
    }
    const found: unknown[] = [];
    let after: string | null = null;
    do {
      const { data } = await app.ask(
        `query ($after: String) { node(id: "${WAGE}") { ... on IndicatorSeries { history(first: 4, after: $after) {
           nodes { what before after } pageInfo { hasNextPage endCursor } } } } }`,
        { after },
      );
      found.push(...data.node.history.nodes);
      const { hasNextPage, endCursor } = data.node.history.pageInfo;
      after = hasNextPage ? endCursor : null;
    } while (after);
    expect(found).toEqual(
      ['2', '1', '0'].flatMap((value) => [
        { what: 'ACTUAL_WITHDRAWN', before: value, after: null },
        { what: 'ACTUAL_RECORDED', before: null, after: value },
      ]),
    );
  });

  it('is refused where it cannot be, and nothing is stored', async () => {
    const place = { series: WAGE, fiscalYear: 2024 };
    const reason = '理由。';
    const unknown = { series: 'actuals-2024/series/nothing', fiscalYear: 2024 };
    const elsewhere = { series: 'nowhere-2024/series/average-wage', fiscalYear: 2024 };
    for (const lost of [unknown, elsewhere, { ...place, series: '' }]) {
      expect(await refusal(RECORD, { ...lost, value: 1 })).toEqual([['UNKNOWN_SERIES', 'series']]);
      expect(await refusal(CORRECT, { ...lost, value: 1, reason })).toEqual([['UNKNOWN_SERIES', 'series']]);
      expect(await refusal(WITHDRAW, { ...lost, reason })).toEqual([['UNKNOWN_SERIES', 'series']]);
    }
    const outside = [['FISCAL_YEAR_OUTSIDE_PLAN', 'fiscalYear']];
    expect(await refusal(RECORD, { ...place, fiscalYear: 2023, value: 1 })).toEqual(outside);
    expect(await refusal(RECORD, { ...place, fiscalYear: 2027, value: 1 })).toEqual(outside);
    const none = [['ACTUAL_NOT_FOUND', 'fiscalYear']];
    expect(await refusal(CORRECT, { ...place, value: 1, reason })).toEqual(none);
    expect(await refusal(WITHDRAW, { ...place, reason })).toEqual(none);
    const long = 'あ'.repeat(1_001);
    expect(await refusal(RECORD, { ...place, value: 1, printed: long })).toEqual([['TEXT_TOO_LONG', 'printed']]);
    expect(await refusal(RECORD, { ...place, value: 1, note: long })).toEqual([['TEXT_TOO_LONG', 'note']]);
    expect(await refusal(WITHDRAW, { ...place, reason: long })).toEqual([['TEXT_TOO_LONG', 'reason']]);
    await write(RECORD, { ...place, value: 1 });
    expect(await refusal(RECORD, { ...place, value: 2 })).toEqual([['ACTUAL_EXISTS', 'fiscalYear']]);
    for (const blank of ['', '  \n　']) {
      expect(await refusal(CORRECT, { ...place, value: 2, reason: blank })).toEqual([['REASON_MISSING', 'reason']]);
      expect(await refusal(WITHDRAW, { ...place, reason: blank })).toEqual([['REASON_MISSING', 'reason']]);
    }
    const { data } = await app.ask(
      `{ node(id: "${WAGE}") { ... on IndicatorSeries { actuals { value } history { totalCount } } } }`,
    );
    expect(data.node).toEqual({ actuals: [{ value: 1 }], history: { totalCount: 1 } });
  });

  it('is recorded once where many record it at the same time', async () => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, value) => write(RECORD, { series: WAGE, fiscalYear: 2026, value })),
    );
    const codes = answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code));
    expect(codes).toEqual(Array(7).fill('ACTUAL_EXISTS'));
  });

  it('shows each mutation of a request what that one left', async () => {
    const { data } = await app.ask(
      `mutation { first: recordActual(series: "${WAGE}", fiscalYear: 2024, value: 1) { series { actuals { value } } }
         second: recordActual(series: "${WAGE}", fiscalYear: 2025, value: 2) { series { actuals { value } } } }`,
      {},
      token,
    );
    expect(data).toEqual({
      first: { series: { actuals: [{ value: 1 }] } },
      second: { series: { actuals: [{ value: 1 }, { value: 2 }] } },
    });
  });

  it('outlives imports of the plan, and is no part of its revision', async () => {
    await write(RECORD, { series: WAGE, fiscalYear: 2024, value: 13_500 });
    const actuals = async () => {
      const { data } = await app.ask(`{ node(id: "${WAGE}") { ... on IndicatorSeries { actuals { value } } } }`);
      return data.node?.actuals ?? null;
    };
    expect(await store(document)).toMatchObject({ outcome: 'UNCHANGED', revision });
    expect(await actuals()).toEqual([{ value: 13_500 }]);
    const renamed = { ...document, title: '改題した計画' };
    expect(await store(renamed)).toMatchObject({ outcome: 'UPDATED', changed: ['actuals-2024'], removed: [] });
    expect(await actuals()).toEqual([{ value: 13_500 }]);
    const without = structuredClone(document);
    for (const measure of without.pillars.flatMap(({ measures = [] }) => measures)) {
      measure.indicators = measure.indicators?.filter(({ key }) => key !== 'average-wage');
    }
    await store(without);
    expect(await actuals()).toBeNull();
    expect((await store(document)).revision).toBe(revision);
    expect(await actuals()).toEqual([{ value: 13_500 }]);
  });
});

// The small plan prints one actual: 60 in 2024.
describe('an actual that the plan document prints', () => {
  const place = { series: 'mihon-2024/series/moved-to-jobs', fiscalYear: 2024 };
  beforeEach(async () => {
    await store(smallPlanDocument().document);
  });
  afterEach(() => removePlan('mihon-2024', '999997'));

  it('counts as the one of its year, until it is corrected, and is back when that is withdrawn', async () => {
    const printed = { fiscalYear: 2024, value: 60, printed: '60', note: null, recorded: false };
    expect(await refusal(RECORD, { ...place, value: 61 })).toEqual([['ACTUAL_EXISTS', 'fiscalYear']]);
    expect(await refusal(WITHDRAW, { ...place, reason: '誤り。' })).toEqual([['ACTUAL_IS_PRINTED', 'fiscalYear']]);
    const corrected = await write(CORRECT, { ...place, value: 61, reason: '確定値。' });
    expect(corrected.series.actuals).toEqual([{ ...printed, value: 61, printed: null, recorded: true }]);
    const again = await store(smallPlanDocument().document);
    expect(again.outcome).toBe('UNCHANGED');
    const withdrawn = await write(WITHDRAW, { ...place, reason: '印刷のとおりだった。' });
    expect(withdrawn).toMatchObject({ actual: { value: 60 }, series: { actuals: [printed] } });
  });

  it('does not replace one that was recorded before it was printed', async () => {
    const { document } = smallPlanDocument();
    const [indicator] = document.pillars[0]?.measures?.[0]?.indicators ?? [];
    const [line] = indicator?.series ?? [];
    if (!line?.actuals) throw new Error('The plan has no actual.');
    const later = { ...place, fiscalYear: 2025 };
    await write(RECORD, { ...later, value: 70 });
    line.actuals.push({ fiscalYear: 2025, value: 69, printed: '69' });
    await store(document);
    const { data } = await app.ask(
      `{ node(id: "${place.series}") { ... on IndicatorSeries { actuals { fiscalYear value } values { fiscalYear kind } } } }`,
    );
    expect(data.node.actuals).toEqual([
      { fiscalYear: 2024, value: 60 },
      { fiscalYear: 2025, value: 70 },
    ]);
    expect(data.node.values).toEqual([
      { fiscalYear: 2022, kind: 'BASELINE' },
      { fiscalYear: 2024, kind: 'ACTUAL' },
      { fiscalYear: 2025, kind: 'ACTUAL' },
      { fiscalYear: 2026, kind: 'TARGET' },
    ]);
  });

  it('that no series of a new revision holds is named, kept, and shown again with one that has the series', async () => {
    const { document } = smallPlanDocument();
    const [indicator] = document.pillars[0]?.measures?.[0]?.indicators ?? [];
    if (!indicator) throw new Error('The plan has no indicator.');
    await write(RECORD, { ...place, fiscalYear: 2025, value: 70 });
    const { key } = indicator;
    indicator.key = 'renamed';
    const hidden = await store(document);
    expect(hidden).toMatchObject({ outcome: 'UPDATED', hiddenSeries: [place.series] });
    expect(describeImport(hidden)).toContain(`! ${place.series}: この版にない内訳の実績は`);
    indicator.key = key;
    expect((await store(document)).hiddenSeries).toEqual([]);
    const { data } = await app.ask(`{ node(id: "${place.series}") { ... on IndicatorSeries { actuals { value } } } }`);
    expect(data.node.actuals).toEqual([{ value: 60 }, { value: 70 }]);
  });
});
