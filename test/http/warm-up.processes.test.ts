import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, inject, it } from 'vitest';
import type { Answer } from '../../src/graphql/catalogue/ask.js';
import { ASKED_AHEAD, WarmUp } from '../../src/http/warm-up.js';
import * as operations from '../../src/web/explorer/operations.generated.js';
import { TestApp } from '../support/app.js';
import { TcpProxy } from '../support/tcp-proxy.js';

const GREETING = 'query Greeting { plans { totalCount } }';

/** A plan with a measure that has no issue, and one that has. */
const PLACES: Answer = {
  data: {
    plans: {
      nodes: [
        {
          id: 'plan-1',
          title: '計画',
          pillars: [
            {
              id: 'p',
              measures: [
                { id: 'measure-1', issues: [] },
                { id: 'measure-2', issues: [{ id: 'issue-1' }] },
              ],
            },
          ],
        },
      ],
    },
  },
};

describe('a start', () => {
  const nameOf = (document: string) => /query (\w+)/.exec(document)?.[1] ?? 'places';

  it('asks ahead what the pages ask, one after the other, of a plan that is there', async () => {
    const asked: { name: string; variables: Record<string, unknown> }[] = [];
    let atOnce = 0;
    const ask = () => async (document: string, variables: Record<string, unknown>) => {
      expect(++atOnce).toBe(1);
      await wait(1);
      atOnce -= 1;
      asked.push({ name: nameOf(document), variables });
      return PLACES;
    };
    await new WarmUp(ask, 5_000, GREETING).run();
    expect(asked.map(({ name }) => name)).toEqual(['places', ...ASKED_AHEAD, 'Greeting']);
    expect(asked.at(-2)?.variables).toEqual({
      plan: 'plan-1',
      id: 'measure-1',
      from: 'issue-1',
      text: '計画',
      first: 20,
      page: 1,
      // The first goal of the first edition.
      code: 'shofuku7-1-1',
    });
  });

  it('knows the questions of the pages by their names', () => {
    for (const name of ASKED_AHEAD) expect(operations).toHaveProperty(`${name}Document`);
  });

  it('asks nothing where no plan is there, or nothing answers', async () => {
    for (const answer of [{ data: { plans: { nodes: [] } } }, { data: null, errors: [{ message: 'x' }] }]) {
      let asked = 0;
      await new WarmUp(
        () => async () => {
          asked += 1;
          return answer;
        },
        5_000,
        GREETING,
      ).run();
      expect(asked).toBe(1);
    }
    await new WarmUp(() => () => Promise.reject(new Error('gone')), 5_000, GREETING).run();
  });

  it('asks no longer than it may, and no more when it is told to end', async () => {
    let asked = 0;
    const slow = () => async () => {
      asked += 1;
      await wait(50);
      return PLACES;
    };
    await new WarmUp(slow, 120, GREETING).run();
    expect(asked).toBeLessThanOrEqual(3);
    asked = 0;
    const told = new WarmUp(slow, 60_000, GREETING);
    const running = told.run();
    told.end();
    await running;
    expect(asked).toBe(1);
  });

  it('is not ready until then, is afterwards, and stays so when the database was away', async () => {
    const { hostname, port } = new URL(inject('graph').uri);
    const proxy = new TcpProxy({ host: hostname, port: Number(port) });
    const app = await TestApp.start({ ...inject('graph'), uri: `bolt://127.0.0.1:${await proxy.open()}` });
    const ready = async () => {
      const response = await fetch(`${app.url}/readyz`);
      return { status: response.status, ...((await response.json()) as object) };
    };
    expect(await ready()).toMatchObject({ status: 200, isReady: true });
    proxy.fault = { kind: 'latency', ms: 20 };
    const prepared = app.prepare();
    expect(await ready()).toMatchObject({ status: 503, isReady: false, isWarmingUp: true, database: 'ok', plans: 1 });
    expect((await app.ask('{ plans { totalCount } }')).data.plans.totalCount).toBe(1);
    await prepared;
    const after = await ready();
    expect(after).toMatchObject({ status: 200, isReady: true });
    expect(after).not.toHaveProperty('isWarmingUp');
    // What a first visit asks was asked: what the rules of gaps and traces need is among it.
    proxy.fault = { kind: 'reset' };
    proxy.drop();
    await expect.poll(async () => (await ready()).status).toBe(503);
    expect(await ready()).not.toHaveProperty('isWarmingUp');
    proxy.fault = undefined;
    await expect.poll(async () => (await ready()).status).toBe(200);
    await app.stop();
    await proxy.cut();
  });

  it('may be stopped at once, also where the database has fallen silent', async () => {
    const { hostname, port } = new URL(inject('graph').uri);
    const proxy = new TcpProxy({ host: hostname, port: Number(port) });
    const app = await TestApp.start({ ...inject('graph'), uri: `bolt://127.0.0.1:${await proxy.open()}` });
    void app.prepare();
    await wait(100);
    proxy.fault = { kind: 'black hole' };
    await wait(100);
    const start = performance.now();
    await app.stop();
    expect(performance.now() - start).toBeLessThan(5_000);
    await proxy.cut();
  });
});
