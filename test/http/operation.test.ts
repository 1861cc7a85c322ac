import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { TestApp } from '../support/app.js';

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

  it('counts requests, errors and statements under names that a stranger cannot make up', async () => {
    await app.ask('query MadeUp { plans { totalCount } }');
    await app.ask('{ nope }');
    const { text } = await get('/metrics');
    expect(text).toMatch(/keikaku_requests_total\{operation="other",status="200"\} [1-9]/);
    expect(text).toMatch(/keikaku_errors_total\{code="GRAPHQL_VALIDATION_FAILED"\} 1/);
    expect(text).toMatch(/keikaku_statement_seconds_count\{statement="plan.count"\} 1/);
    expect(text).toMatch(/keikaku_statements_under_way 0/);
    expect(text).not.toContain('MadeUp');
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
