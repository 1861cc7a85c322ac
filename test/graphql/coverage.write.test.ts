import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { importPlan } from '../../src/data/writing/plan-import.js';
import { withGraph } from '../../src/database.js';
import { toPlanGraph } from '../../src/plan-document/to-plan-graph.js';
import { TestApp } from '../support/app.js';
import { removePlan } from '../support/database.js';
import { kashiwaDocument } from '../support/kashiwa.js';

const COVERAGE = 'coverage { notLoaded { plan { id title } missingPillars messageJa messageEn } }';

describe('what is not loaded', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  it.each([
    '{ programs(first: 1) { totalCount } }',
    '{ departments(first: 1) { nodes { programs(first: 1) { totalCount } } } }',
    '{ plan(id: "kashiwa-2024") { programCount { distinct } } }',
    '{ plan(id: "kashiwa-2024") { pillars { number } } }',
    '{ node(id: "kashiwa-2024/program/supporter-training") { ... on Program { listings { order } } } }',
    '{ node(id: "kashiwa-2024/program/supporter-training") { ... on Program { measures { code } } } }',
    '{ municipalities { nodes { departments { name } } } }',
    '{ node(id: "kashiwa-2024/program/supporter-training") { ... on Program { reach { pillars { atLeast } } } } }',
    '{ node(id: "kashiwa-2024/pillar/3") { ... on Pillar { programs(where: { relisted: false }) { totalCount } } } }',
    '{ node(id: "kashiwa-2024/footnote/25") { ... on Footnote { explains { id } } } }',
    '{ nodes(ids: ["122173/committee/hataraku-bukai"]) { ... on Committee { programs { name } } } }',
  ])('is told beside %s', async (question) => {
    const { errors, extensions } = await app.ask(question);
    expect(errors).toBeUndefined();
    expect(extensions?.notLoaded).toEqual([
      {
        plan: 'kashiwa-2024',
        missingPillars: [1, 2],
        message: expect.stringContaining('柱1・柱2は未収録'),
        messageJa:
          '柏市「ノーマライゼーションかしわプラン2024」の柱1・柱2は未収録のため、この結果には含まれていません。',
        messageEn: 'Not included in this result: pillar 1, 2 of “ノーマライゼーションかしわプラン2024” (柏市).',
      },
    ]);
  });

  it.each([
    '{ plans { totalCount nodes { title missingPillars } } }',
    '{ node(id: "kashiwa-2024/measure/3.1") { ... on Measure { programCount { distinct } issues { number } } } }',
    '{ node(id: "kashiwa-2024/pillar/3") { ... on Pillar { programs(first: 1) { totalCount } } } }',
    '{ __typename }',
  ])('is nothing beside %s, which rests on what is loaded', async (question) => {
    expect((await app.ask(question)).extensions).toBeUndefined();
  });

  it.each([
    `municipalities { ${COVERAGE} }`,
    `plans { ${COVERAGE} }`,
    `pillars { ${COVERAGE} }`,
    `measures { ${COVERAGE} }`,
    `issues { ${COVERAGE} }`,
    `policies { ${COVERAGE} }`,
    `initiatives { ${COVERAGE} }`,
    `programs(first: 1) { totalCount nodes { id } ${COVERAGE} }`,
    `departments { ${COVERAGE} }`,
    `indicators { ${COVERAGE} }`,
    `overlap(rows: PILLAR, columns: PILLAR) { ${COVERAGE} }`,
    `trace(from: "kashiwa-2024/program/supporter-training", direction: BACKWARD) { ${COVERAGE} }`,
    `search(text: "就労") { ${COVERAGE} }`,
    COVERAGE,
    COVERAGE.replace('coverage', 'coverage(plan: "kashiwa-2024")'),
  ])('is in the data of %s, too, as in the extension, and takes no statement', async (field) => {
    const { data, errors, extensions } = await app.ask(`{ asked: ${field} }`);
    expect(errors).toBeUndefined();
    const { notLoaded } = data.asked.coverage ?? data.asked;
    expect(notLoaded).toEqual([
      {
        plan: { id: 'kashiwa-2024', title: 'ノーマライゼーションかしわプラン2024' },
        missingPillars: [1, 2],
        messageJa:
          '柏市「ノーマライゼーションかしわプラン2024」の柱1・柱2は未収録のため、この結果には含まれていません。',
        messageEn: 'Not included in this result: pillar 1, 2 of “ノーマライゼーションかしわプラン2024” (柏市).',
      },
    ]);
    expect(extensions?.notLoaded).toMatchObject([{ plan: 'kashiwa-2024', messageJa: notLoaded[0].messageJa }]);
    expect(app.statements.filter(({ name }) => name === 'plan.byIds')).toEqual([]);
  });

  it.each([
    `node(id: "kashiwa-2024/pillar/3") { ... on Pillar { programs { ${COVERAGE} } } }`,
    `plan(id: "kashiwa-2024") { history { ${COVERAGE} } }`,
  ])('is empty in the data of %s, which is whole', async (field) => {
    const { data, errors, extensions } = await app.ask(`{ asked: ${field} }`);
    expect(errors).toBeUndefined();
    expect((data.asked.programs ?? data.asked.history).coverage).toEqual({ notLoaded: [] });
    expect(extensions).toBeUndefined();
  });

  it('is asked for by the id of a plan that is here', async () => {
    const { data, errors } = await app.ask('{ coverage(plan: "nowhere-2042") { notLoaded { messageEn } } }');
    expect(data).toEqual({ coverage: null });
    expect(errors).toMatchObject([{ path: ['coverage'], extensions: { code: 'UNKNOWN_ID', argument: 'plan' } }]);
  });
});

describe('what is not loaded, with two plans that are loaded in part', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
    const document = await kashiwaDocument({ key: 'other-2024', municipality: '011002' });
    await withGraph(inject('graph'), (graph) => importPlan(graph, toPlanGraph(document)));
  });
  afterAll(async () => {
    await app.stop();
    await removePlan('other-2024', '011002');
  });

  const PLANS = 'coverage { notLoaded { plan { id } } }';

  it.each([
    `programs(where: { plan: "other-2024" }) { ${PLANS} }`,
    `programs(where: { and: [{ jointly: true }, { plan: "other-2024" }] }) { ${PLANS} }`,
    `programs(where: { or: [{ plan: "other-2024" }, { pillar: { id: ["other-2024/pillar/3"] } }] }) { ${PLANS} }`,
    `programs(where: { department: { id: ["011002/department/shogai-fukushi"] } }) { ${PLANS} }`,
    `measures(where: { pillar: { plan: "other-2024" } }) { ${PLANS} }`,
    `indicators(where: { id: ["other-2024/indicator/moved-to-general-employment"] }) { ${PLANS} }`,
    `departments(where: { municipality: { code: { eq: "011002" } } }) { ${PLANS} }`,
    `municipalities(where: { code: { in: ["011002"] } }) { ${PLANS} }`,
    `plans(where: { municipality: { code: { eq: "011002" } } }) { ${PLANS} }`,
    `plans(where: { id: ["other-2024"] }) { ${PLANS} }`,
    `overlap(rows: PILLAR, columns: DEPARTMENT, where: { plan: "other-2024" }) { ${PLANS} }`,
    `overlap(rows: PILLAR, columns: PILLAR, where: { programs: { measure: { plan: "other-2024" } } }) { ${PLANS} }`,
    `trace(from: "other-2024/program/supporter-training", direction: BACKWARD) { ${PLANS} }`,
    `trace(from: "011002/department/shogai-fukushi", direction: BACKWARD, maxHops: 1) { ${PLANS} }`,
    `search(text: "就労", where: { plan: "other-2024" }) { ${PLANS} }`,
    'coverage(plan: "other-2024") { notLoaded { plan { id } } }',
    'departmentWorkload(where: { plan: "other-2024" }) { solo }',
    'departmentWorkload(where: { department: { municipality: { id: ["011002"] } } }) { solo }',
    'collaborations(where: { plan: "other-2024" }) { count }',
    'jointGroups(where: { programs: { plan: "other-2024" } }) { count }',
    'gaps(where: { plan: "other-2024", rule: [POLICY_WITHOUT_INDICATOR] }) { rule }',
    'plan(id: "other-2024") { programCount { listed } municipality { departments { id } } }',
    'node(id: "011002/department/shogai-fukushi") { ... on Department { workload { solo } partners { count } } }',
  ])('names only the one that %s is about', async (field) => {
    const { data, errors, extensions } = await app.ask(`{ asked: ${field} }`);
    expect(errors).toBeUndefined();
    expect(extensions?.notLoaded?.map(({ plan }) => plan)).toEqual(['other-2024']);
    const { coverage, notLoaded = coverage?.notLoaded } = data.asked;
    if (notLoaded) expect(notLoaded).toEqual([{ plan: { id: 'other-2024' } }]);
  });

  it('says of each list what it does not rest on, and of the answer all', async () => {
    const { data, extensions } = await app.ask(`{
      one: programs(where: { plan: "kashiwa-2024" }) { ${PLANS} }
      other: programs(where: { plan: "other-2024" }) { ${PLANS} }
      both: programs { ${PLANS} }
      coverage { notLoaded { plan { id } } } }`);
    const [kashiwa, other] = [{ plan: { id: 'kashiwa-2024' } }, { plan: { id: 'other-2024' } }];
    expect(data).toEqual({
      one: { coverage: { notLoaded: [kashiwa] } },
      other: { coverage: { notLoaded: [other] } },
      both: { coverage: { notLoaded: [other, kashiwa] } },
      coverage: { notLoaded: [other, kashiwa] },
    });
    expect(extensions?.notLoaded?.map(({ plan }) => plan)).toEqual(['other-2024', 'kashiwa-2024']);
  });
});
