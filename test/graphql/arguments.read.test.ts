import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeCursor } from '../../src/data/list/cursor.js';
import { TestApp } from '../support/app.js';

describe('bad arguments', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  it.each([
    ['first: 0', 'INVALID_PAGE', '1 to 100'],
    ['first: -1', 'INVALID_PAGE', '1 to 100'],
    ['first: 1000', 'INVALID_PAGE', '1 to 100'],
    ['last: 101', 'INVALID_PAGE', '1 to 100'],
    ['first: 1, last: 1', 'INVALID_PAGE', 'not both'],
    ['after: ""', 'INVALID_CURSOR', 'endCursor'],
    ['after: "nonsense"', 'INVALID_CURSOR', 'endCursor'],
    ['before: "bm9uc2Vuc2U"', 'INVALID_CURSOR', 'endCursor'],
    [`after: "${encodeCursor('program NAME ASC', { keys: ['x'], id: 'x' })}"`, 'INVALID_CURSOR', 'orderBy'],
    [`after: "${encodeCursor('measure PRINTED ASC', { keys: ['x'], id: 'x' })}"`, 'INVALID_CURSOR', 'program PRINTED'],
    [`after: "${encodeCursor('program PRINTED ASC', { keys: [], id: 'x' })}"`, 'INVALID_CURSOR', 'endCursor'],
    [`after: "${encodeCursor('program PRINTED ASC', { keys: [5], id: 'x' })}"`, 'INVALID_CURSOR', 'endCursor'],
    [`before: "${encodeCursor('program PRINTED ASC', { keys: ['x', 'y'], id: 'x' })}"`, 'INVALID_CURSOR', 'endCursor'],
    ['where: { not: { id: ["kashiwa-2024/program/nope"] } }', 'UNKNOWN_ID', 'kashiwa-2024/program/nope'],
    ['where: { or: [{ pillar: { id: ["kashiwa-2024/pillar/9"] } }] }', 'UNKNOWN_ID', 'pillar'],
    ['where: { plan: "nowhere-2042" }', 'UNKNOWN_ID', 'plans { nodes { id } }'],
    ['where: { not: { or: [{ plan: "nowhere-2042" }] } }', 'UNKNOWN_ID', 'nowhere-2042'],
    ['where: { id: ["kashiwa-2024/measure/3.1"] }', 'INVALID_ID', '/program/'],
    ['where: { pillar: { id: ["3"] } }', 'INVALID_ID', '/pillar/'],
    ['where: { department: { municipality: { id: ["kashiwa-2024"] } } }', 'INVALID_ID', '011002'],
  ])('refuses programs(%s)', async (argument, code, hint) => {
    const { data, errors } = await app.ask(`{ programs(${argument}) { nodes { id } } }`);
    expect(data).toEqual({ programs: null });
    expect(errors?.[0]?.extensions.code).toBe(code);
    expect(errors?.[0]?.message).toContain(hint);
    expect(app.statements.filter(({ name }) => name === 'program.page')).toEqual([]);
  });

  it.each([
    ['collaborations(where: { atLeast: 0 }) { count }', 'atLeast'],
    ['collaborations(where: { atLeast: -1 }) { count }', 'atLeast'],
    ['jointGroups(where: { atLeast: 0 }) { count }', 'atLeast'],
    ['collaborations(where: { programs: { serves: { level: PILLAR, atLeast: 0 } } }) { count }', 'atLeast'],
    ['programs(where: { serves: { level: PILLAR, atLeast: 0 } }) { totalCount }', 'atLeast'],
    ['programs(where: { not: { or: [{ serves: { level: PILLAR, atLeast: -2 } }] } }) { totalCount }', 'atLeast'],
    ['departmentWorkload(where: { having: { joint: 0 } }) { solo }', 'joint'],
    ['departmentWorkload(where: { having: { distinct: 1, indicators: -1 } }) { solo }', 'indicators'],
    [
      'overlap(rows: PILLAR, columns: PILLAR, where: { programs: { serves: { level: PILLAR, atLeast: 0 } } }) { __typename }',
      'atLeast',
    ],
  ])('refuses counts below 1: %s', async (field, argument) => {
    const { errors } = await app.ask(`{ ${field} }`);
    expect(errors).toMatchObject([
      { extensions: { code: 'INVALID_AT_LEAST', argument: 'where', field: expect.stringMatching(`${argument}$`) } },
    ]);
    expect(errors?.[0]?.message).toContain(`${argument}\` is `);
    expect(app.statements).toEqual([]);
  });

  it.each([
    [
      'programs(where: { serves: { level: MEASURE, atLeast: null, loadedOnly: null } }) { totalCount }',
      'programs(where: { serves: { level: MEASURE } }) { totalCount }',
    ],
    [
      'programs(orderBy: [{ field: NAME, direction: null }]) { nodes { id } }',
      'programs(orderBy: [{ field: NAME }]) { nodes { id } }',
    ],
    ['programs(where: null, orderBy: null, first: null, after: null) { nodes { id } }', 'programs { nodes { id } }'],
    ['collaborations(where: { atLeast: null }) { count }', 'collaborations { count }'],
    ['collaborations(where: null) { count }', 'collaborations { count }'],
    ['jointGroups(where: null) { count }', 'jointGroups { count }'],
    [
      'departmentWorkload(where: { plan: null }, orderBy: [{ field: LISTED, direction: null }]) { department { id } }',
      'departmentWorkload(orderBy: [{ field: LISTED }]) { department { id } }',
    ],
    ['departmentWorkload(where: null, groupBy: null, orderBy: null) { solo }', 'departmentWorkload { solo }'],
    [
      'overlap(rows: PILLAR, columns: PILLAR, where: null) { cells { row { id } } }',
      'overlap(rows: PILLAR, columns: PILLAR) { cells { row { id } } }',
    ],
    ['gaps(where: null) { rule }', 'gaps { rule }'],
    [
      'search(text: "就労", kinds: null, where: null, first: null) { totalCount }',
      'search(text: "就労") { totalCount }',
    ],
    [
      'trace(from: "kashiwa-2024/issue/3.1.1", direction: null, to: null, collapse: null, maxHops: null) { nodes { id } }',
      'trace(from: "kashiwa-2024/issue/3.1.1") { nodes { id } }',
    ],
  ])(
    'takes null for the default: %s',
    async (withNull, without) => {
      const { data, errors } = await app.ask(`{ ${withNull} }`);
      expect(errors).toBeUndefined();
      expect(data).toEqual((await app.ask(`{ ${without} }`)).data);
    },
    120_000,
  );

  it('cuts what was sent out of its messages', async () => {
    const { errors } = await app.ask(`{ programs(where: { plan: "${'x'.repeat(5_000)}" }) { totalCount } }`);
    expect(errors?.[0]?.message.length).toBeLessThan(300);
  });

  it('answers null for ids that are not there', async () => {
    const { data, errors } = await app.ask(`{
      node(id: "kashiwa-2024/measure/9.9") { id }
      plan(id: "nowhere-2042") { id }
      nodes(ids: ["", "x/y/z", "kashiwa-2024/measure/3.1/x", "kashiwa-2024/nothing/1", "122173", "kashiwa-2024/figure/1"]) { id } }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual({ node: null, plan: null, nodes: [null, null, null, null, { id: '122173' }, null] });
  });

  it('keeps the codes of graphql-js', async () => {
    expect((await app.ask('{ programs { nothing } }')).errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect((await app.ask('{ programs')).errors?.[0]?.extensions.code).toBe('GRAPHQL_PARSE_FAILED');
    expect(
      (await app.ask('query ($first: Int) { programs(first: $first) { totalCount } }', { first: 'x' })).errors?.[0]
        ?.extensions.code,
    ).toBe('BAD_USER_INPUT');
  });
});
