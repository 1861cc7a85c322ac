import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { importPlan } from '../../src/data/writing/plan-import.js';
import { createToken, revokeToken } from '../../src/data/writing/token.repository.js';
import { withGraph } from '../../src/database.js';
import { hashOf, type Token } from '../../src/domain/token.js';
import { toPlanGraph } from '../../src/plan-document/to-plan-graph.js';
import { TestApp } from '../support/app.js';
import { CommitProxy } from '../support/commit.proxy.js';
import { removePlan, run } from '../support/database.js';
import { expectWithin } from '../support/measured.js';
import { smallPlanDocument } from '../support/plan-document.factory.js';
import { makeToken, removeTokens } from '../support/tokens.js';
import { CORRECT, IMPORT, RECORD, WITHDRAW } from '../support/writes.js';

const SERIES = 'mihon-2024/series/moved-to-jobs';
const place = { series: SERIES, fiscalYear: 2025 };

describe('when the connection is lost at commit', () => {
  let proxy: CommitProxy;
  let app: TestApp;
  let token: string;
  const lossy = () => ({ ...inject('graph'), uri });
  let uri: string;
  beforeAll(async () => {
    const { hostname, port } = new URL(inject('graph').uri);
    proxy = new CommitProxy({ host: hostname, port: Number(port) });
    uri = `bolt://127.0.0.1:${await proxy.open()}`;
    app = await TestApp.start(lossy());
    token = await makeToken({ municipalities: ['999997'] });
  });
  afterAll(async () => {
    await removeTokens();
    await app.stop();
    await proxy.close();
  });
  beforeEach(async () => {
    await withGraph(inject('graph'), (graph) => importPlan(graph, toPlanGraph(smallPlanDocument().document)));
    proxy.commits = 0;
  });
  afterEach(() => removePlan('mihon-2024', '999997'));

  const stored = async () => {
    const [actuals, changes] = [
      await run('MATCH (actual:RecordedActual {series: $series}) RETURN actual.value AS value', { series: SERIES }),
      await run(
        "MATCH (change:Change {plan: 'mihon-2024'}) WHERE change.by = 'planner' RETURN change.what AS what ORDER BY change.at",
      ),
    ];
    return { actuals: actuals.map(({ value }) => value), changes: changes.map(({ what }) => what) };
  };

  it.each(['ANSWER', 'COMMIT'] as const)('%s: each write is acknowledged, and stored once', async (loss) => {
    const yaml = smallPlanDocument().yaml.replace('見本市福祉計画', '改題した計画');
    const writes: [string, Record<string, unknown>][] = [
      [RECORD, { ...place, value: 61 }],
      [CORRECT, { ...place, value: 62, reason: '確定値。' }],
      [WITHDRAW, { ...place, reason: '取消し。' }],
      [RECORD, { ...place, value: 63 }],
      [IMPORT, { document: yaml }],
    ];
    for (const [mutation, variables] of writes) {
      proxy.losses = [loss];
      const { data, errors } = await app.ask(mutation, variables, token);
      expect(errors).toBeUndefined();
      const [payload] = Object.values(data) as { userErrors: unknown[]; outcome?: string }[];
      expect(payload?.userErrors).toEqual([]);
      // Also where the first try was stored, the answer is of what that did, not that nothing was left to do.
      if (mutation === IMPORT) expect(payload).toMatchObject({ outcome: 'UPDATED', counts: { changed: 1 } });
    }
    const kinds = ['ACTUAL_RECORDED', 'ACTUAL_CORRECTED', 'ACTUAL_WITHDRAWN', 'ACTUAL_RECORDED', 'PLAN_IMPORTED'];
    expect(await stored()).toEqual({ actuals: [63], changes: kinds });
    // Each write was sent to be committed twice; where the first had arrived, the second commits nothing.
    expect(proxy.commits).toBe(10);
    expect(app.defects).toEqual([]);
  });

  it('survives several losses of one write', async () => {
    proxy.losses = ['COMMIT', 'ANSWER'];
    const { data } = await app.ask(RECORD, { ...place, value: 61 }, token);
    expect(data.recordActual).toMatchObject({ actual: { value: 61 }, userErrors: [] });
    expect(await stored()).toEqual({ actuals: [61], changes: ['ACTUAL_RECORDED'] });
  });

  it.each([
    ['ANSWER', [61]],
    ['COMMIT', []],
  ] as const)('%s, and the database stays away: says that the outcome is not known', async (loss, actuals) => {
    proxy.losses = [loss];
    proxy.staysDown = true;
    const start = performance.now();
    const { data, errors } = await app.ask(RECORD, { ...place, value: 61 }, token);
    proxy.recover();
    // Five seconds of silence tell that it is gone, where answers may take longer.
    expectWithin(7_000, `commit lost (${loss}), database away`, [performance.now() - start]);
    expect(data).toEqual({ recordActual: null });
    expect(errors?.[0]).toMatchObject({
      extensions: { code: 'WRITE_OUTCOME_UNKNOWN' },
      message: expect.stringMatching(/書き込めたか.*history/),
    });
    expect((await stored()).actuals).toEqual(actuals);
    // Sent again all the same, it is stored once; as soon as the database is known to be back.
    await expect.poll(async () => (await app.ask('{ plans(first: 1) { nodes { id } } }')).errors).toBeUndefined();
    await app.ask(RECORD, { ...place, value: 61 }, token);
    expect(await stored()).toEqual({ actuals: [61], changes: ['ACTUAL_RECORDED'] });
  });

  it('makes and revokes tokens once', async () => {
    const made: Token = {
      name: 'lossy',
      hash: hashOf('x'),
      scopes: ['record'],
      municipalities: ['999997'],
      expires: null,
    };
    await withGraph(lossy(), async (graph) => {
      proxy.losses = ['ANSWER'];
      await createToken(graph, made);
      await expect(createToken(graph, { ...made, hash: hashOf('y') })).rejects.toMatchObject({
        code: 'TOKEN_NAME_IN_USE',
      });
      proxy.losses = ['ANSWER'];
      await revokeToken(graph, 'lossy');
      await expect(revokeToken(graph, 'lossy')).rejects.toMatchObject({ code: 'UNKNOWN_TOKEN' });
    });
    expect(proxy.commits).toBe(5);
  });
});
