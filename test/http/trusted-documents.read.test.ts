import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { QUESTIONS } from '../../src/data/catalogue/question.repository.js';
import { call, connected } from '../mcp/mcp.client.js';
import { TestApp } from '../support/app.js';

const TITLE = 'query Title($id: ID!) { plan(id: $id) { title } }';
const WRITE = 'mutation Remove { removePlan(id: "kashiwa-2024") { userErrors { code } } }';
const HASH = createHash('sha256').update(TITLE).digest('hex');
const CONFIG = {
  cacheMaxBytes: 10_000_000,
  trustedDocuments: [
    { id: HASH, text: TITLE },
    { id: 'remove', text: WRITE },
  ],
};

type Reply = { status: number; headers: Headers; code: string | undefined; body: Record<string, unknown> | null };
async function replyOf(response: Response): Promise<Reply> {
  const text = await response.text();
  const body = text ? JSON.parse(text) : null;
  return { status: response.status, headers: response.headers, code: body?.errors?.[0]?.extensions.code, body };
}
const get = async (app: TestApp, parameters: Record<string, string>, init: RequestInit = {}) =>
  replyOf(await fetch(`${app.url}/graphql?${new URLSearchParams(parameters)}`, init));
const post = async (app: TestApp, body: unknown) =>
  replyOf(
    await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  );

describe('a server that answers everybody', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start(inject('graph'), CONFIG);
  });
  afterAll(() => app.stop());

  it('answers a question of the catalogue by its name, by GET, as it answers its text', async () => {
    const question = QUESTIONS.find(({ name }) => name === 'department-workload');
    const variables = { orderBy: [{ field: 'JOINT' }] };
    const { status, body, headers } = await get(app, {
      documentId: 'department-workload',
      variables: JSON.stringify(variables),
    });
    expect(status).toBe(200);
    expect(headers.get('content-type')).toMatch(/^application\/(graphql-response\+)?json/);
    expect(body).toEqual(await app.ask(question?.document ?? '', variables));
    expect((body as { data: { departmentWorkload: unknown[] } }).data.departmentWorkload).toHaveLength(23);
  });

  it('lets it be kept until something is written', async () => {
    const parameters = { documentId: 'pillars' };
    const { headers } = await get(app, parameters);
    const etag = headers.get('etag') ?? '';
    expect(etag).toMatch(/^W\/"/);
    expect(headers.get('cache-control')).toBe('no-cache');
    app.statements = [];
    const again = await get(app, parameters, { headers: { 'if-none-match': etag } });
    expect([again.status, again.body, app.statements]).toEqual([304, null, []]);
    // Another question has another.
    expect((await get(app, { documentId: 'plans' })).headers.get('etag')).not.toBe(etag);
  });

  it('answers the documents of a client by their ids, in each way that clients ask', async () => {
    const variables = { id: 'kashiwa-2024' };
    const data = { plan: { title: 'ノーマライゼーションかしわプラン2024' } };
    const extensions = { persistedQuery: { version: 1, sha256Hash: HASH } };
    const texts = { variables: JSON.stringify(variables), extensions: JSON.stringify(extensions) };
    for (const reply of [
      await get(app, { documentId: HASH, variables: texts.variables }),
      await get(app, texts),
      await post(app, { documentId: HASH, variables }),
      await post(app, { extensions, variables }),
    ]) {
      expect(reply.body).toEqual({ data });
    }
  });

  it.each([
    ['an id that nobody knows', { documentId: 'no-such' }, 404, 'UNKNOWN_DOCUMENT'],
    ['a name of every object', { documentId: '__proto__' }, 404, 'UNKNOWN_DOCUMENT'],
    ['an id and a text', { documentId: 'plans', query: TITLE }, 400, 'BAD_REQUEST'],
    [
      'a variable that the question does not have',
      { documentId: 'plans', variables: '{"town":1}' },
      400,
      'BAD_USER_INPUT',
    ],
    ['a write', { documentId: 'remove' }, 405, 'METHOD_NOT_ALLOWED'],
    [
      'a hash that nobody knows',
      { extensions: '{"persistedQuery":{"version":1,"sha256Hash":"0"}}' },
      200,
      'PERSISTED_QUERY_NOT_SUPPORTED',
    ],
  ])('by GET, refuses %s', async (_what, parameters, status, code) => {
    const reply = await get(app, parameters as Record<string, string>);
    expect([reply.status, reply.code]).toEqual([status, code]);
  });

  it('takes an id as a text only', async () => {
    expect((await post(app, { documentId: ['plans'] })).code).toBe('BAD_REQUEST');
    expect((await post(app, { documentId: null, query: '{ plans { totalCount } }' })).body).toEqual({
      data: { plans: { totalCount: 1 } },
    });
  });

  it('shows who opens such an address the answer, not GraphiQL', async () => {
    const response = await fetch(`${app.url}/graphql?documentId=plans`, {
      headers: { accept: 'text/html,*/*' },
      redirect: 'manual',
    });
    expect(response.status).toBe(200);
  });
});

describe('a server that answers trusted documents only', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start(inject('graph'), { ...CONFIG, isTrustedOnly: true });
  });
  afterAll(() => app.stop());

  it.each([
    ['a question of a stranger', '{ plans { totalCount } }'],
    ['introspection', '{ __schema { types { name } } }'],
    ['a trusted document with more behind it', `${TITLE} query More { plans { totalCount } }`],
    ['what is no GraphQL', '{ plans '],
  ])('refuses %s, by POST and GET', async (_what, query) => {
    for (const reply of [await post(app, { query }), await get(app, { query })]) {
      expect([reply.status, reply.code]).toEqual([403, 'DOCUMENT_NOT_TRUSTED']);
    }
  });

  it('answers trusted documents by id and as text, whatever their spaces and comments', async () => {
    const variables = { id: 'kashiwa-2024' };
    expect((await get(app, { documentId: 'plans' })).status).toBe(200);
    expect((await post(app, { documentId: HASH, variables })).code).toBeUndefined();
    const spaced = `# Title\n${TITLE.replaceAll(' ', '\n  ')}`;
    expect((await post(app, { query: spaced, variables })).body).toHaveProperty('data.plan.title');
  });

  it('answers all that the explorer asks', async () => {
    const asked: Record<string, string> = JSON.parse(readFileSync('dist/web/explorer.questions.json', 'utf8'));
    expect(Object.keys(asked).length).toBeGreaterThan(20);
    // Without variables most are refused for that; none for what it is.
    for (const query of Object.values(asked))
      expect((await post(app, { query })).code).not.toBe('DOCUMENT_NOT_TRUSTED');
  });

  it('answers tables and assistants as ever', async () => {
    expect((await fetch(`${app.url}/csv/pillars`)).status).toBe(200);
    const client = await connected(app.url);
    const { json } = await call(client, 'node', { id: 'kashiwa-2024/measure/3.1' });
    await client.close();
    expect(json.nodeKind).toBe('MEASURE');
  });
});
