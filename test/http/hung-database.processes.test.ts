import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { MAX_STALENESS_MS } from '../../src/data/store/data-version.js';
import { ensureConstraints } from '../../src/data/writing/constraints.js';
import { importPlan } from '../../src/data/writing/plan-import.js';
import { createToken } from '../../src/data/writing/token.repository.js';
import { withGraph } from '../../src/database.js';
import { hashOf, newToken } from '../../src/domain/token.js';
import { startLocalNeo4j } from '../../src/neo4j/local-neo4j.js';
import { readPlanDocument } from '../../src/plan-document/read-plan-document.js';
import { toPlanGraph } from '../../src/plan-document/to-plan-graph.js';
import { LIBRARIES, removeHome, serverPid, temporaryHome, until } from '../neo4j/local-neo4j.support.js';
import { TestApp } from '../support/app.js';
import { KASHIWA } from '../support/global-setup.js';
import { keikaku } from '../support/keikaku.js';
import { expectWithin } from '../support/measured.js';
import { RECORD } from '../support/writes.js';

const LONGEST_MS = 5_000;
const RECOVERY_MS = 2_000;
/** More than there are connections. */
const CROWD = 150;
const CODES = ['DATABASE_UNAVAILABLE', 'DATABASE_TIMEOUT', 'ANSWER_TIMEOUT'];

const PROGRAMS = '{ programs { totalCount } }';
const SERIES = 'kashiwa-2024/series/average-wage';
/** The plan's own number of the year is there already, so that nothing is ever stored. */
const WRITE = { series: SERIES, fiscalYear: 1999, value: 1 };

interface Ended {
  what: string;
  ms: number;
  status: number;
  code?: string;
}

describe('while Neo4j is stopped as a process, with its connections open', () => {
  let home: string;
  let folder: string;
  let neo4j: Awaited<ReturnType<typeof startLocalNeo4j>>;
  let app: TestApp;
  let token: string;
  let pid: number;
  beforeAll(async () => {
    home = await temporaryHome();
    folder = await mkdtemp(join(tmpdir(), 'keikaku-hung-'));
    neo4j = await startLocalNeo4j({ home, libraries: LIBRARIES });
    token = newToken();
    await withGraph(neo4j, async (graph) => {
      await ensureConstraints(graph);
      await importPlan(graph, toPlanGraph(await readPlanDocument(KASHIWA)));
      const rights = { scopes: ['record' as const], municipalities: ['122173'], expires: null };
      await createToken(graph, { name: 'planner', hash: hashOf(token), ...rights });
    });
    app = await TestApp.start(neo4j, { answerTimeout: 5, cacheMaxBytes: 1_000_000 });
    pid = (await serverPid(home)) as number;
    // The first of each is slow on a cold Neo4j.
    for (const [what, request] of Object.entries(REQUESTS))
      await until(async () => (await timed(what, request)).code === undefined, 60_000);
  }, 240_000);
  afterEach(async () => {
    process.kill(pid, 'SIGCONT');
    await until(async () => (await timed('again', REQUESTS.question)).code === undefined, 20_000);
  });
  afterAll(async () => {
    await app.stop();
    await neo4j.stop();
    await removeHome(home);
    await rm(folder, { recursive: true });
  });

  const post = (query: string, variables: object = {}) =>
    fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables }),
    });
  const get = (path: string) => fetch(`${app.url}${path}`, { headers: { accept: 'text/html' } });

  const REQUESTS = {
    question: () => post(PROGRAMS),
    'question that was answered before': () => post('{ plans { totalCount } }'),
    write: () => post(RECORD, WRITE),
    csv: () => get('/csv/department-workload'),
    page: () => get('/node/kashiwa-2024/measure/3.1'),
    readyz: () => get('/readyz'),
  };

  /** How a request ended, and after how long. */
  async function timed(what: string, request: () => Promise<Response>): Promise<Ended> {
    const start = performance.now();
    const response = await request();
    const text = await response.text();
    const code = /"(?:code|database)":"([A-Z_]+)"/.exec(text)?.[1];
    return {
      what,
      ms: performance.now() - start,
      status: response.status,
      ...(code && code !== 'FISCAL_YEAR_OUTSIDE_PLAN' ? { code } : {}),
    };
  }

  const all = () => Promise.all(Object.entries(REQUESTS).map(([what, request]) => timed(what, request)));

  function expectAllTold(ended: Ended[]) {
    expectWithin(
      LONGEST_MS,
      'told',
      ended.map(({ ms }) => ms),
    );
    for (const { what, status, code } of ended) {
      // The page comes, and tells of it.
      if (what === 'page') expect(status).toBe(200);
      else expect(CODES, what).toContain(code);
      if (what === 'readyz' || what === 'csv') expect(status).toBe(503);
    }
    expect(app.defects).toEqual([]);
  }

  async function expectRecovery() {
    const start = performance.now();
    process.kill(pid, 'SIGCONT');
    const isBack = async () => (await all()).every(({ code, status }) => code === undefined && status === 200);
    await expect.poll(isBack, { interval: 50 }).toBe(true);
    expectWithin(RECOVERY_MS, 'back', [performance.now() - start]);
  }

  /** Stops it; what was answered before may be given again for a second. */
  async function hang() {
    process.kill(pid, 'SIGSTOP');
    await wait(MAX_STALENESS_MS + 100);
  }

  it('each request ends within 5 s with a code, and all are answered within 2 s after it goes on', async () => {
    await hang();
    expectAllTold(await all());
    expectAllTold(await all());
    await expectRecovery();
  }, 60_000);

  it(`so does each of ${CROWD} at once, and those who come while they wait`, async () => {
    await hang();
    const crowd = Array.from({ length: CROWD }, (_, place) =>
      timed('question', () => post(`{ a${place}: programs { totalCount } }`)),
    );
    await wait(1_000);
    const late = all();
    expectAllTold([...(await Promise.all(crowd)), ...(await late)]);
    await expectRecovery();
  }, 60_000);

  it('it is as soon back after a longer silence', async () => {
    await hang();
    expectAllTold(await all());
    for (let second = 0; second < 15; second += 1) {
      expectAllTold(await all());
      await wait(1_000);
    }
    await expectRecovery();
  }, 60_000);

  it.each([['doctor'], ['import', KASHIWA], ['backup', 'FILE'], ['token', 'list'], ['serve']])(
    'keikaku %s says so, and leaves nothing half done',
    async (...words) => {
      process.kill(pid, 'SIGSTOP');
      const { uri, username, password } = neo4j;
      const start = performance.now();
      const { code, stdout, stderr } = await keikaku(
        words.map((word) => (word === 'FILE' ? join(folder, 'x.backup') : word)),
        { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, PORT: '0' },
      );
      // A process takes its time to begin, and a worker in it to check a document.
      expectWithin(LONGEST_MS + 6_000, words.join(' '), [performance.now() - start]);
      expect(code).toBe(1);
      expect(stdout + stderr).toContain('(DATABASE_UNAVAILABLE)');
      expect(stderr).not.toContain('    at ');
      expect(await readdir(folder)).toEqual([]);
    },
    30_000,
  );
});
