import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { TestApp } from '../support/app.js';
import { TcpProxy } from '../support/tcp-proxy.js';

describe('what whoever runs it sees', () => {
  const lines: Record<string, unknown>[] = [];
  let app: TestApp;
  beforeAll(async () => {
    const log = pino({}, { write: (line: string) => lines.push(JSON.parse(line)) });
    app = await TestApp.start(inject('graph'), {}, log);
  });
  afterAll(() => app.stop());

  const get = async (path: string) => {
    const response = await fetch(`${app.url}${path}`);
    return { status: response.status, text: await response.text() };
  };

  /** What /metrics says of a name with its labels; 0 where it says nothing. */
  const metric = async (name: string, url = app.url) => {
    const text = await (await fetch(`${url}/metrics`)).text();
    const line = text.split('\n').find((candidate) => candidate.startsWith(`${name} `));
    return Number(line?.slice(name.length) ?? 0);
  };

  it('lives, and is ready with a plan', async () => {
    expect(await get('/livez')).toEqual({ status: 200, text: '{"status":"ok"}' });
    const { status, text } = await get('/readyz');
    expect({ status, ...JSON.parse(text) }).toEqual({
      status: 200,
      isReady: true,
      database: 'ok',
      missingConstraints: [],
      plans: 1,
    });
  });

  it('lives without a database, but is not ready', async () => {
    const away = await TestApp.start({ ...inject('graph'), uri: 'bolt://127.0.0.1:9' });
    const [live, ready] = await Promise.all([fetch(`${away.url}/livez`), fetch(`${away.url}/readyz`)]);
    const state = await ready.json();
    await away.stop();
    expect([live.status, ready.status]).toEqual([200, 503]);
    expect(state).toMatchObject({ isReady: false, database: 'DATABASE_UNAVAILABLE' });
  });

  it('writes a line for a request: its operation, its statements by name, and nothing of what was asked', async () => {
    lines.length = 0;
    await app.ask('query Secret($id: ID!) { node(id: $id) { id } nodes(ids: "himitsu") { id } }', {
      id: 'kashiwa-2024/measure/3.1',
    });
    await expect.poll(() => lines.find(({ msg }) => msg === 'request')).toBeDefined();
    expect(lines[0]).toMatchObject({
      level: 30,
      method: 'POST',
      route: '/graphql',
      status: 200,
      operation: 'Secret',
      codes: [],
    });
    const statements = lines[0]?.statements as { name: string; ms: number }[];
    expect(statements.map(({ name }) => name).sort()).toEqual(['measure.byIds', 'plan.byIds']);
    expect(JSON.stringify(lines)).not.toMatch(/kashiwa|himitsu|127\.0\.0\.1|localhost/);
  });

  it('tells the text of each statement at the level debug, composed ones as well, without its parameters', async () => {
    const told: Record<string, unknown>[] = [];
    const debug = pino({ level: 'debug' }, { write: (line: string) => told.push(JSON.parse(line)) });
    const talkative = await TestApp.start(inject('graph'), {}, debug);
    await talkative.ask('{ programs(where: { name: { contains: "himitsu" } }) { totalCount } }');
    await talkative.stop();
    const statements = told.filter(({ msg }) => msg === 'statement');
    expect(statements.length).toBeGreaterThan(0);
    for (const { level, statement, text } of statements) {
      expect(level).toBe(20);
      expect(text).toMatch(new RegExp(`^// ${statement}\\n[\\s\\S]*RETURN`));
    }
    expect(JSON.stringify(told)).not.toContain('himitsu');
  });

  it('counts requests, errors and statements under names that a stranger cannot make up', async () => {
    await app.ask('query MadeUp { plans { totalCount } }');
    await app.ask('{ nope }');
    const { text } = await get('/metrics');
    expect(text).toMatch(/keikaku_requests_total\{operation="other",status="200"\} [1-9]/);
    expect(text).toMatch(/keikaku_errors_total\{code="GRAPHQL_VALIDATION_FAILED"\} 1/);
    expect(text).toMatch(/keikaku_statement_seconds_count\{statement="plan.count"\} 1/);
    expect(text).toMatch(/keikaku_request_seconds_count\{operation="other"\} [1-9]/);
    expect(text).not.toContain('MadeUp');
  });

  it('bears the names of the catalogue, also where a table is asked for', async () => {
    const before = await metric('keikaku_request_seconds_count{operation="Plans"}');
    await get('/csv/plans');
    await app.ask('query Plans { plans { totalCount } }');
    expect(await metric('keikaku_request_seconds_count{operation="Plans"}')).toBe(before + 2);
    expect(await metric('keikaku_requests_total{operation="Plans",status="200"}')).toBe(before + 2);
  });

  it('tells what of the pool of connections is in use, and how many wait', async () => {
    const { hostname, port } = new URL(inject('graph').uri);
    const proxy = new TcpProxy({ host: hostname, port: Number(port) });
    const uri = `bolt://127.0.0.1:${await proxy.open()}`;
    const slow = await TestApp.start({ ...inject('graph'), uri });
    proxy.fault = { kind: 'latency', ms: 1_000 };
    const answers = Promise.all(Array.from({ length: 120 }, () => slow.ask('{ plans { totalCount } }')));
    await expect.poll(() => metric('keikaku_pool_in_use', slow.url)).toBe(100);
    await expect.poll(() => metric('keikaku_pool_waiting', slow.url)).toBeGreaterThanOrEqual(20);
    proxy.fault = undefined;
    await answers;
    expect(await metric('keikaku_pool_in_use', slow.url)).toBe(0);
    expect(await metric('keikaku_pool_waiting', slow.url)).toBe(0);
    expect(await metric('keikaku_pool_size', slow.url)).toBe(100);
    await slow.stop();
    await proxy.cut();
  });

  it('counts what was kept, and what was answered from it', async () => {
    const keeping = await TestApp.start(inject('graph'), { cacheMaxBytes: 1_000_000 });
    const ask = (headers: Record<string, string> = {}) =>
      fetch(`${keeping.url}/graphql?query=${encodeURIComponent('{ plans { totalCount } }')}`, {
        headers,
      });
    const counted = (name: string) => metric(name, keeping.url);
    const first = await ask();
    await expect.poll(() => counted('keikaku_cache_answers')).toBe(1);
    await ask();
    await ask();
    await ask({ 'if-none-match': first.headers.get('etag') as string });
    expect(await counted('keikaku_cache_requests_total{result="miss"}')).toBe(1);
    expect(await counted('keikaku_cache_requests_total{result="hit"}')).toBe(2);
    expect(await counted('keikaku_cache_requests_total{result="not_modified"}')).toBe(1);
    expect(await counted('keikaku_cache_bytes')).toBeGreaterThan((await first.text()).length);
    expect(await counted('keikaku_cache_checks_total')).toBeGreaterThan(0);
    await keeping.stop();
  });

  it('refuses one who asks without end, and serves the others', async () => {
    const limited = await TestApp.start(inject('graph'), { rateLimit: 10, trustedProxies: ['127.0.0.1', '::1'] });
    const ask = (client: string) =>
      fetch(`${limited.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-forwarded-for': client },
        body: '{"query":"{ __typename }"}',
      });
    const replies = await Promise.all(Array.from({ length: 31 }, () => ask('203.0.113.1')));
    const [refused] = replies.filter(({ status }) => status === 429);
    const body = (await refused?.text()) ?? '';
    const other = await ask('203.0.113.2');
    await limited.stop();
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(30);
    expect(JSON.parse(body).errors[0].extensions.code).toBe('TOO_MANY_REQUESTS');
    expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(other.status).toBe(200);
  });

  it('lets pages of the origins it is told read answers, and no others', async () => {
    const open = await TestApp.start(inject('graph'), { corsOrigins: ['https://www.example.jp'] });
    const allowed = async (origin: string) => {
      const { headers } = await fetch(`${open.url}/graphql`, {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'POST' },
      });
      return headers.get('access-control-allow-origin');
    };
    const answers = [await allowed('https://www.example.jp'), await allowed('https://evil.example')];
    await open.stop();
    expect(answers).toEqual(['https://www.example.jp', null]);
  });
});
