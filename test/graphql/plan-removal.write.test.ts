import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { importPlan } from '../../src/data/writing/plan-import.js';
import { withGraph } from '../../src/database.js';
import type { PlanDocument } from '../../src/plan-document/plan-document.schema.js';
import { toPlanGraph } from '../../src/plan-document/to-plan-graph.js';
import { TestApp } from '../support/app.js';
import { removePlan, run } from '../support/database.js';
import { kashiwaDocument } from '../support/kashiwa.js';
import { smallPlanDocument } from '../support/plan-document.factory.js';
import { makeToken, removeTokens } from '../support/tokens.js';
import { RECORD, REMOVE } from '../support/writes.js';

const SERIES = 'mihon-2024/series/moved-to-jobs';

const store = (document: PlanDocument) =>
  withGraph(inject('graph'), (graph) => importPlan(graph, toPlanGraph(document)));

/** The small plan under another key or municipality. */
function smallPlan(change: { key?: string; code?: string } = {}): PlanDocument {
  const { document } = smallPlanDocument();
  const { key = document.key, code = document.municipality.code } = change;
  return { ...document, key, municipality: { ...document.municipality, code } };
}

/** Every node that lists, search and ids lead to, by id. */
async function nodes(): Promise<string[]> {
  const rows = await run('MATCH (node:Node) RETURN node.id AS id ORDER BY id');
  return rows.map(({ id }) => id as string);
}

describe('removePlan', () => {
  let app: TestApp;
  let token: string;
  beforeAll(async () => {
    app = await TestApp.start(inject('graph'), { cacheMaxBytes: 10_000_000 });
    token = await makeToken({ name: 'importer', municipalities: ['999997', '011002'] });
  });
  afterAll(async () => {
    await removeTokens();
    await app.stop();
  });
  let before: string[];
  beforeEach(async () => {
    before = await nodes();
    await store(smallPlan());
  });
  afterEach(async () => {
    await removePlan('mihon-2024', '999997');
    await removePlan('mihon-2024', '011002');
    await removePlan('mihon-2020', '999997');
  });

  const remove = async (id: string, reason?: string) =>
    (await app.ask(REMOVE, { id, ...(reason !== undefined && { reason }) }, token)).data.removePlan;

  it('leaves nothing of the plan, nor of a municipality that has no other', async () => {
    const stored = (await nodes()).length - before.length;
    expect(await remove('mihon-2024')).toEqual({
      planId: 'mihon-2024',
      removed: stored,
      hiddenSeries: [],
      userErrors: [],
    });
    expect(await nodes()).toEqual(before);
    expect(await run("MATCH (node) WHERE node.id STARTS WITH '999997' RETURN node")).toEqual([]);
  });

  it('leaves the bodies that another plan of the municipality uses', async () => {
    const other = smallPlan({ key: 'mihon-2020' });
    // The other edition has neither 公園課 nor the working group.
    other.departments = Object.fromEntries(Object.entries(other.departments).filter(([key]) => key !== 'koen'));
    delete other.committees;
    other.footnotes = [];
    for (const program of Object.values(other.programs)) {
      program.departments = program.departments.filter((key) => key !== 'koen');
      delete program.committees;
    }
    await store(other);
    await remove('mihon-2024');
    const bodies = (await nodes()).filter((id) => id.startsWith('999997'));
    expect(bodies).toEqual([
      '999997',
      '999997/department/center',
      '999997/department/fukushi',
      '999997/department/kyogikai',
    ]);
    const { data } = await app.ask('{ plan(id: "mihon-2020") { municipality { name } programCount { distinct } } }');
    expect(data.plan).toEqual({ municipality: { name: '見本市' }, programCount: { distinct: 4 } });
    expect(await remove('mihon-2020')).toMatchObject({ userErrors: [] });
    expect(await nodes()).toEqual(before);
  });

  it('is seen at once, also by who was answered before', async () => {
    const question = '{ plans { nodes { id } } search(text: "見本市福祉計画") { totalCount } }';
    const ids = async () => {
      const { data } = await app.ask(question);
      return [data.plans.nodes.map(({ id }: { id: string }) => id), data.search.totalCount];
    };
    expect(await ids()).toEqual([['kashiwa-2024', 'mihon-2024'], 1]);
    expect(await ids()).toEqual([['kashiwa-2024', 'mihon-2024'], 1]);
    await remove('mihon-2024');
    expect(await ids()).toEqual([['kashiwa-2024'], 0]);
  });

  it('leaves who removed it, when and why, after all that was written before', async () => {
    const { revision } = await store(smallPlan());
    await remove('mihon-2024', '自治体コードの誤り。');
    const change = { planId: 'mihon-2024', series: null, fiscalYear: null };
    const removal = { ...change, what: 'PLAN_REMOVED', by: 'importer', before: revision, after: null };
    const removed = { ...removal, plan: null, reason: '自治体コードの誤り。' };
    const imported = { ...change, what: 'PLAN_IMPORTED', by: 'keikaku import', plan: null, before: null };
    const CHANGE = 'planId plan { id } series { id } fiscalYear what by before after reason';
    const { data } = await app.ask(
      `{ plan(id: "mihon-2024") { id }
         ofPlan: history(plan: "mihon-2024") { totalCount nodes { ${CHANGE} } }
         ofAll: history(first: 1) { nodes { ${CHANGE} } } }`,
    );
    expect(data).toEqual({
      plan: null,
      ofPlan: { totalCount: 2, nodes: [removed, { ...imported, after: revision, reason: null }] },
      ofAll: { nodes: [removed] },
    });
    await store(smallPlan());
    const again = await app.ask('{ plan(id: "mihon-2024") { history { nodes { what plan { id } } } } }');
    const plan = { id: 'mihon-2024' };
    expect(again.data.plan.history.nodes).toEqual([
      { what: 'PLAN_IMPORTED', plan },
      { what: 'PLAN_REMOVED', plan },
      { what: 'PLAN_IMPORTED', plan },
    ]);
  });

  it('keeps recorded actuals until the plan is there again, also under another municipality', async () => {
    await app.ask(RECORD, { series: SERIES, fiscalYear: 2025, value: 70, note: '速報値。' }, token);
    expect(await remove('mihon-2024')).toMatchObject({ hiddenSeries: [SERIES], userErrors: [] });
    const gone = await app.ask(`{ node(id: "${SERIES}") { id } }`);
    expect(gone).toMatchObject({ data: { node: null } });
    expect((await app.ask(RECORD, { series: SERIES, fiscalYear: 2026, value: 1 }, token)).data).toMatchObject({
      recordActual: { userErrors: [{ code: 'UNKNOWN_SERIES' }] },
    });
    expect(await store(smallPlan({ code: '011002' }))).toMatchObject({ outcome: 'CREATED', hiddenSeries: [] });
    const { data } = await app.ask(
      `{ plan(id: "mihon-2024") { municipality { code } }
         node(id: "${SERIES}") { ... on IndicatorSeries { actuals { fiscalYear value note recorded } } } }`,
    );
    expect(data.plan.municipality.code).toBe('011002');
    expect(data.node.actuals).toEqual([
      { fiscalYear: 2024, value: 60, note: null, recorded: false },
      { fiscalYear: 2025, value: 70, note: '速報値。', recorded: true },
    ]);
  });

  it('is refused for a plan that is not there, a reason that cannot be read, and who may not', async () => {
    for (const id of ['mihon-2025', '', 'mihon-2024/series/moved-to-jobs', '999997', 'x'.repeat(90_000)]) {
      const { planId, userErrors } = await remove(id);
      expect({ planId, userErrors }).toMatchObject({
        planId: null,
        userErrors: [{ code: 'UNKNOWN_PLAN', field: ['id'] }],
      });
    }
    expect((await remove('mihon-2024', '\u202e誤り')).userErrors).toMatchObject([
      { code: 'INVALID_TEXT', field: ['reason'], message: expect.stringContaining('U+202E') },
    ]);
    const recorder = await makeToken({ name: 'recorder', scopes: ['record'], municipalities: ['999997'] });
    const elsewhere = await makeToken({ name: 'elsewhere', scopes: ['import'], municipalities: ['011002'] });
    for (const [who, code] of [
      [undefined, 'UNAUTHENTICATED'],
      [recorder, 'FORBIDDEN'],
      [elsewhere, 'FORBIDDEN'],
    ] as const) {
      const { data, errors } = await app.ask(REMOVE, { id: 'mihon-2024' }, who);
      expect([data.removePlan, errors?.[0]?.extensions.code]).toEqual([null, code]);
    }
    const { data } = await app.ask('{ plan(id: "mihon-2024") { history { totalCount } } }');
    expect(data.plan.history.totalCount).toBe(1);
    expect(app.defects).toEqual([]);
  });

  it('asks for the history of plans only that are or were here', async () => {
    const { errors } = await app.ask('{ history(plan: "nowhere-2024") { totalCount } }');
    expect(errors?.[0]?.extensions.code).toBe('UNKNOWN_ID');
    const { errors: wrong } = await app.ask(`{ history(plan: "${SERIES}") { totalCount } }`);
    expect(wrong?.[0]?.extensions.code).toBe('INVALID_ID');
  });

  it('happens once where many remove at the same time, and whole beside imports of the same city', {
    timeout: 60_000,
  }, async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, () => remove('mihon-2024')));
    const codes = answers.map(({ userErrors }) => userErrors[0]?.code ?? 'REMOVED').sort();
    expect(codes).toEqual(['REMOVED', ...Array(5).fill('UNKNOWN_PLAN')]);
    for (let round = 0; round < 5; round += 1) {
      await store(smallPlan());
      const [removal, imported] = await Promise.all([remove('mihon-2024'), store(smallPlan())]);
      expect(removal.userErrors).toEqual([]);
      // Whichever came first, the plan is either whole or not there.
      const stored = (await nodes()).length - before.length;
      expect(stored).toBe(imported.outcome === 'CREATED' ? removal.removed : 0);
    }
    expect(app.defects).toEqual([]);
  });

  it('takes a plan of thousands of nodes, all or nothing', { timeout: 180_000 }, async () => {
    const document = await kashiwaDocument({ key: 'removal-2024', municipality: '011002' });
    for (let index = 0; index < 2_100; index += 1) {
      document.programs[`extra-${index}`] = { name: `追加事業${index}`, departments: ['jinji'] };
      document.pillars[0]?.measures?.[0]?.initiatives?.[0]?.programs?.push({ program: `extra-${index}` });
    }
    await store(document);
    const { removed, userErrors } = await remove('removal-2024');
    expect(userErrors).toEqual([]);
    expect(removed).toBeGreaterThan(2_100);
    expect((await nodes()).filter((id) => /^(removal-2024|011002)/.test(id))).toEqual([]);
    await removePlan('removal-2024', '011002');
  });
});
