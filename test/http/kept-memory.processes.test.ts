import { Agent, request as send } from 'node:http';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { TestApp } from '../support/app.js';

/** `FLOOD=20000` sends as many as a stranger does in four minutes. */
const REQUESTS = Number(process.env.FLOOD ?? 600);
const LETTERS = 90_000;
/** What is bounded may fill up, such as 32 MB of documents; a machine that has just collected its garbage differs by some megabytes. */
const MOST_KEPT = Math.max(8_000_000, (REQUESTS * LETTERS) / 50);
/** What is bounded is full after so many. */
const FILLING = 150;
const COLLECTIONS = 6;

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

interface Flood {
  headers?: Record<string, string>;
  path?: string;
  body?: unknown;
}

const long = (n: number, letters = LETTERS) => `k${n}${'v'.repeat(letters)}`;
const asked = (query: string, variables?: object, more?: object): Flood => ({ body: { query, variables, ...more } });
const PAGE = 'query ($after: String) { programs(after: $after) { totalCount } }';

/** What a client may make up as it likes, each time another. */
const FLOODS: Record<string, (n: number) => Flood> = {
  'names of variables that are not declared': (n) => asked('query Q7{__typename}', { [long(n)]: 1 }),
  'values of variables that are not declared': (n) => asked('{__typename}', { v: long(n) }),
  'values of variables': (n) => asked(PAGE, { after: long(n) }),
  'names of operations that are not there': (n) => asked('query Q7{__typename}', {}, { operationName: long(n) }),
  extensions: (n) => asked('{__typename}', {}, { extensions: { [long(n)]: 1 } }),
  'fields that the protocol does not have': (n) => asked('{__typename}', {}, { [long(n)]: 1 }),
  'comments of 90 kB': (n) => asked(`{__typename} #${long(n)}`),
  comments: (n) => asked(`{__typename} #${long(n, 19_000)}`),
  'names of operations': (n) => asked(`query ${long(n, 19_000)} {__typename}`),
  aliases: (n) => asked(`{${long(n, 19_000)}: __typename}`),
  'many aliases': (n) =>
    asked(`{${Array.from({ length: 99 }, (_, i) => `${long(n, 150)}${i}: __typename`).join(' ')}}`),
  texts: (n) => asked(`{search(text: "${long(n, 150)}") { totalCount } }`),
  cursors: (n) => asked(`{programs(after: "${long(n, 19_000)}") { totalCount } }`),
  'cursors as the server makes them': (n) =>
    asked(PAGE, {
      after: Buffer.from(JSON.stringify({ o: 'program LISTED ASC', k: [long(n, 60_000)], i: 'x' })).toString(
        'base64url',
      ),
    }),
  'documents that are too large': (n) => asked(`{${'plans { totalCount } '.repeat(300)}} #${long(n, 10_000)}`),
  'documents that are not valid': (n) => asked(`{${long(n, 19_000)}}`),
  'documents that are not GraphQL': (n) => asked(`{${long(n, 19_000)}`),
  'estimates of pages': (n) => asked('query ($n: Int) { programs(first: $n) { totalCount } }', { n: 1_000 + n }),
  headers: (n) => ({ headers: { [`x-${n}`]: long(n, 14_000) }, path: '/livez' }),
  'content types': (n) => ({
    headers: { 'content-type': `application/json; x=${long(n, 14_000)}` },
    body: { query: '{__typename}' },
  }),
  addresses: (n) => ({ path: `/${long(n, 14_000)}` }),
  'names of tables': (n) => ({ path: `/csv/${long(n, 14_000)}` }),
  'questions in addresses': (n) => ({ path: `/graphql?query={__typename}&operationName=${long(n, 14_000)}` }),
  'clients behind a proxy': (n) => ({
    path: '/csv/none',
    headers: { 'x-forwarded-for': `10.${n >> 16}.${(n >> 8) & 255}.${n & 255}` },
  }),
  'clients that are none': (n) => ({ path: '/csv/none', headers: { 'x-forwarded-for': long(n, 14_000) } }),
  entities: (n) => ({ path: '/csv/none', headers: { 'if-none-match': long(n, 14_000), authorization: `Bearer ${n}` } }),
};

describe('what strangers send', () => {
  let app: TestApp;
  const agent = new Agent({ keepAlive: true, maxSockets: 8 });
  beforeAll(async () => {
    app = await TestApp.start(inject('graph'), {
      cacheMaxBytes: 1_000_000,
      rateLimit: 100_000,
      trustedProxies: ['127.0.0.1', '::1'],
    });
  });
  afterAll(async () => {
    agent.destroy();
    await app.stop();
  });

  const sendOne = ({ headers, path = '/graphql', body }: Flood) =>
    new Promise<void>((resolve, reject) => {
      const text = body === undefined ? '' : JSON.stringify(body);
      const json = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) };
      const method = body === undefined ? 'GET' : 'POST';
      const request = send(
        `${app.url}${path}`,
        { agent, method, headers: { ...(body ? json : {}), ...headers } },
        (reply) => reply.resume().on('end', resolve).on('error', reject),
      );
      request.on('error', reject).end(text);
    });

  async function flood(of: (n: number) => Flood, from: number, to: number) {
    let next = from;
    const client = async () => {
      while (next < to) await sendOne(of(next++));
    };
    await Promise.all(Array.from({ length: 8 }, client));
    app.statements = [];
    app.defects.length = 0;
  }

  async function heap(): Promise<number> {
    // What waits for its turn lets go of what it holds.
    await new Promise((resolve) => setTimeout(resolve, 50));
    // V8 keeps the shapes of objects, and with them the names of their fields, for some collections more.
    for (let times = 0; times < COLLECTIONS; times += 1) collect();
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  }

  it.each(Object.entries(FLOODS))(
    'is let go of again: %s',
    async (what, of) => {
      await flood(of, 0, FILLING);
      const before = await heap();
      await flood(of, FILLING, FILLING + REQUESTS);
      const kept = (await heap()) - before;
      console.info(`${what}: ${(kept / 1e6).toFixed(1)} MB more after ${REQUESTS} requests`);
      expect(kept).toBeLessThan(MOST_KEPT);
    },
    600_000,
  );
});
