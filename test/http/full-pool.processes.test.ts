import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { MAX_STALENESS_MS } from '../../src/data/store/data-version.js';
import { TestApp } from '../support/app.js';
import { expectWithin } from '../support/measured.js';
import { TcpProxy } from '../support/tcp-proxy.js';
import { makeToken, removeTokens } from '../support/tokens.js';
import { RECORD } from '../support/writes.js';

/** More than there are connections. */
const CROWD = 130;
/** For so long they all wait: with the time that answers have here, nobody gets a connection meanwhile. */
const FULL_MS = 6_000;
const QUESTION = '{ plans { nodes { id } } }';

describe('while every connection waits for a statement that does not end', () => {
  let proxy: TcpProxy;
  let app: TestApp;
  let token: string;
  beforeAll(async () => {
    const { hostname, port } = new URL(inject('graph').uri);
    proxy = new TcpProxy({ host: hostname, port: Number(port) });
    const uri = `bolt://127.0.0.1:${await proxy.open()}`;
    app = await TestApp.start({ ...inject('graph'), uri }, { cacheMaxBytes: 1_000_000, answerTimeout: 60 });
    token = await makeToken({ municipalities: ['122173'] });
  });
  afterAll(async () => {
    await removeTokens();
    await app.stop();
    await proxy.cut();
  });

  const post = (query: string, variables: object = {}, headers: Record<string, string> = {}) =>
    fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });

  it('kept answers, /readyz and /livez are given, and no connection is given up', async () => {
    await (await post(QUESTION)).text();
    const { uri, username, password } = inject('graph');
    const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
    const gate = driver.session().beginTransaction();
    await gate.run("MATCH (plan:Plan {id: 'kashiwa-2024'}) SET plan.id = plan.id");
    const write = { series: 'kashiwa-2024/series/average-wage', fiscalYear: 1999, value: 1 };
    const crowd = Array.from({ length: CROWD }, () => post(RECORD, write, { authorization: `Bearer ${token}` }));
    const blocked = async () => app.statements.filter(({ name }) => name === 'actual.lock').length;
    await expect.poll(blocked).toBeGreaterThan(90);
    const { closed } = proxy;
    app.statements = [];
    const waits: number[] = [];
    const start = performance.now();
    while (performance.now() - start < FULL_MS) {
      // So that the version is asked for each time.
      await new Promise((resolve) => setTimeout(resolve, MAX_STALENESS_MS + 100));
      const begun = performance.now();
      const answers = await Promise.all([post(QUESTION), fetch(`${app.url}/readyz`), fetch(`${app.url}/livez`)]);
      waits.push(performance.now() - begun);
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    }
    expectWithin(1_000, 'kept answers while the pool is full', waits);
    // What was answered before was not asked again.
    expect(app.statements.filter(({ name }) => name === 'plan.page')).toEqual([]);
    await gate.rollback();
    await driver.close();
    const codes = await Promise.all(
      crowd.map(async (answer) => /"code":"([A-Z_]+)"/.exec(await (await answer).text())?.[1]),
    );
    expect(new Set(codes)).toEqual(new Set(['FISCAL_YEAR_OUTSIDE_PLAN']));
    expect(proxy.closed).toBe(closed);
    expect(app.defects).toEqual([]);
  }, 180_000);
});
