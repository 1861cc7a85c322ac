import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { TestApp } from '../support/app.js';
import { TcpProxy } from '../support/tcp-proxy.js';
import { makeToken, removeTokens } from '../support/tokens.js';
import { RECORD } from '../support/writes.js';

const OTHER = '198.51.100.9';
const GAPS = '{ gaps { rule } }';

describe('over a slow way to the database', () => {
  let proxy: TcpProxy;
  let app: TestApp;
  beforeAll(async () => {
    const { hostname, port } = new URL(inject('graph').uri);
    proxy = new TcpProxy({ host: hostname, port: Number(port) });
    const uri = `bolt://127.0.0.1:${await proxy.open()}`;
    app = await TestApp.start(
      { ...inject('graph'), uri },
      { cacheMaxBytes: 10_000_000, trustedProxies: ['127.0.0.1', '::1'], answerTimeout: 60 },
    );
  });
  afterAll(async () => {
    await app.stop();
    await proxy.cut();
  });
  beforeEach(() => {
    app.statements = [];
    proxy.fault = { kind: 'latency', ms: 100 };
  });
  afterEach(() => {
    proxy.fault = undefined;
  });

  async function send(path: string, init: RequestInit, address = '203.0.113.1') {
    const headers = { 'content-type': 'application/json', 'x-forwarded-for': address, ...init.headers };
    const response = await fetch(`${app.url}${path}`, { ...init, headers });
    const text = await response.text();
    const code = /"code":"([A-Z_]+)"/.exec(text)?.[1];
    return { status: response.status, code, text, retryAfter: response.headers.get('retry-after') };
  }
  const ask = (query: string, address?: string) =>
    send('/graphql', { method: 'POST', body: JSON.stringify({ query }) }, address);
  /** Questions of which none was asked before. */
  const many = (count: number, query: string) =>
    Array.from({ length: count }, (_, place) => ask(`${query} # ${Math.random()} ${place}`));
  const refused = <Sent extends { status: number }>(answers: Sent[]) => answers.filter(({ status }) => status === 429);

  it('an address has two expensive questions answered at once, twenty wait, and the others are told when to come back', async () => {
    const answers = await Promise.all(many(40, GAPS));
    for (const { code, retryAfter } of refused(answers))
      expect([code, retryAfter]).toEqual(['TOO_MANY_EXPENSIVE_QUESTIONS', '2']);
    expect(refused(answers)).toHaveLength(40 - 22);
    expect(answers.filter(({ status, code }) => status === 200 && code === undefined)).toHaveLength(22);
    // Their turns are given back.
    expect(refused(await Promise.all(many(22, GAPS)))).toEqual([]);
    expect(app.defects).toEqual([]);
  }, 120_000);

  it('nobody else waits for them, nor what was answered before, nor what is not expensive', async () => {
    proxy.fault = undefined;
    await ask(GAPS);
    proxy.fault = { kind: 'latency', ms: 100 };
    let isOver = false;
    const crowd = Promise.all(many(22, GAPS)).then(() => {
      isOver = true;
    });
    const kept = await ask(GAPS);
    const others = await Promise.all([
      ask(`${GAPS} # another address`, OTHER),
      ask('{ plans { nodes { id title } } }'),
      send('/csv/pillars', {}),
    ]);
    for (const { status, code } of [kept, ...others]) expect([status, code]).toEqual([200, undefined]);
    expect(isOver).toBe(false);
    await crowd;
  }, 120_000);

  it('tables wait and are refused as questions are', async () => {
    const tables = Array.from({ length: 30 }, (_, hops) =>
      send(`/csv/trace-forward?from=kashiwa-2024/pillar/3&maxHops=${hops + 2}`, {}),
    );
    const answers = await Promise.all(tables);
    expect(refused(answers)).toHaveLength(30 - 22);
    for (const { code, retryAfter } of refused(answers))
      expect([code, retryAfter]).toEqual(['TOO_MANY_EXPENSIVE_QUESTIONS', '2']);
  }, 120_000);

  it.each([
    ['questions', () => ask('{ jointGroups { count departments { name } } }')],
    ['tables', () => send('/csv/joint-groups', {})],
  ])(
    'the same %s asked meanwhile are one',
    async (_what, request) => {
      const answers = await Promise.all(Array.from({ length: 30 }, request));
      expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
      expect(answers[0]?.status).toBe(200);
      expect(app.statements.filter(({ name }) => name === 'collaboration.groups')).toHaveLength(1);
    },
    120_000,
  );

  it('the same writes sent meanwhile are not', async () => {
    const token = await makeToken({ municipalities: ['122173'] });
    const variables = { series: 'kashiwa-2024/series/average-wage', fiscalYear: 1999, value: 1 };
    const write = () =>
      send('/graphql', {
        method: 'POST',
        body: JSON.stringify({ query: RECORD, variables }),
        headers: { authorization: `Bearer ${token}` },
      });
    const answers = await Promise.all([write(), write()]);
    for (const { text } of answers) expect(text).toContain('FISCAL_YEAR_OUTSIDE_PLAN');
    expect(app.statements.filter(({ name }) => name === 'actual.lock')).toHaveLength(2);
    await removeTokens();
  }, 120_000);
});

it.each(['gaps { rule }', 'trace(from: "kashiwa-2024") { truncated }', 'search(text: "の") { totalCount }'])(
  'a hundred times %s is refused before anything is read',
  async (field) => {
    const app = await TestApp.start();
    const { errors } = await app.ask(`{ ${Array.from({ length: 100 }, (_, n) => `a${n}: ${field}`).join(' ')} }`);
    expect(errors?.[0]?.extensions.code).toBe('QUERY_TOO_COMPLEX');
    expect(app.statements).toEqual([]);
    await app.stop();
  },
);
