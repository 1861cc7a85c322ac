import { readdir } from 'node:fs/promises';
import { get as httpGet } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { TestApp } from '../support/app.js';
import { codeIn, sendRaw } from '../support/raw-http.js';

const ASSETS = 'dist/web/assets';

describe('addresses and their methods', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start(inject('graph'), { cacheMaxBytes: 10_000_000 });
  });
  afterAll(() => app.stop());

  const send = (method: string, path: string, init: RequestInit = {}) =>
    fetch(app.url + path, { method, redirect: 'manual', ...init });

  const READ = 'GET, HEAD, OPTIONS';
  const ADDRESSES: [path: string, allow: string][] = [
    ['/graphql', 'GET, HEAD, POST, OPTIONS'],
    ['/graphql/', 'GET, HEAD, POST, OPTIONS'],
    ['/csv/plans', READ],
    ['/csv/plans.json', READ],
    ['/mcp', 'POST, OPTIONS'],
    ['/export/kashiwa-2024.parquet', READ],
    ['/export/kashiwa-2024/values.parquet', READ],
    ['/feed.atom', READ],
    ['/feed/kashiwa-2024.atom', READ],
    ['/livez', READ],
    ['/readyz', READ],
    ['/metrics', READ],
    ['/', READ],
    ['/map', READ],
    ['/graphiql', READ],
    ['/node/kashiwa-2024/measure/3.1', READ],
    ['/assets/nothing.js', READ],
  ];

  it.each(ADDRESSES)('%s takes %s, and says so to all else', async (path, allow) => {
    const methods = allow.split(', ');
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'].filter((method) => !methods.includes(method))) {
      const reply = await send(method, path, { body: '障害', headers: { 'content-type': 'text/plain' } });
      const sorted = reply.headers.get('allow')?.split(', ').sort();
      expect([method, reply.status, sorted]).toEqual([method, 405, methods.sort()]);
      const text = await reply.text();
      expect(codeIn(text)).toBe('METHOD_NOT_ALLOWED');
      expect(text).toContain(allow.split(', ')[0]);
    }
    const options = await send('OPTIONS', path);
    expect([options.status, options.headers.get('allow')?.split(', ').sort()]).toEqual([204, methods.sort()]);
    expect(await options.text()).toBe('');
  });

  it('nothing is there by any method where nothing is', async () => {
    for (const method of ['GET', 'POST', 'PUT', 'DELETE']) expect((await send(method, '/nothing')).status).toBe(404);
  });

  it.each(['/', '/map', '/graphiql', '/csv/pillars?plan=kashiwa-2024', '/csv/pillars.json', '/livez', '/node/122173'])(
    'HEAD of %s is GET without the body',
    async (path) => {
      const [head, whole] = [await send('HEAD', path), await send('GET', path)];
      expect([head.status, await head.text()]).toEqual([whole.status, '']);
      for (const name of ['content-type', 'content-length', 'etag', 'cache-control'])
        expect([name, head.headers.get(name)]).toEqual([name, whole.headers.get(name)]);
    },
  );

  it.each([
    ['/plans', '/'],
    ['/plans/', '/'],
    ['/map/', '/map'],
    ['/map/?plan=kashiwa-2024', '/map?plan=kashiwa-2024'],
    ['/questions/?q=a/?b=/', '/questions?q=a/?b=/'],
    ['/graphiql/', '/graphiql'],
    ['/node/122173/', '/node/122173'],
    ['/node/kashiwa-2024/measure/3.1/', '/node/kashiwa-2024/measure/3.1'],
  ])('%s leads to %s', async (path, location) => {
    const reply = await send('GET', path, { headers: { accept: 'text/html' } });
    expect(reply.status).toBeGreaterThanOrEqual(301);
    expect(reply.status).toBeLessThan(309);
    expect(reply.headers.get('location')).toBe(location);
    expect((await fetch(app.url + path, { headers: { accept: 'text/html' } })).status).toBe(200);
  });

  it('answers programs at an address with a slash as at the one without', async () => {
    const csv = await (await send('GET', '/csv/plans/')).text();
    expect(csv).toBe(await (await send('GET', '/csv/plans')).text());
    expect(await (await send('GET', '/csv/plans.json/')).json()).toHaveLength(1);
    const question = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ __typename }"}',
    };
    expect(await (await fetch(`${app.url}/graphql/`, question)).json()).toEqual({ data: { __typename: 'Query' } });
    expect((await send('GET', '/graphql/?query={__typename}')).status).toBe(200);
    expect((await send('GET', '/livez/')).status).toBe(200);
  });

  it.each([
    '//evil.example',
    '//evil.example/',
    '//evil.example//',
    '//evil.example/map/',
    '/\\evil.example/',
    '/%2fevil.example/',
    '/%5cevil.example/',
    '///evil.example/%2f..',
    '/map//evil.example/',
    '/node//evil.example/',
    '/node/..//evil.example/',
    '/.//evil.example/',
    'http://evil.example/map/',
  ])('never sends anybody away from this server: %s', async (target) => {
    const reply = await sendRaw(
      app.url,
      `GET ${target} HTTP/1.1\r\nhost: x\r\naccept: text/html\r\nconnection: close\r\n\r\n`,
    );
    expect(reply.headers.location ?? '/').toMatch(/^\/($|[^/\\])/);
  });

  it('tells a page of another origin what it may read and do, for a day', async () => {
    const open = await TestApp.start(inject('graph'), {
      corsOrigins: ['https://www.example.jp'],
      rateLimit: 100,
      cacheMaxBytes: 1_000_000,
    });
    const origin = 'https://www.example.jp';
    for (const path of ['/graphql', '/csv/plans']) {
      const preflight = await fetch(open.url + path, {
        method: 'OPTIONS',
        headers: {
          origin,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'content-type,authorization',
        },
      });
      expect(preflight.status).toBe(204);
      expect(preflight.headers.get('access-control-max-age')).toBe('86400');
      expect(preflight.headers.get('access-control-allow-headers')).toBe('content-type,authorization');
      expect(preflight.headers.get('access-control-allow-methods')).toContain('POST');
    }
    const answer = await fetch(`${open.url}/graphql?query={__typename}`, { headers: { origin } });
    const exposed = answer.headers.get('access-control-expose-headers')?.split(', ') ?? [];
    await open.stop();
    for (const name of ['etag', 'x-ratelimit-limit', 'x-ratelimit-remaining', 'x-ratelimit-reset']) {
      expect(exposed).toContain(name);
      expect([name, answer.headers.get(name)]).not.toEqual([name, null]);
    }
    expect(exposed).toContain('retry-after');
  });

  /** Past fetch, which unpacks by itself. */
  const packed = (path: string, encodings: string) =>
    new Promise<{ encoding: string | undefined; vary: string | undefined; body: Buffer }>((resolve, reject) => {
      httpGet(`${app.url}${path}`, { headers: { 'accept-encoding': encodings } }, async (response) => {
        const chunks: Buffer[] = [];
        for await (const chunk of response) chunks.push(chunk);
        const { 'content-encoding': encoding, vary } = response.headers;
        resolve({ encoding, vary, body: Buffer.concat(chunks) });
      }).on('error', reject);
    });

  it('sends what is built ahead in the smallest form that a browser takes', async () => {
    const script = (await readdir(ASSETS)).find((name) => /^index-.*\.js$/.test(name));
    for (const path of [`/assets/${script}`, '/', '/graphiql', '/map']) {
      const plain = await packed(path, 'identity');
      const br = await packed(path, 'gzip, deflate, br, zstd');
      const gzip = await packed(path, 'gzip, deflate');
      expect([plain.encoding, br.encoding, gzip.encoding]).toEqual([undefined, 'br', 'gzip']);
      for (const { vary } of [plain, br, gzip]) expect(vary?.toLowerCase()).toContain('accept-encoding');
      expect(brotliDecompressSync(br.body)).toEqual(plain.body);
      expect(gunzipSync(gzip.body)).toEqual(plain.body);
      expect(br.body.length).toBeLessThan(gzip.body.length);
      expect((await packed(path, 'br;q=0, gzip')).encoding).toBe('gzip');
    }
  });
});
