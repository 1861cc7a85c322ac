import { afterAll, beforeAll, expect, it } from 'vitest';
import { TestApp } from '../support/app.js';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start();
});
afterAll(() => app.stop());

it.each<[string, Record<string, unknown>]>([
  ['{ programs(first: 0) { totalCount } }', { argument: 'first', limit: 100, cost: 0 }],
  ['{ programs(last: 101) { totalCount } }', { argument: 'last', limit: 100, cost: 101 }],
  ['{ programs(before: "x") { totalCount } }', { argument: 'before' }],
  ['{ programs(where: { plan: "nowhere-2042" }) { totalCount } }', { argument: 'where', field: 'plan' }],
  [
    '{ programs(where: { or: [{ pillar: { id: ["kashiwa-2024/pillar/9"] } }] }) { totalCount } }',
    { argument: 'where', field: 'or.pillar.id' },
  ],
  ['{ measures(where: { not: { id: ["3"] } }) { totalCount } }', { argument: 'where', field: 'not.id' }],
  ['{ trace(from: "nowhere") { truncated } }', { argument: 'from' }],
  ['{ trace(from: "kashiwa-2024/pillar/3", maxHops: 0) { truncated } }', { argument: 'maxHops' }],
  ['{ search(text: "") { totalCount } }', { argument: 'text' }],
  ['query ($first: Int!) { programs(first: $first) { totalCount } }', { argument: 'first' }],
  ['{ programs(frist: 1) { totalCount } }', { argument: 'frist' }],
  ['{ programs { totalCuont } }', { field: 'totalCuont' }],
  ['{ programs(where: { naem: { eq: "x" } }) { totalCount } }', { field: 'naem' }],
  // 100 programs, each with 3 departments of 100 programs each.
  [
    '{ programs(first: 100) { nodes { departments { programs(first: 100) { nodes { id measures { id } } } } } } }',
    { limit: 50_000, cost: expect.any(Number) },
  ],
  [`{ programs { nodes { ${'id '.repeat(102)} } } }`, { limit: 100, cost: 101 }],
  [`{ ${'a { '.repeat(20)} b ${'}'.repeat(20)} }`, { limit: 20, cost: 21 }],
  [`{ programs { ${'totalCount @include(if: true) '.repeat(51)} } }`, { limit: 50, cost: 51 }],
  [`{ programs { ${'id '.repeat(2_001)} } }`, { limit: 2_000 }],
  [`{ programs { ${'totalCount '.repeat(2_000)} } }`, { limit: 20_000, cost: 22_017 }],
])('are beside the code of %.80s', async (question, facts) => {
  const { code, messageJa, messageEn, ...told } = (await app.ask(question)).errors?.[0]?.extensions ?? {};
  expect(told).toEqual(facts);
});

it('say how large a body may be and was', async () => {
  const body = JSON.stringify({ query: `{ plans { totalCount } } #${'x'.repeat(100_000)}` });
  const response = await fetch(`${app.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  expect(response.status).toBe(413);
  const { errors } = (await response.json()) as { errors: unknown[] };
  expect(errors).toMatchObject([{ extensions: { code: 'BODY_TOO_LARGE', limit: 100_000, cost: body.length } }]);
});

it('say which variable of a question is at fault', async () => {
  const response = await fetch(`${app.url}/csv/plans?first=many`);
  const { errors } = (await response.json()) as { errors: unknown[] };
  expect(errors).toMatchObject([{ extensions: { code: 'INVALID_VARIABLE', argument: 'first' } }]);
});
