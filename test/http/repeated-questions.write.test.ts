import { get as httpGet } from 'node:http';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { MAX_STALENESS_MS } from '../../src/data/store/data-version.js';
import { TestApp } from '../support/app.js';
import { removePlan, run } from '../support/database.js';
import { loadInventedPlans } from '../support/invented-plans.js';

const QUESTION = '{ plans { nodes { id title pillars { name measures { name initiatives { name } } } } } }';

describe('a question that was asked before', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start(inject('graph'), { cacheMaxBytes: 10_000_000 });
  });
  afterAll(() => app.stop());

  const get = (query: string, headers: Record<string, string> = {}) =>
    fetch(`${app.url}/graphql?${new URLSearchParams({ query })}`, { headers });

  it('is answered with the same bytes without the database', async () => {
    const first = await app.ask(QUESTION);
    expect(app.statements.length).toBeGreaterThan(1);
    const again = await app.ask(QUESTION);
    expect(again).toEqual(first);
    expect(app.statements).toEqual([]);
  });

  it('is 304 for who holds its ETag, and only for that', async () => {
    const response = await get(QUESTION);
    const etag = response.headers.get('etag') as string;
    expect(response.status).toBe(200);
    const unchanged = await get(QUESTION, { 'if-none-match': etag });
    expect([unchanged.status, unchanged.headers.get('etag'), await unchanged.text()]).toEqual([304, etag, '']);
    expect((await get(QUESTION, { 'if-none-match': 'W/"another"' })).status).toBe(200);
    expect((await get('{ plans { totalCount } }', { 'if-none-match': etag })).status).toBe(200);
  });

  it('is sent compressed or plain, as its client takes it', async () => {
    const plain = await rawGet(QUESTION, {});
    const compressed = await rawGet(QUESTION, { 'accept-encoding': 'gzip' });
    expect(plain.encoding).toBeUndefined();
    expect(compressed.encoding).toBe('gzip');
    expect(compressed.bytes).toBeLessThan(plain.bytes);
    const refused = await rawGet(QUESTION, { 'accept-encoding': 'gzip;q=0, identity' });
    expect(refused).toEqual(plain);
  });

  it('is sent compressed the first time, too', async () => {
    const neverAsked = `${QUESTION} # ${Date.now()}`;
    const first = await rawGet(neverAsked, { 'accept-encoding': 'gzip' });
    expect(first.encoding).toBe('gzip');
    expect(await rawGet(neverAsked, { 'accept-encoding': 'gzip' })).toEqual(first);
  });

  /** Past fetch, which would always ask for gzip and unpack it. */
  const rawGet = (query: string, headers: Record<string, string>) =>
    new Promise<{ encoding: string | undefined; bytes: number }>((resolve, reject) => {
      const address = `${app.url}/graphql?${new URLSearchParams({ query })}`;
      httpGet(address, { headers }, async (response) => {
        let bytes = 0;
        for await (const chunk of response) bytes += chunk.length;
        resolve({ encoding: response.headers['content-encoding'], bytes });
      }).on('error', reject);
    });

  it('may be read by each origin that is told, from a shared cache as well', async () => {
    const origins = ['https://a.example', 'https://b.example'];
    const open = await TestApp.start(inject('graph'), { cacheMaxBytes: 10_000_000, corsOrigins: origins });
    const headersFor = async (origin: string) => {
      const address = `${open.url}/graphql?${new URLSearchParams({ query: QUESTION })}`;
      const { headers } = await fetch(address, { headers: { origin } });
      return [headers.get('access-control-allow-origin'), headers.get('vary')?.toLowerCase()];
    };
    for (const origin of [...origins, ...origins])
      expect(await headersFor(origin)).toEqual([origin, 'origin, accept, accept-encoding']);
    await open.stop();
  });

  it('is answered anew soon after another process wrote', async () => {
    const count = '{ plans { totalCount } }';
    expect((await app.ask(count)).data.plans.totalCount).toBe(1);
    const etag = (await get(count)).headers.get('etag') as string;
    const remove = await loadInventedPlans('kaku-2025');
    try {
      await new Promise((resolve) => setTimeout(resolve, MAX_STALENESS_MS + 100));
      expect((await app.ask(count)).data.plans.totalCount).toBe(2);
      expect((await get(count, { 'if-none-match': etag })).status).toBe(200);
    } finally {
      await remove();
    }
  });

  it('is asked again where it had an error', async () => {
    const wrong = '{ programs(where: { id: ["kashiwa-2024/program/nope"] }) { totalCount } }';
    for (let time = 0; time < 2; time++) {
      app.statements = [];
      const { errors } = await app.ask(wrong);
      expect(errors?.[0]?.extensions.code).toBe('UNKNOWN_ID');
      expect(app.statements.map(({ name }) => name)).toContain('node.known');
    }
  });
});

it('an import says in the database that something was written, if it was', async () => {
  const version = async () => (await run('MATCH (version:DataVersion) RETURN version.value AS value'))[0]?.value;
  const before = await version();
  const remove = await loadInventedPlans('kaku-2020');
  const after = await version();
  expect(after).not.toBe(before);
  await loadInventedPlans('kaku-2020');
  expect(await version()).toBe(after);
  await remove();
  await removePlan('kaku-2020', '999016');
});
