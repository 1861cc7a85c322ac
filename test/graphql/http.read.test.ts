import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { TestApp } from '../support/app.js';

describe('the HTTP server', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());
  afterEach(() => vi.unstubAllEnvs());

  const post = (body: string, contentType: string) =>
    fetch(`${app.url}/graphql`, { method: 'POST', headers: { 'content-type': contentType }, body });

  it.each([
    ['{', 'application/json', 400, 'BAD_REQUEST'],
    ['{ plans { totalCount } }', 'application/x-www-form-urlencoded', 415, 'BAD_REQUEST'],
    [JSON.stringify({ query: `{ ${'a'.repeat(2_000_000)} }` }), 'application/json', 413, 'BODY_TOO_LARGE'],
    ['{}', 'application/json', 400, 'BAD_REQUEST'],
  ])('tells what a question looks like to one who sends %.20s as %s', async (body, contentType, status, code) => {
    const response = await post(body, contentType);
    expect(response.status).toBe(status);
    const { errors } = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] };
    expect(errors[0]?.extensions.code).toBe(code);
  });

  it('sends a browser from the endpoint to the page, which comes from the package', async () => {
    const visit = await fetch(`${app.url}/graphql`, { headers: { accept: 'text/html' }, redirect: 'manual' });
    expect(visit.status).toBe(302);
    expect(visit.headers.get('location')).toBe('/graphiql');
    const page = await (await fetch(`${app.url}/graphiql`)).text();
    expect(page).toContain('GraphiQL · 計画グラフ');
    expect(page).not.toMatch(/(src|href)="(https?:)?\/\//);
  });

  it.each([
    ['/', 200],
    ['/map', 200],
    ['/chain?from=anything', 200],
    ['/departments', 200],
    ['/indicators', 200],
    ['/questions', 200],
    ['/gaps', 200],
    ['/search?q=x', 200],
    ['/node/kashiwa-2024/measure/3.1', 200],
    ['/node/122173', 200],
    ['/node/kashiwa-2024/measure/9.9', 404],
    ['/node/', 404],
    ['/nothing', 404],
    ['/assets/nothing.js', 404],
  ])('answers a visit of %s with the explorer and status %i', async (path, status) => {
    const visit = await fetch(app.url + path, { headers: { accept: 'text/html' } });
    expect(visit.status).toBe(status);
    expect(await visit.text()).toContain('<title>計画グラフ</title>');
  });

  it('tells a program that nothing is there, and where GraphQL is', async () => {
    const response = await fetch(`${app.url}/nothing`);
    expect(response.status).toBe(404);
    const { errors } = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] };
    expect(errors[0]?.extensions.code).toBe('NOT_FOUND');
    expect(errors[0]?.message).toContain('/graphql');
  });

  it('explains itself in production, too', async () => {
    vi.stubEnv('NODE_ENV', 'production');
    const production = await TestApp.start();
    const { data } = await production.ask('{ __type(name: "Plan") { name } }');
    await production.stop();
    expect(data.__type.name).toBe('Plan');
  });
});
