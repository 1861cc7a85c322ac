import { setTimeout as wait } from 'node:timers/promises';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { TestApp } from '../support/app.js';
import { codeIn, type RawReply, sendRaw } from '../support/raw-http.js';
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

  /** What /metrics says is kept for so long. */
  const aSecond = () => wait(1_050);

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

  it('holds no more of a name than its beginning, however long it is', async () => {
    lines.length = 0;
    await app.ask(`query ${'Long'.repeat(4_000)} { __typename }`);
    await app.ask(`query ${'A'.repeat(64)} { __typename }`);
    await fetch(`${app.url}/${'x'.repeat(10_000)}`, { headers: { 'user-agent': 'y'.repeat(5_000) } });
    await fetch(`${app.url}/csv/${'x'.repeat(10_000)}?${'z'.repeat(4_000)}=1`);
    await app.ask('query Q { __typename }', { ['v'.repeat(90_000)]: 1 });
    await expect.poll(() => lines.filter(({ msg }) => msg === 'request')).toHaveLength(5);
    expect(lines.map(({ operation }) => operation)).toEqual([`${'Long'.repeat(16)}…`, 'A'.repeat(64), null, null, 'Q']);
    for (const line of lines) expect(JSON.stringify(line).length).toBeLessThan(600);
  });

  it('tells each code of an answer once, and of many statements some', async () => {
    lines.length = 0;
    const lists = Array.from(
      { length: 60 },
      (_, n) => `a${n}: programs(where: { name: { contains: "${n}" } }) { totalCount }`,
    );
    await app.ask(`{ node(id: "122173/department/shogai-fukushi") { ... on Department { ${lists.join(' ')} } }
      b0: programs(first: 0) { totalCount } b1: programs(first: 0) { totalCount } }`);
    await expect.poll(() => lines.find(({ msg }) => msg === 'request')).toBeDefined();
    const [line] = lines.filter(({ msg }) => msg === 'request');
    expect(line).toMatchObject({ codes: ['INVALID_PAGE'] });
    const { statements, untold = 0 } = line as { statements: unknown[]; untold?: number };
    expect(statements.length).toBeLessThanOrEqual(50);
    expect(statements.length + untold).toBe(app.statements.length);
    expect(untold).toBeGreaterThan(0);
  });

  it('makes the text of /metrics once a second, however many ask for it', async () => {
    await aSecond();
    const texts = await Promise.all(Array.from({ length: 50 }, () => get('/metrics')));
    // Each contains how much CPU was used until it was made.
    expect(new Set(texts.map(({ text }) => text)).size).toBeLessThanOrEqual(2);
    await aSecond();
    expect((await get('/metrics')).text).not.toBe(texts[0]?.text);
  });

  it('counts requests, errors and statements under names that a stranger cannot make up', async () => {
    await app.ask('query MadeUp { plans { totalCount } }');
    await app.ask('{ nope }');
    await aSecond();
    const { text } = await get('/metrics');
    expect(text).toMatch(/keikaku_requests_total\{operation="other",status="200"\} [1-9]/);
    expect(text).toMatch(/keikaku_errors_total\{code="GRAPHQL_VALIDATION_FAILED"\} 1/);
    expect(text).toMatch(/keikaku_statement_seconds_count\{statement="plan.count"\} 1/);
    expect(text).toMatch(/keikaku_request_seconds_count\{operation="other"\} [1-9]/);
    expect(text).not.toContain('MadeUp');
  });

  it('bears the names of the catalogue, also where a table is asked for', async () => {
    await aSecond();
    const before = await metric('keikaku_request_seconds_count{operation="Plans"}');
    await get('/csv/plans');
    await app.ask('query Plans { plans { totalCount } }');
    await aSecond();
    expect(await metric('keikaku_request_seconds_count{operation="Plans"}')).toBe(before + 2);
    expect(await metric('keikaku_requests_total{operation="Plans",status="200"}')).toBe(before + 2);
  });

  it('tells what of the pool of connections is in use, and how many wait', async () => {
    const { hostname, port } = new URL(inject('graph').uri);
    const proxy = new TcpProxy({ host: hostname, port: Number(port) });
    const uri = `bolt://127.0.0.1:${await proxy.open()}`;
    const slow = await TestApp.start({ ...inject('graph'), uri });
    // Planned once, it need not wait for that any more.
    await slow.ask('{ plans { totalCount } }');
    proxy.fault = { kind: 'latency', ms: 1_000 };
    const answers = Promise.all(Array.from({ length: 120 }, () => slow.ask('{ plans { totalCount } }')));
    await expect.poll(() => metric('keikaku_pool_in_use', slow.url)).toBe(100);
    await expect.poll(() => metric('keikaku_pool_waiting', slow.url)).toBeGreaterThanOrEqual(20);
    proxy.fault = undefined;
    await answers;
    await aSecond();
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
    await aSecond();
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

  /** Whether 30 requests, each with one of these X-Forwarded-For headers in turn, use up what one client may send. */
  const countAsOne = async (...forwarded: string[]) => {
    const limited = await TestApp.start(inject('graph'), {
      rateLimit: 10,
      trustedProxies: ['127.0.0.1', '::1', '10.0.0.0/8'],
    });
    const ask = (client: string) => fetch(`${limited.url}/csv/none`, { headers: { 'x-forwarded-for': client } });
    for (let n = 0; n < 30; n += 1) await ask(forwarded[n % forwarded.length] as string);
    const statuses = await Promise.all(forwarded.map(async (client) => (await ask(client)).status));
    const other = (await ask('203.0.113.200')).status;
    await limited.stop();
    return { statuses: [...new Set(statuses)], other };
  };

  it.each([
    ['ports', '203.0.113.1', '203.0.113.1:1', '203.0.113.1:65535', '203.0.113.1:'],
    [
      'IPv6 in brackets, with a port or a zone',
      '2001:db8::1',
      '[2001:db8::1]',
      '[2001:db8::1]:443',
      '2001:DB8::1%eth0',
    ],
    ['IPv6 of one network', '2001:db8::1', '2001:db8::2', '2001:db8:0:0:1:2:3:4'],
    ['IPv4 as IPv6', '203.0.113.1', '::ffff:203.0.113.1', '[::ffff:203.0.113.1]:80', '::ffff:cb00:7101'],
    ['proxies with ports', '203.0.113.1', '203.0.113.1, 10.0.0.1:80', '203.0.113.1:5, 10.0.0.1:80, 10.0.0.2'],
    ['empty entries', '203.0.113.1', ', ,203.0.113.1', '203.0.113.1, ,', '203.0.113.1,,'],
    ['what a client writes itself', 'junk, 203.0.113.1', '198.51.100.7:1, 203.0.113.1', '_hidden, 203.0.113.1:4'],
    [
      'what is no address',
      'unknown',
      '_hidden',
      '_x1',
      '203.0.113',
      '1.2.3.4.5:80',
      '[::1',
      'for=1.2.3.4',
      'x'.repeat(5_000),
    ],
    ['what is no address, behind an invented one', '198.51.100.1, unknown', '198.51.100.2, _y', '198.51.100.3, [', ''],
  ])('counts one client as one: %s', async (_name, ...forwarded) => {
    expect(await countAsOne(...forwarded)).toEqual({ statuses: [429], other: 404 });
  });

  it.each([
    ['OPTIONS', 'OPTIONS /graphql HTTP/1.1\r\nhost: x'],
    ['OPTIONS of nothing', 'OPTIONS /nothing HTTP/1.1\r\nhost: x'],
    [
      'a preflight',
      'OPTIONS /graphql HTTP/1.1\r\nhost: x\r\norigin: http://a.example\r\naccess-control-request-method: POST',
    ],
    ['OPTIONS of what is not limited', 'OPTIONS /livez HTTP/1.1\r\nhost: x'],
    ['nothing', 'GET /nothing HTTP/1.1\r\nhost: x'],
    ['a method that is not taken', 'DELETE /graphql HTTP/1.1\r\nhost: x'],
    ['a method that HTTP does not know', 'PROPFIND /nothing HTTP/1.1\r\nhost: x'],
    ['an address that is not UTF-8', 'GET /%ff HTTP/1.1\r\nhost: x'],
    ['an address that is half encoded', 'GET /csv/%f HTTP/1.1\r\nhost: x'],
    ['an endless name', `GET /csv/${'x'.repeat(500)} HTTP/1.1\r\nhost: x`],
    ['two hosts', 'GET / HTTP/1.1\r\nhost: x\r\nhost: y'],
    ['another encoding', 'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json; charset=shift_jis'],
    ['what is not HTTP', 'HELLO'],
    ['an address with bytes', 'GET /計画 HTTP/1.1\r\nhost: x'],
  ])('limits %s like all else', async (_name, head) => {
    const limited = await TestApp.start(inject('graph'), { rateLimit: 10, trustedProxies: [] });
    const replies: RawReply[] = [];
    for (let n = 0; n < 31; n += 1) {
      replies.push(await sendRaw(limited.url, `${head}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`));
    }
    await limited.stop();
    expect(replies.slice(0, 30).filter(({ status }) => status === 429)).toEqual([]);
    expect(replies[30]?.status).toBe(429);
    expect(codeIn(replies[30]?.body ?? '')).toBe('TOO_MANY_REQUESTS');
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
