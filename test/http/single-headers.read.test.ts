import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestApp } from '../support/app.js';
import { codeIn, sendRaw } from '../support/raw-http.js';

describe('headers that decide what a request is', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  const send = (lines: string[], method = 'GET', body = '', path = '/csv/plans') =>
    sendRaw(app.url, [`${method} ${path} HTTP/1.1`, 'connection: close', ...lines, '', body].join('\r\n'));
  const ask = (...lines: string[]) => send(lines, 'POST', '{"query":"{__typename}"}', '/graphql');
  const JSON_OF_24 = ['host: x', 'content-type: application/json', 'content-length: 24'];

  it.each([
    ['two hosts', ['host: a.example', 'host: b.example']],
    ['one host twice', ['host: a.example', 'Host: a.example']],
    ['a host with a path', ['host: a.example/b']],
    ['a host with a user', ['host: u@a.example']],
    ['two hosts in one', ['host: a.example, b.example']],
    ['a host with a space', ['host: a b']],
    ['a host with a port that is none', ['host: a.example:x']],
    ['a host with two ports', ['host: a.example:80:81']],
    ['an IPv6 address that is not closed', ['host: [::1']],
    ['a host of letters that are not encoded', ['host: 計画']],
    ['two tokens', ['host: x', 'authorization: Bearer a', 'authorization: Bearer b']],
  ])('refuses %s', async (_name, lines) => {
    for (const path of ['/csv/plans', '/livez', '/', '/nothing']) {
      const { status, body } = await send(lines, 'GET', '', path);
      expect({ path, status, code: codeIn(body) }).toEqual({ path, status: 400, code: 'BAD_REQUEST' });
    }
  });

  it.each([
    ['no host', 'GET', [], ''],
    ['two lengths', 'POST', ['host: x', 'content-length: 1', 'content-length: 2'], ''],
    ['a length and chunks', 'POST', ['host: x', 'content-length: 24', 'transfer-encoding: chunked'], '0\r\n\r\n'],
    ['a length that is none', 'POST', ['host: x', 'content-length: +1'], ''],
    ['a header with a space before its colon', 'GET', ['host : x'], ''],
    ['a header on two lines', 'GET', ['host: x', 'a: b', ' c'], ''],
  ])('refuses %s, as Node does', async (_name, method, lines, body) => {
    expect((await send(lines, method, body)).status).toBe(400);
  });

  it('refuses two content types', async () => {
    const { status, body } = await ask(...JSON_OF_24, 'content-type: text/plain');
    expect({ status, code: codeIn(body) }).toEqual({ status: 400, code: 'BAD_REQUEST' });
  });

  it.each([
    'a.example',
    'a.example:4000',
    '127.0.0.1:80',
    '[::1]:4000',
    '[2001:db8::1]',
    'xn--hhr917d.example',
    'a_b',
    '',
  ])('takes the host "%s"', async (host) => {
    expect((await send([`host: ${host}`])).status).toBe(200);
  });

  it('takes what there may be several of', async () => {
    const lines = ['accept: a/b', 'accept: */*', 'x-a: 1', 'x-a: 2', 'cookie: a=1', 'cookie: b=2'];
    expect((await ask(...JSON_OF_24, ...lines)).status).toBe(200);
  });

  it('answers HTTP/1.0, which knows no host', async () => {
    expect((await sendRaw(app.url, 'GET /livez HTTP/1.0\r\n\r\n')).status).toBe(200);
  });
});
