import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestApp } from '../support/app.js';
import { run } from '../support/database.js';
import { codeIn, postRaw, sendRaw } from '../support/raw-http.js';
import { makeToken, removeTokens } from '../support/tokens.js';

/** 障害 in Shift_JIS, which is what Japanese Excel and older programs send. */
const SHIFT_JIS = Buffer.from([0x8f, 0xe1, 0x8a, 0x51]);

/** Bytes that are not UTF-8, and what they are. */
const NOT_UTF8: [name: string, bytes: Buffer][] = [
  ['Shift_JIS', SHIFT_JIS],
  ['EUC-JP', Buffer.from([0xbe, 0xe3, 0xb3, 0xb2])],
  ['Latin-1', Buffer.from([0xe9])],
  ['a character that is cut off', Buffer.from('障').subarray(0, 2)],
  ['an overlong slash', Buffer.from([0xc0, 0xaf])],
  ['half of a surrogate pair', Buffer.from([0xed, 0xa0, 0xbd])],
  ['a whole surrogate pair, as CESU-8 has it', Buffer.from([0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80])],
  ['more than Unicode has', Buffer.from([0xf4, 0x90, 0x80, 0x80])],
  ['a byte that begins nothing', Buffer.from([0xff])],
];

const percent = (bytes: Buffer) => [...bytes].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');

const SEARCH = 'query ($text: String!) { search(text: $text) { totalCount } }';

/** A question whose variable holds these bytes as they are. */
const asking = (bytes: Buffer) =>
  Buffer.concat([Buffer.from(`{"query":${JSON.stringify(SEARCH)},"variables":{"text":"`), bytes, Buffer.from('"}}')]);

describe('what is not UTF-8', () => {
  let app: TestApp;
  let found: number;
  beforeAll(async () => {
    app = await TestApp.start();
    const { body } = await postRaw(app.url, asking(Buffer.from('障害')));
    found = JSON.parse(String(body)).data.search.totalCount;
    expect(found).toBeGreaterThan(0);
  });
  afterAll(() => app.stop());

  const get = async (path: string) => {
    const response = await fetch(app.url + path);
    return { status: response.status, text: await response.text() };
  };

  it.each(NOT_UTF8)('is refused in a body: %s', async (_name, bytes) => {
    for (const contentType of ['application/json', 'application/json; charset=utf-8']) {
      app.statements = [];
      const { status, body } = await postRaw(app.url, asking(bytes), { 'content-type': contentType });
      expect({ status, code: codeIn(body) }).toEqual({ status: 400, code: 'NOT_UTF8' });
      expect(app.statements).toEqual([]);
    }
  });

  it.each(NOT_UTF8)('is refused in an address: %s', async (_name, bytes) => {
    const text = percent(bytes);
    for (const path of [
      `/csv/search?text=${text}`,
      `/csv/search.json?text=${text}`,
      `/csv/${text}`,
      `/graphql?query=${encodeURIComponent('{ search(text: "')}${text}${encodeURIComponent('") { totalCount } }')}`,
      `/graphql?query=${encodeURIComponent(SEARCH)}&variables=${encodeURIComponent('{"text":"')}${text}%22%7D`,
      `/graphql?query={__typename}&operationName=${text}`,
      `/search?q=${text}`,
      `/node/${text}`,
      `/plans/${text}`,
      `/${text}`,
    ]) {
      const { status, text: body } = await get(path);
      expect({ path, status, code: codeIn(body) }).toEqual({ path, status: 400, code: 'NOT_UTF8' });
    }
  });

  it('is refused in a write, of which nothing is stored', async () => {
    const token = await makeToken({ name: 'bytes', municipalities: ['122173'] });
    const [line] = await run(
      'MATCH (:Plan {id: "kashiwa-2024"}) MATCH (s:IndicatorSeries {plan: "kashiwa-2024"}) RETURN s.id AS id ORDER BY s.id LIMIT 1',
    );
    const query = `mutation { recordActual(series: "${line?.id}", fiscalYear: 2025, value: 1, note: "NOTE") { userErrors { code } } }`;
    const [before, after] = JSON.stringify({ query }).split('NOTE');
    const body = Buffer.concat([Buffer.from(before as string), SHIFT_JIS, Buffer.from(after as string)]);
    const reply = await postRaw(app.url, body, { authorization: `Bearer ${token}` });
    const [stored] = await run('MATCH (actual:RecordedActual) RETURN count(actual) AS count');
    await removeTokens();
    expect([reply.status, codeIn(reply.body)]).toEqual([400, 'NOT_UTF8']);
    expect(stored?.count).toBe(0);
  });

  it.each(['shift_jis', 'Shift_JIS', '"windows-31j"', 'euc-jp', 'iso-8859-1', 'utf-16', 'us-ascii', 'nonsense'])(
    'is refused where the body says that it is %s',
    async (charset) => {
      const body = Buffer.from('{"query":"{ __typename }"}');
      const reply = await postRaw(app.url, body, { 'content-type': `application/json; charset=${charset}` });
      expect([reply.status, codeIn(reply.body)]).toEqual([415, 'NOT_UTF8']);
    },
  );

  it.each(['utf-8', 'UTF-8', '"utf-8"', 'utf8'])('is not what says that it is %s', async (charset) => {
    const reply = await postRaw(app.url, asking(Buffer.from('障害')), {
      'content-type': `Application/JSON;charset=${charset}`,
    });
    expect(reply.status).toBe(200);
    expect(JSON.parse(String(reply.body)).data.search.totalCount).toBe(found);
  });

  it('is refused where the body is compressed, or says so', async () => {
    const body = Buffer.from('{"query":"{ __typename }"}');
    for (const [bytes, encoding] of [
      [body, 'gzip'],
      [gzipSync(body), 'gzip'],
      [body, 'br'],
      [body, 'gzip, gzip'],
      [body, 'nonsense'],
    ] as const) {
      const reply = await postRaw(app.url, bytes, { 'content-encoding': encoding });
      expect([encoding, reply.status, codeIn(reply.body)]).toEqual([encoding, 415, 'NOT_UTF8']);
    }
    expect((await postRaw(app.url, body, { 'content-encoding': 'identity' })).status).toBe(200);
  });

  it.each([
    ['half a character', '\\ud83d'],
    ['the other half', '\\ude00'],
    ['two halves in the wrong order', '\\ude00\\ud83d'],
    ['half a character behind a backslash', '\\\\\\ud83d'],
  ])('is refused as an escape of JSON: %s', async (_name, half) => {
    const reply = await postRaw(app.url, asking(Buffer.from(half)));
    expect([reply.status, codeIn(reply.body)]).toEqual([400, 'NOT_UTF8']);
    const variables = encodeURIComponent(`{"text":"${half}"}`);
    const { status, text } = await get(`/graphql?query=${encodeURIComponent(SEARCH)}&variables=${variables}`);
    expect([status, codeIn(text)]).toEqual([400, 'NOT_UTF8']);
  });

  it('is not what JSON escapes whole, or escapes the escape of', async () => {
    for (const text of ['\\ud83d\\ude00', '\\uD83D\\uDE00', '\\\\ud83d', '\\u969c\\u5bb3']) {
      const reply = await postRaw(app.url, asking(Buffer.from(text)));
      expect([text, reply.status, codeIn(reply.body)]).toEqual([text, 200, undefined]);
    }
  });

  it('is not a body that is sent in pieces of a character, or begins with a byte order mark', async () => {
    const body = Buffer.concat([Buffer.from('\uFEFF'), asking(Buffer.from('障害'))]);
    const head =
      'POST /graphql HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n';
    const pieces = [...body].map((byte) =>
      Buffer.concat([Buffer.from('1\r\n'), Buffer.from([byte]), Buffer.from('\r\n')]),
    );
    const reply = await sendRaw(app.url, head, ...pieces, '0\r\n\r\n');
    expect(reply.status).toBe(200);
    expect(String(reply.body)).toContain(`"totalCount":${found}`);
  });

  it.each(NOT_UTF8)('is refused in an address that is not encoded at all: %s', async (_name, bytes) => {
    const reply = await sendRaw(
      app.url,
      'GET /csv/search?text=',
      bytes,
      ' HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n',
    );
    expect([reply.status, codeIn(reply.body)]).toEqual([400, 'NOT_UTF8']);
  });

  it('is not a percent sign by itself', async () => {
    expect((await get('/csv/search?text=100%25')).status).toBe(200);
    expect((await get('/csv/search?text=100%')).status).toBe(200);
  });
});
