import { isNonNullType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSchema } from '../../src/graphql/schema.js';
import { TestApp } from '../support/app.js';

const NOWHERE = 'where: { plan: "nowhere-2042" }';

/** A list of the root, how it is asked so that it fails, and with what code. */
const FAILING: [field: string, question: string, code: string][] = [
  ['municipalities', 'municipalities(first: 0) { totalCount }', 'INVALID_PAGE'],
  ['plans', 'plans(where: { id: ["nowhere-2042"] }) { totalCount }', 'UNKNOWN_ID'],
  ['pillars', `pillars(${NOWHERE}) { totalCount }`, 'UNKNOWN_ID'],
  ['measures', 'measures(after: "x") { totalCount }', 'INVALID_CURSOR'],
  ['issues', 'issues(last: 101) { nodes { id } }', 'INVALID_PAGE'],
  ['policies', 'policies(where: { id: ["kashiwa-2024/issue/3.1.1"] }) { nodes { id } }', 'INVALID_ID'],
  ['initiatives', `initiatives(${NOWHERE}) { pageInfo { hasNextPage } }`, 'UNKNOWN_ID'],
  ['programs', 'programs(where: { serves: { level: PILLAR, atLeast: 0 } }) { totalCount }', 'INVALID_AT_LEAST'],
  ['departments', 'departments(first: 1, last: 1) { totalCount }', 'INVALID_PAGE'],
  ['indicators', `indicators(${NOWHERE}) { edges { cursor } }`, 'UNKNOWN_ID'],
  ['departmentWorkload', `departmentWorkload(${NOWHERE}) { solo }`, 'UNKNOWN_ID'],
  ['collaborations', 'collaborations(where: { atLeast: 0 }) { count }', 'INVALID_AT_LEAST'],
  ['jointGroups', `jointGroups(${NOWHERE}) { count }`, 'UNKNOWN_ID'],
  ['overlap', `overlap(rows: PILLAR, columns: PILLAR, ${NOWHERE}) { cells { row { id } } }`, 'UNKNOWN_ID'],
  ['trace', 'trace(from: "kashiwa-2024/issue/3.1.1", maxHops: 0) { truncated }', 'INVALID_MAX_HOPS'],
  ['gaps', `gaps(${NOWHERE}) { rule }`, 'UNKNOWN_ID'],
  ['gapCounts', `gapCounts(${NOWHERE}) { count }`, 'UNKNOWN_ID'],
  ['committees', `committees(${NOWHERE}) { totalCount }`, 'UNKNOWN_ID'],
  ['coverage', 'coverage(plan: "nowhere-2042") { notLoaded { messageEn } }', 'UNKNOWN_ID'],
  ['places', `places(${NOWHERE}) { totalCount }`, 'UNKNOWN_ID'],
  ['visions', `visions(${NOWHERE}) { totalCount }`, 'UNKNOWN_ID'],
  ['evidence', 'evidence(first: 0) { totalCount }', 'INVALID_PAGE'],
  ['footnotes', 'footnotes(after: "x") { totalCount }', 'INVALID_CURSOR'],
  ['listings', `listings(${NOWHERE}) { nodes { id } }`, 'UNKNOWN_ID'],
  ['history', 'history(first: 0) { totalCount }', 'INVALID_PAGE'],
  ['goals', 'goals(edition: "shofuku6") { code }', 'UNKNOWN_ID'],
  ['comparePlans', 'comparePlans(from: "kashiwa-2024", to: "nowhere-2042") { totalCount }', 'UNKNOWN_ID'],
  [
    'reassignedPrograms',
    'reassignedPrograms(plan: "kashiwa-2024", assuming: [{ merge: { departments: [], into: "x" } }]) { program { id } }',
    'INVALID_ASSUMPTION',
  ],
  ['search', 'search(text: "　") { totalCount }', 'EMPTY_SEARCH'],
];

describe('a field that fails', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  it.each(FAILING)('leaves what stands beside it: %s', async (_field, question, code) => {
    const { data, errors } = await app.ask(`{
      before: measures(where: { code: { eq: "3.1" } }) { nodes { name } }
      failing: ${question}
      after: plan(id: "kashiwa-2024") { loadedPillars } }`);
    expect(data).toEqual({
      before: { nodes: [{ name: '就労支援の充実' }] },
      failing: null,
      after: { loadedPillars: [3, 4] },
    });
    expect(errors).toMatchObject([{ path: ['failing'], extensions: { code } }]);
  });

  it('is looked at for every list of the root', () => {
    const fields = Object.values(createSchema().getQueryType()?.getFields() ?? {});
    // The items of `nodes` are nullable, each by itself; a catalogue of documents is in memory and cannot fail.
    expect(fields.filter(({ type }) => isNonNullType(type)).map(({ name }) => name)).toEqual(['nodes']);
    const tried = [...FAILING.map(([field]) => field), 'node', 'nodes', 'plan', 'goal', 'questions'];
    expect(fields.map(({ name }) => name).sort()).toEqual(tried.sort());
  });
});
