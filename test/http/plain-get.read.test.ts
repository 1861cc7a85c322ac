import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { TestApp } from '../support/app.js';

/** What clients send with a GET, by what they are known by. */
const CLIENTS: [client: string, headers: Record<string, string>][] = [
  [
    'urql',
    {
      accept:
        'application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed',
    },
  ],
  ['graphql-request', { accept: 'application/graphql-response+json, application/json' }],
  ['Vega-Lite, Superset, curl', { accept: '*/*' }],
  ['a client that says nothing', {}],
  ['a client that names a type for no content', { 'content-type': 'application/json', accept: 'application/json' }],
  ['a form without content', { 'content-type': 'application/x-www-form-urlencoded' }],
  ['a browser with a question in its address', { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }],
];

describe.each([
  ['with kept answers', 10_000_000],
  ['without', 0],
])('a plain GET, %s', (_name, cacheMaxBytes) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start(inject('graph'), { cacheMaxBytes });
  });
  afterAll(() => app.stop());

  const get = async (
    parameters: Record<string, string> | string,
    headers: Record<string, string> = {},
    method = 'GET',
  ) => {
    const response = await fetch(`${app.url}/graphql?${new URLSearchParams(parameters)}`, { method, headers });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, body: text ? JSON.parse(text) : null };
  };

  const COUNT = '{ plans { totalCount } }';
  const TITLE = 'query Title($id: ID!) { plan(id: $id) { id } }';

  it.each(CLIENTS)('of %s is answered', async (_client, headers) => {
    for (const _time of [1, 2]) {
      const { status, body } = await get({ query: COUNT }, headers);
      expect([status, body]).toEqual([200, { data: { plans: { totalCount: 1 } } }]);
    }
  });

  it('is answered in the type that its client takes', async () => {
    const typeFor = async (accept: string) => (await get({ query: COUNT }, { accept })).headers.get('content-type');
    expect(await typeFor('application/graphql-response+json, application/json')).toBe(
      'application/graphql-response+json; charset=utf-8',
    );
    expect(await typeFor('application/json')).toBe('application/json; charset=utf-8');
    expect((await get({ query: COUNT }, { accept: 'text/csv' })).status).toBe(406);
  });

  it('takes variables, a name and extensions, and what tools send for what they leave out', async () => {
    const question = { query: TITLE, variables: '{"id":"kashiwa-2024"}' };
    const left: Record<string, string>[] = [
      {},
      { operationName: 'Title' },
      { operationName: '', extensions: '' },
      { operationName: 'null', extensions: 'null' },
      { extensions: '{}', nonce: '17' },
    ];
    for (const more of left) {
      const { body } = await get({ ...question, ...more });
      expect(body).toEqual({ data: { plan: { id: 'kashiwa-2024' } } });
    }
    expect((await get({ query: COUNT, variables: '' })).status).toBe(200);
    expect((await get({ query: COUNT, variables: 'null' })).status).toBe(200);
  });

  it.each([
    [{ query: COUNT, variables: '{' }, 'BAD_REQUEST', 'variables'],
    [{ query: COUNT, variables: '[]' }, 'BAD_REQUEST', 'variables'],
    [{ query: COUNT, variables: '1' }, 'BAD_REQUEST', 'variables'],
    [{ query: COUNT, variables: '"{}"' }, 'BAD_REQUEST', 'variables'],
    [{ query: COUNT, extensions: '{' }, 'BAD_REQUEST', 'extensions'],
    [{ query: COUNT, extensions: 'true' }, 'BAD_REQUEST', 'extensions'],
    [{ query: COUNT, operationName: 'Nobody' }, 'OPERATION_RESOLUTION_FAILURE', 'Nobody'],
    [`query=${COUNT}&query=${COUNT}`, 'BAD_REQUEST', 'query'],
    [{ query: '' }, 'BAD_REQUEST', 'query'],
    [{ query: '{ plans {' }, 'GRAPHQL_PARSE_FAILED', 'Syntax'],
    [{ query: TITLE }, 'BAD_USER_INPUT', '$id'],
  ])('is refused with a code for %j', async (parameters, code, part) => {
    const { status, body, headers } = await get(parameters as Record<string, string>);
    expect([status, body.errors[0].extensions.code]).toEqual([400, code]);
    expect(body.errors[0].message).toContain(part);
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('writes nothing, and says how one writes', async () => {
    const query = 'mutation { recordActual(series: "x", fiscalYear: 2025, value: 1) { userErrors { code } } }';
    for (const headers of [{}, { 'apollo-require-preflight': 'true', authorization: 'Bearer x' }] as Record<
      string,
      string
    >[]) {
      const { status, body, headers: sent } = await get({ query }, headers);
      expect([status, body.errors[0].extensions.code, sent.get('allow')]).toEqual([405, 'METHOD_NOT_ALLOWED', 'POST']);
      expect(body.errors[0].message).toMatch(/by POST, with content-type: application\/json;.*Nothing was written\.$/);
    }
  });

  it('may be stored on the way, and has to be asked about each time', async () => {
    const { headers } = await get({ query: COUNT });
    expect(headers.get('cache-control')).toBe('no-cache');
    expect(headers.get('vary')?.toLowerCase()).toContain('accept, accept-encoding');
    expect(headers.get('etag') !== null).toBe(cacheMaxBytes > 0);
    const wrong = await get({ query: '{ programs(where: { plan: "nowhere-2042" }) { totalCount } }' });
    expect(wrong.body.errors[0].extensions.code).toBe('UNKNOWN_ID');
    expect(wrong.headers.get('cache-control')).toBe('no-store');
  });

  it('is answered to HEAD, without the answer', async () => {
    const [head, whole] = [await get({ query: COUNT }, {}, 'HEAD'), await get({ query: COUNT })];
    expect([head.status, head.text]).toEqual([200, '']);
    for (const name of ['content-type', 'content-length', 'etag', 'cache-control', 'vary'])
      expect([name, head.headers.get(name)]).toEqual([name, whole.headers.get(name)]);
  });

  it.each([
    'text/plain',
    'text/plain; application/json',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    '',
  ])('is no way for another site to POST as %s', async (type) => {
    const response = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': type },
      body: Buffer.from(JSON.stringify({ query: COUNT })),
    });
    expect(response.status).toBe(415);
    expect(await response.text()).toContain('content-type: application/json');
  });

  it('of a POST is stored nowhere', async () => {
    const response = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: COUNT }),
    });
    expect(response.headers.get('cache-control')).toBe('no-store');
  });
});

it('a message keeps its end, which says what to do, however much it repeats', async () => {
  const app = await TestApp.start();
  const where = `{ ${Array.from({ length: 60 }, (_, place) => `condition${place}: ${place}`).join(', ')} }`;
  const { errors } = await app.ask('query ($where: MeasureWhere) { measures(where: $where) { totalCount } }', {
    where: Object.fromEntries(Array.from({ length: 60 }, (_, place) => [`plam${place}`, { plan: place }])),
  });
  const inline = await app.ask(`{ measures(where: ${where}) { totalCount } }`);
  await app.stop();
  const english = String((errors?.[0]?.extensions as { messageEn?: string } | undefined)?.messageEn);
  expect(english).toMatch(/^Variable "\$where" got invalid value .*is not defined by type "MeasureWhere"\./s);
  expect(english.length).toBeLessThanOrEqual(301);
  expect(inline.errors?.[0]?.message).toContain('is not defined by type "MeasureWhere"');
});
