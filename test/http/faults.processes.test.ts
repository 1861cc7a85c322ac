import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { TestApp } from '../support/app.js';
import { expectWithin } from '../support/measured.js';
import { type Fault, TcpProxy } from '../support/tcp-proxy.js';

const QUESTION = `{ programs(first: 100) { nodes { id departments { id name } listings { initiative { code measure { name } } } } } }`;
const LONGEST_MS = 5_000;
const RECOVERY_MS = 2_000;
const DOCUMENTED = ['DATABASE_UNAVAILABLE', 'DATABASE_TIMEOUT', 'ANSWER_TIMEOUT'];

describe('when the way to the database is spoiled', () => {
  let proxy: TcpProxy;
  let app: TestApp;
  beforeAll(async () => {
    const { hostname, port } = new URL(inject('graph').uri);
    proxy = new TcpProxy({ host: hostname, port: Number(port) });
    const uri = `bolt://127.0.0.1:${await proxy.open()}`;
    app = await TestApp.start({ ...inject('graph'), uri }, { answerTimeout: 5 });
  });
  afterAll(async () => {
    await app.stop();
    await proxy.cut();
  });
  beforeEach(async () => {
    await ask();
  });

  /** How long an answer took, and what codes its errors have. */
  async function ask(question = QUESTION) {
    const start = performance.now();
    const { data, errors = [] } = await app.ask(question);
    const codes = errors.map(({ extensions }) => extensions.code);
    return { ms: performance.now() - start, rows: data?.programs?.nodes?.length, codes };
  }

  /** Ten at a time, twice: what there is of connections, and what is made anew. */
  async function askMany() {
    const first = await Promise.all(Array.from({ length: 10 }, () => ask()));
    return [...first, ...(await Promise.all(Array.from({ length: 10 }, () => ask())))];
  }

  function expectAllEnded(what: string, answers: { ms: number; codes: string[] }[]) {
    const answered = answers.filter(({ codes }) => codes.length === 0).length;
    const times = answers.map(({ ms }) => ms);
    expectWithin(LONGEST_MS, `${what}: ${answered} answered, ${answers.length - answered} told why not`, times);
  }

  async function expectRecovery(after: string) {
    const start = performance.now();
    await expect.poll(async () => (await ask()).rows, { interval: 50 }).toBe(68);
    expectWithin(RECOVERY_MS, `${after}: recovered`, [performance.now() - start]);
  }

  const FAULTS: { name: string; fault: Fault }[] = [
    { name: 'resets', fault: { kind: 'reset' } },
    { name: 'swallows', fault: { kind: 'black hole' } },
    { name: 'takes half a second for', fault: { kind: 'latency', ms: 500 } },
    { name: 'takes three seconds for', fault: { kind: 'latency', ms: 3_000 } },
    { name: 'cuts in the middle of', fault: { kind: 'cut', afterBytes: 4_000 } },
  ];

  it.each(FAULTS)('answers or says why within 5 s when the network $name what is sent', async ({ name, fault }) => {
    proxy.fault = fault;
    const answers = await askMany().finally(() => {
      proxy.fault = undefined;
    });
    expectAllEnded(name, answers);
    for (const { codes, rows } of answers) {
      expect(codes.filter((code) => !DOCUMENTED.includes(code))).toEqual([]);
      if (codes.length === 0) expect(rows).toBe(68);
    }
    expect(app.defects).toEqual([]);
    await expectRecovery(name);
  });

  it('answers or says why within 5 s when nobody is there', async () => {
    await proxy.cut();
    const answers = await askMany();
    await proxy.open();
    expectAllEnded('refuses', answers);
    for (const { codes } of answers) expect(codes).toContain('DATABASE_UNAVAILABLE');
    await expectRecovery('refuses');
  });

  it('answers each of 200 who ask at once, with a pool of 100', async () => {
    const answers = await Promise.all(Array.from({ length: 200 }, () => ask('{ plans { totalCount } }')));
    expectAllEnded('200 at once', answers);
    for (const { codes } of answers) expect(codes.filter((code) => !DOCUMENTED.includes(code))).toEqual([]);
    expect(app.defects).toEqual([]);
    await expectRecovery('200 at once');
  });
});
