import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestApp } from '../support/app.js';
import { codeIn, postRaw } from '../support/raw-http.js';
import { makeToken, removeTokens } from '../support/tokens.js';

describe('requests as large as an import', () => {
  let app: TestApp;
  let authorization: string;
  beforeAll(async () => {
    app = await TestApp.start();
    authorization = `Bearer ${await makeToken()}`;
  });
  afterAll(async () => {
    await app.stop();
    await removeTokens();
  });

  const post = (body: string) => postRaw(app.url, Buffer.from(body), { authorization });

  it.each([
    ['names', `{"query":"{__typename}","variables":{${Array.from({ length: 1_300_000 }, (_, n) => `"${n}":1`)}}}`],
    ['values', `{"query":"{__typename}","variables":{"a":[${'1,'.repeat(5_000_000)}1]}}`],
    ['lists', `{"query":"{__typename}","variables":{"a":[${'[],'.repeat(3_000_000)}1]}}`],
    ['values without a question', `[${'{},'.repeat(3_000_000)}1]`],
  ])('may not consist of millions of %s, and are not parsed', async (_name, body) => {
    const { status, body: reply } = await post(body);
    expect({ status, code: codeIn(reply) }).toEqual({ status: 400, code: 'TOO_MANY_VALUES' });
  });

  it('may be a million levels deep no more than small ones', async () => {
    const { status, body } = await post(`{"query":"{__typename}","variables":{"a":${'['.repeat(5_000_000)}`);
    expect({ status, code: codeIn(body) }).toEqual({ status: 400, code: 'QUERY_TOO_DEEP' });
  });

  it('may hold a text with all the signs of JSON in it', async () => {
    const document = '{"a": [1, "b\\\\"], \\\\ ,: } \n'.repeat(200_000);
    const query = 'query ($text: String) { programs(after: $text) { totalCount } }';
    const { body } = await post(JSON.stringify({ query, variables: { text: document } }));
    // It is read, and found to be no cursor.
    expect(codeIn(body)).toBe('INVALID_CURSOR');
  });

  it('may not hold a document in the question itself', async () => {
    const { status, body } = await post(
      JSON.stringify({ query: `{ search(text: "${'x'.repeat(5_000_000)}") { totalCount } }` }),
    );
    expect({ status, code: codeIn(body) }).toEqual({ status: 400, code: 'TOO_MANY_CHARACTERS' });
    expect(JSON.parse(String(body)).errors[0].extensions).toMatchObject({ limit: 20_000, cost: 5_000_035 });
  });
});
