import { Agent, request as send } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { residentMemory } from '../measure/memory.js';
import type { Serving } from '../planning/product.server.js';
import type { Attack, Input } from './inputs.js';

/** What others noticed while a stranger sent an input. Times are in milliseconds. */
export interface Pressure {
  sent: number;
  /** How the stranger's requests ended: codes of errors, or HTTP status. */
  ended: Record<string, number>;
  kept: number[];
  fresh: number[];
  livez: number[];
  /** How many requests of others failed. */
  failed: number;
  rssBefore: number;
  rssAfter: number;
  logBytes: number;
}

const STRANGER = '10.2.0.1';
const OTHER = '10.1.0.1';
const AT_ONCE = 50;
const MOST_UNDER_WAY = 300;
const LONGEST_MS = 30_000;

const agent = new Agent({ keepAlive: true, maxSockets: 500 });

const question = (query: string): Attack => ({ method: 'POST', path: '/graphql', body: JSON.stringify({ query }) });
const KEPT = question('query Kept{programs(where:{department:{name:{eq:"障害福祉課"}}}){totalCount nodes{id name}}}');
const fresh = (n: number) =>
  question(
    `query Fresh{search(text:"支援 ${n}"){totalCount} departmentWorkload(where:{plan:"kashiwa-2024"}){programs{listed}} plans${n}:plans{totalCount}}`,
  );

/** Sends an input for so many seconds, and what others ask beside it; nothing but that without an input. */
export async function pressure(
  { url, pid, logBytes }: Serving,
  input: Input | undefined,
  seconds: number,
): Promise<Pressure> {
  // What others ask has been asked before, as on a server that is in use.
  for (let n = -3; n < 0; n++) for (const request of [KEPT, fresh(n + 9_000)]) await ask(url, OTHER, request);
  const end = performance.now() + seconds * 1_000;
  const result: Pressure = {
    sent: 0,
    ended: {},
    kept: [],
    fresh: [],
    livez: [],
    failed: 0,
    rssBefore: residentMemory(pid),
    rssAfter: 0,
    logBytes: logBytes(),
  };
  const underWay = new Set<Promise<void>>();
  const one = (n: number) => {
    result.sent += 1;
    const asked = ask(url, STRANGER, (input as Input).request(n)).then(({ status, code = String(status) }) => {
      result.ended[code] = (result.ended[code] ?? 0) + 1;
      underWay.delete(asked);
    });
    underWay.add(asked);
    return asked;
  };
  const stranger = async () => {
    if (!input) return;
    for (let n = 0; input.perSecond > 0 && performance.now() < end; n++) {
      if (underWay.size < MOST_UNDER_WAY) void one(n);
      await wait(1_000 / input.perSecond);
    }
    const again = async () => {
      while (performance.now() < end) await one(0);
    };
    if (input.perSecond === 0) await Promise.all(Array.from({ length: AT_ONCE }, again));
  };
  const other = async (everyMs: number, times: number[], request: (n: number) => Attack) => {
    const asked: Promise<void>[] = [];
    for (let n = 0; performance.now() < end; n++) {
      asked.push(
        ask(url, OTHER, request(n)).then(({ status, code, ms }) => {
          times.push(ms);
          if (status !== 200 || code) result.failed += 1;
        }),
      );
      await wait(everyMs);
    }
    await Promise.all(asked);
  };
  await Promise.all([
    stranger(),
    other(250, result.kept, () => KEPT),
    other(500, result.fresh, fresh),
    other(250, result.livez, () => ({ method: 'GET', path: '/livez' })),
  ]);
  await Promise.race([Promise.all(underWay), wait(LONGEST_MS)]);
  return { ...result, rssAfter: residentMemory(pid), logBytes: logBytes() - result.logBytes };
}

interface Ended {
  status: number;
  code?: string;
  ms: number;
}

/** Status 0 is for what was cut, or never answered. */
function ask(url: string, client: string, { method, path, body }: Attack): Promise<Ended> {
  const start = performance.now();
  return new Promise((resolve) => {
    const done = (status: number, text = '') => {
      const [, code] = /"code":"([A-Z_]+)"/.exec(text) ?? [];
      resolve({ status, ms: performance.now() - start, ...(code && { code }) });
    };
    const headers = {
      'x-forwarded-for': client,
      ...(body && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }),
    };
    const request = send(new URL(path, url), { method, agent, headers, timeout: LONGEST_MS }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => {
        if (text.length < 4_000) text += chunk;
      });
      response.on('end', () => done(response.statusCode ?? 0, text)).on('error', () => done(0));
    });
    request.on('timeout', () => request.destroy()).on('error', () => done(0));
    request.end(body);
  });
}
