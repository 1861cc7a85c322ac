import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { importPlan } from '../../src/data/writing/plan-import.js';
import { withGraph } from '../../src/database.js';
import { toPlanGraph } from '../../src/plan-document/to-plan-graph.js';
import { TestApp } from '../support/app.js';
import { removePlan, run } from '../support/database.js';
import { expectWithin } from '../support/measured.js';
import { smallPlanDocument } from '../support/plan-document.factory.js';
import { type Fault, type Point, TcpProxy } from '../support/tcp-proxy.js';
import { makeToken, removeTokens } from '../support/tokens.js';
import { IMPORT, RECORD } from '../support/writes.js';

const SERIES = 'mihon-2024/series/moved-to-jobs';
const WRITES = {
  recordActual: { mutation: RECORD, variables: { series: SERIES, fiscalYear: 2025, value: 61 } },
  importPlan: {
    mutation: IMPORT,
    variables: { document: smallPlanDocument().yaml.replace('見本市福祉計画', '改題した計画') },
  },
};
type Name = keyof typeof WRITES;
const NAMES = Object.keys(WRITES) as Name[];

describe('a write, when the way to the database is spoiled', () => {
  let proxy: TcpProxy;
  let app: TestApp;
  let token: string;
  beforeAll(async () => {
    const { hostname, port } = new URL(inject('graph').uri);
    proxy = new TcpProxy({ host: hostname, port: Number(port) });
    const uri = `bolt://127.0.0.1:${await proxy.open()}`;
    app = await TestApp.start({ ...inject('graph'), uri }, { answerTimeout: 5 });
    token = await makeToken({ municipalities: ['999997'] });
  });
  afterAll(async () => {
    await removeTokens();
    await app.stop();
    await proxy.cut();
  });
  beforeEach(async () => {
    await withGraph(inject('graph'), (graph) => importPlan(graph, toPlanGraph(smallPlanDocument().document)));
    // A connection that is there already, as most are.
    await app.ask('{ plans { totalCount } }');
  });
  afterEach(() => removePlan('mihon-2024', '999997'));

  async function send(name: Name, what: string) {
    const { mutation, variables } = WRITES[name];
    const start = performance.now();
    const { data, errors = [] } = await app.ask(mutation, variables, token);
    // An import may take longer than an answer while the database is there: its twenty or so messages each wait for the one before, a
    // second over the slowest way that still answers.
    expectWithin(name === 'importPlan' ? 30_000 : 5_000, `${name} ${what}`, [performance.now() - start]);
    return { payload: data?.[name], errors: errors.map(({ path, extensions }) => ({ path, code: extensions.code })) };
  }

  /** How many times what the write does is stored, by the history. */
  const timesStored = async () =>
    (await run("MATCH (change:Change {plan: 'mihon-2024', by: 'planner'}) RETURN change.what AS what")).length;

  /** Once the way is free again, the same write is stored, or found to be; in the end it is stored once. */
  async function expectStoredOnce(name: Name) {
    proxy.drop();
    proxy.fault = undefined;
    await expect.poll(async () => (await send(name, 'again')).payload?.userErrors, { interval: 100 }).toBeDefined();
    expect(await timesStored()).toBe(1);
    expect(app.defects).toEqual([]);
  }

  const FAULTS: { what: string; fault: Fault; answers: boolean }[] = [
    { what: 'reset', fault: { kind: 'reset' }, answers: false },
    { what: 'swallowed', fault: { kind: 'black hole' }, answers: false },
    { what: 'delayed by half a second', fault: { kind: 'latency', ms: 500 }, answers: true },
    { what: 'delayed by three seconds', fault: { kind: 'latency', ms: 3_000 }, answers: false },
  ];
  const cases = NAMES.flatMap((name) => FAULTS.map((fault) => ({ name, ...fault })));

  it.each(cases)('$name, $what, ends with an answer or the reason', async ({ name, what, fault, answers }) => {
    proxy.fault = fault;
    const { payload, errors } = await send(name, what);
    if (!answers || errors.length > 0) expect(CODES).toContain(errors[0]?.code);
    else expect(payload.userErrors).toEqual([]);
    await expectStoredOnce(name);
  });

  it.each(NAMES)('%s, with nobody there, says so', async (name) => {
    await proxy.cut();
    const { payload, errors } = await send(name, 'refused');
    expect(payload).toBeNull();
    expect(errors).toMatchObject([{ code: 'DATABASE_UNAVAILABLE' }]);
    await proxy.open();
    await expectStoredOnce(name);
  });

  const POINTS: { what: string; point: Point; code: string; stored: number }[] = [
    { what: 'begins', point: { bytes: 600 }, code: 'DATABASE_UNAVAILABLE', stored: 0 },
    { what: 'sends its COMMIT', point: { commit: 1 }, code: 'WRITE_OUTCOME_UNKNOWN', stored: 0 },
    { what: 'waits for the answer to its COMMIT', point: { answer: 1 }, code: 'WRITE_OUTCOME_UNKNOWN', stored: 1 },
  ];
  const silences = NAMES.flatMap((name) => POINTS.map((point) => ({ name, ...point })));

  it.each(silences)('$name, with silence when it $what, is $code', async ({ name, what, point, code, stored }) => {
    const reached = proxy.swallowFrom(point);
    const { payload, errors } = await send(name, `silence when it ${what}`);
    await reached;
    expect(payload).toBeNull();
    expect(errors).toEqual([{ path: [name], code }]);
    expect(await timesStored()).toBe(stored);
    await expectStoredOnce(name);
  });

  it.each(NAMES)('%s, with silence once it is stored, tells that it is', async (name) => {
    const reached = proxy.swallowFrom({ after: 1 });
    const { payload, errors } = await send(name, 'silence once it is stored');
    await reached;
    // Without user errors it is stored; what it left could not be read.
    expect(payload).toMatchObject({ userErrors: [], ...(name === 'importPlan' ? { outcome: 'UPDATED' } : {}) });
    expect(errors.map(({ code }) => code)).toContain('DATABASE_UNAVAILABLE');
    for (const { path } of errors) expect(path?.slice(0, 1)).toEqual([name]);
    await expectStoredOnce(name);
  });
});

const CODES = ['DATABASE_UNAVAILABLE', 'DATABASE_TIMEOUT', 'WRITE_OUTCOME_UNKNOWN'];
