import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureConstraints } from '../../src/data/writing/constraints.js';
import { importPlan } from '../../src/data/writing/plan-import.js';
import { withGraph } from '../../src/database.js';
import { startLocalNeo4j } from '../../src/neo4j/local-neo4j.js';
import { readPlanDocument } from '../../src/plan-document/read-plan-document.js';
import { toPlanGraph } from '../../src/plan-document/to-plan-graph.js';
import { LIBRARIES, removeHome, serverPid, temporaryHome } from '../neo4j/local-neo4j.support.js';
import { TestApp } from '../support/app.js';
import { KASHIWA } from '../support/global-setup.js';
import { expectWithin } from '../support/measured.js';

const REQUESTS = 1_000;

describe('when Neo4j dies under a thousand requests', () => {
  let home: string;
  let neo4j: Awaited<ReturnType<typeof startLocalNeo4j>>;
  let app: TestApp;
  beforeAll(async () => {
    home = await temporaryHome();
    neo4j = await startLocalNeo4j({ home, libraries: LIBRARIES });
    const { uri, username, password } = neo4j;
    await withGraph({ uri, username, password }, async (graph) => {
      await ensureConstraints(graph);
      await importPlan(graph, toPlanGraph(await readPlanDocument(KASHIWA)));
    });
    app = await TestApp.start({ uri, username, password }, { answerTimeout: 5 });
  });
  afterAll(async () => {
    await app.stop();
    await neo4j.stop();
    await removeHome(home);
  });

  async function ask(of = app) {
    const start = performance.now();
    const { data, errors = [] } = await of.ask('{ programs { totalCount } }');
    const codes = errors.map(({ extensions }) => extensions.code);
    return { ms: performance.now() - start, count: data?.programs?.totalCount, codes };
  }

  it('each ends with the answer or the reason, and the first asked once Neo4j is back is answered', async () => {
    const answers: Awaited<ReturnType<typeof ask>>[] = [];
    let started = 0;
    const worker = async () => {
      while (started < REQUESTS) {
        started += 1;
        answers.push(await ask());
        // What is refused comes back at once: a thousand of these would be over before Neo4j is up again.
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    };
    const working = Promise.all(Array.from({ length: 10 }, worker));
    await expect.poll(() => answers.length).toBeGreaterThan(100);
    process.kill((await serverPid(home)) as number, 'SIGKILL');
    await working;

    expect(answers).toHaveLength(REQUESTS);
    for (const { count, codes } of answers) {
      if (codes.length === 0) expect(count).toBe(68);
      else expect(['DATABASE_UNAVAILABLE', 'DATABASE_TIMEOUT', 'ANSWER_TIMEOUT']).toContain(codes[0]);
    }
    const refused = answers.filter(({ codes }) => codes.length > 0).length;
    expect(refused).toBeGreaterThan(0);
    const times = answers.map(({ ms }) => ms);
    expectWithin(5_000, `${REQUESTS} requests, ${refused} of them refused while Neo4j was away`, times);
    expect(app.defects).toEqual([]);

    // Another server with connections of its own tells when Neo4j answers this question again, however long it takes to start.
    const fresh = await TestApp.start(neo4j);
    await expect.poll(async () => (await ask(fresh)).count, { timeout: 120_000, interval: 200 }).toBe(68);
    await fresh.stop();
    const { ms, ...recovered } = await ask();
    expect(recovered).toEqual({ count: 68, codes: [] });
    expectWithin(2_000, 'first answer once Neo4j was back', [ms]);
  }, 300_000);
});
