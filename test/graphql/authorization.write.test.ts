import { timingSafeEqual } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { importPlan } from '../../src/data/writing/plan-import.js';
import { revokeToken } from '../../src/data/writing/token.repository.js';
import { withGraph } from '../../src/database.js';
import { dayInJapan } from '../../src/domain/token.js';
import { toPlanGraph } from '../../src/plan-document/to-plan-graph.js';
import { type Answer, TestApp } from '../support/app.js';
import { removePlan, run } from '../support/database.js';
import { smallPlanDocument } from '../support/plan-document.factory.js';
import { makeToken, removeTokens } from '../support/tokens.js';
import { CORRECT, IMPORT, RECORD, WITHDRAW } from '../support/writes.js';

// Watched, to see what a refusal does.
vi.mock(import('node:crypto'), async (original) => {
  const crypto = await original();
  return { ...crypto, timingSafeEqual: vi.fn(crypto.timingSafeEqual) };
});

const place = { series: 'mihon-2024/series/moved-to-jobs', fiscalYear: 2025 };
const MUTATIONS: [string, string, Record<string, unknown>][] = [
  ['importPlan', IMPORT, { document: smallPlanDocument().yaml.replace('見本市福祉計画', '改題した計画') }],
  ['recordActual', RECORD, { ...place, value: 1 }],
  ['correctActual', CORRECT, { ...place, fiscalYear: 2024, value: 1, reason: '理由。' }],
  ['withdrawActual', WITHDRAW, { ...place, fiscalYear: 2024, reason: '理由。' }],
];

const daysFromNow = (days: number) => dayInJapan(new Date(Date.now() + days * 86_400_000));

/** All there is of the plan, and of what was written to it. */
const stored = () =>
  run(`MATCH (node) WHERE node.plan = 'mihon-2024' OR node.id = 'mihon-2024' OR node:RecordedActual
       RETURN properties(node) AS node ORDER BY node.id`);

describe('a write', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
    await withGraph(inject('graph'), (graph) => importPlan(graph, toPlanGraph(smallPlanDocument().document)));
  });
  afterAll(async () => {
    await removeTokens();
    await removePlan('mihon-2024', '999997');
    await app.stop();
  });

  const send = async (query: string, variables: Record<string, unknown>, authorization?: string) => {
    const start = performance.now();
    const response = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(authorization !== undefined && { authorization }) },
      body: JSON.stringify({ query, variables }),
    });
    const body = (await response.json()) as Answer;
    return { status: response.status, body, ms: performance.now() - start };
  };

  it.each(MUTATIONS)('%s is refused where no token is configured', async (name, mutation, variables) => {
    const before = await stored();
    const { status, body } = await send(mutation, variables, `Bearer keikaku_${'A'.repeat(43)}`);
    expect(status).toBe(401);
    expect(body).toEqual({
      data: { [name]: null },
      errors: [
        expect.objectContaining({ path: [name], extensions: expect.objectContaining({ code: 'UNAUTHENTICATED' }) }),
      ],
    });
    expect(await stored()).toEqual(before);
  });

  it('is refused alike for eight kinds of bad token and every mutation', async () => {
    const good = await makeToken({ name: 'good', municipalities: ['999997'] });
    const expired = await makeToken({ name: 'expired', municipalities: ['999997'], expires: daysFromNow(-1) });
    const revoked = await makeToken({ name: 'revoked', municipalities: ['999997'] });
    await withGraph(inject('graph'), (graph) => revokeToken(graph, 'revoked'));
    const swapped = `${good.slice(0, -1)}${good.endsWith('A') ? 'B' : 'A'}`;
    const bad: Record<string, string | undefined> = {
      absent: undefined,
      'another scheme': `Basic ${Buffer.from(`good:${good}`).toString('base64')}`,
      empty: 'Bearer ',
      'made up': `Bearer keikaku_${'x'.repeat(43)}`,
      'one letter off': `Bearer ${swapped}`,
      'cut off': `Bearer ${good.slice(0, -5)}`,
      expired: `Bearer ${expired}`,
      revoked: `Bearer ${revoked}`,
      'a name': 'Bearer good',
      'a hash': `Bearer ${(await run("MATCH (token:Token {name: 'good'}) RETURN token.hash AS hash"))[0]?.hash}`,
      'a token and more': `Bearer ${good} ${good}`,
    };
    const before = await stored();
    for (const [name, mutation, variables] of MUTATIONS) {
      const answers = new Set<string>();
      for (const [kind, authorization] of Object.entries(bad)) {
        const { status, body } = await send(mutation, variables, authorization);
        expect({ kind, status, data: body.data }).toEqual({ kind, status: 401, data: { [name]: null } });
        answers.add(JSON.stringify(body));
      }
      expect([name, answers.size]).toEqual([name, 1]);
    }
    expect(await stored()).toEqual(before);
  });

  it('is refused alike for a good token without the scope, and for one of another city', async () => {
    const [record, importer, elsewhere] = [
      await makeToken({ name: 'record', scopes: ['record'], municipalities: ['999997'] }),
      await makeToken({ name: 'import', scopes: ['import'], municipalities: ['999997'] }),
      await makeToken({ name: 'elsewhere', municipalities: ['011002', '122173'] }),
    ];
    const before = await stored();
    for (const [name, mutation, variables] of MUTATIONS) {
      const other = name === 'importPlan' ? record : importer;
      const answers = new Set<string>();
      for (const token of [other, elsewhere]) {
        const { status, body } = await send(mutation, variables, `Bearer ${token}`);
        expect(status).toBe(403);
        expect(body).toMatchObject({
          data: { [name]: null },
          errors: [{ path: [name], extensions: { code: 'FORBIDDEN' } }],
        });
        answers.add(JSON.stringify(body));
      }
      expect(answers.size).toBe(1);
    }
    expect(await stored()).toEqual(before);
  });

  it('that is refused leaves the answer of one before it, which is stored', async () => {
    const token = await makeToken({ name: 'records', scopes: ['record'], municipalities: ['999997'] });
    const both = `mutation ($series: ID!) {
      stored: recordActual(series: $series, fiscalYear: 2026, value: 2) { actual { value } userErrors { code } }
      refused: importPlan(document: "x") { userErrors { code } } }`;
    const { status, body } = await send(both, { series: place.series }, `Bearer ${token}`);
    expect({ status, data: body.data }).toEqual({
      status: 200,
      data: { stored: { actual: { value: 2 }, userErrors: [] }, refused: null },
    });
    expect(body.errors).toMatchObject([{ path: ['refused'], extensions: { code: 'FORBIDDEN' } }]);
  });

  it('is judged before its arguments are', async () => {
    for (const [, mutation, variables] of MUTATIONS) {
      const broken = Object.entries({ document: 'no plan', series: 'nothing', reason: '' });
      const declared = broken.filter(([name]) => mutation.includes(`$${name}:`));
      expect(declared.length).toBeGreaterThan(0);
      expect((await send(mutation, { ...variables, ...Object.fromEntries(declared) }, 'Bearer x')).status).toBe(401);
    }
  });

  it('is refused with the same work for one kind of bad token as for another', async () => {
    const good = await makeToken({ name: 'timed', municipalities: ['999997'] });
    const tokens = (await run('MATCH (token:Token) RETURN token')).length;
    const [, mutation, variables] = MUTATIONS[1] as (typeof MUTATIONS)[number];
    const kinds = [undefined, 'Bearer x', `Bearer ${good.slice(0, -1)}`, `Bearer keikaku_${'x'.repeat(43)}`];
    const times = kinds.map((): number[] => []);
    // Taken in turn, so that whatever else the machine does falls on all alike.
    for (let round = 0; round < 30; round += 1) {
      for (const [index, kind] of kinds.entries()) {
        app.statements = [];
        vi.mocked(timingSafeEqual).mockClear();
        times[index]?.push((await send(mutation, variables, kind)).ms);
        expect(app.statements.map(({ name }) => name)).toEqual(['token.all']);
        // Each token there is, in full: two digests of SHA-256.
        const compared = vi.mocked(timingSafeEqual).mock.calls.map((digests) => digests.map((one) => one.byteLength));
        expect(compared).toEqual(Array(tokens).fill([32, 32]));
      }
    }
    // Printed only: what the machine does beside decides over them.
    const medians = times.map((all) => [...all].sort((one, other) => one - other)[15] as number);
    console.info(`medians of refusals in ms: ${medians.map((ms) => ms.toFixed(2)).join(', ')}`);
  });

  it('is allowed until the end of the last day of a token, in Japan', async () => {
    const token = await makeToken({ name: 'today', municipalities: ['999997'], expires: daysFromNow(0) });
    const { status, body } = await send(RECORD, { ...place, value: 1 }, `bearer ${token}`);
    expect({ status, errors: body.data.recordActual.userErrors }).toEqual({ status: 200, errors: [] });
  });

  it('is 200 with user errors where the token is good and the write is not', async () => {
    const token = await makeToken({ name: 'wrong-year', municipalities: ['999997'] });
    const { status, body } = await send(RECORD, { ...place, fiscalYear: 1999, value: 1 }, `Bearer ${token}`);
    expect(status).toBe(200);
    expect(body.errors).toBeUndefined();
    expect(body.data.recordActual.userErrors).toMatchObject([{ code: 'FISCAL_YEAR_OUTSIDE_PLAN' }]);
  });

  it('goes over POST only', async () => {
    const token = await makeToken({ name: 'get', municipalities: ['999997'] });
    const query = `mutation { withdrawActual(series: "${place.series}", fiscalYear: 2025, reason: "x") { userErrors { code } } }`;
    const before = await stored();
    const response = await fetch(`${app.url}/graphql?${new URLSearchParams({ query })}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(response.status).toBe(405);
    expect(await stored()).toEqual(before);
  });

  it('stores nothing of a token but its hash', async () => {
    const token = await makeToken({ name: 'hidden' });
    const nodes = await run('MATCH (node) RETURN properties(node) AS properties');
    expect(JSON.stringify(nodes)).not.toContain(token);
    expect(JSON.stringify(nodes)).not.toContain(token.slice('keikaku_'.length));
  });
});
