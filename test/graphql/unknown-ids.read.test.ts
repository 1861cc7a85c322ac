import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestApp } from '../support/app.js';

const KNOWN = '"122173/department/shogai-fukushi"';
const UNKNOWN = '"122173/department/nope"';

/** Where an id can stand in a filter of programs; those that stand alone are looked up only where nothing is found. */
const POSITIONS = [
  [`{ id: ["kashiwa-2024/program/nope"] }`, 'id'],
  [`{ department: { id: [${UNKNOWN}] } }`, 'department.id'],
  [`{ and: [{ jointly: true }, { department: { id: [${UNKNOWN}] } }] }`, 'and.department.id'],
  ['{ measure: { pillar: { id: ["kashiwa-2024/pillar/9"] } } }', 'measure.pillar.id'],
  [`{ department: { id: [${KNOWN}, ${UNKNOWN}] } }`, 'department.id'],
  [`{ department: { id: [${UNKNOWN}, ${UNKNOWN}] } }`, 'department.id'],
  [`{ or: [{ department: { id: [${UNKNOWN}] } }, { jointly: true }] }`, 'or.department.id'],
  [`{ not: { department: { id: [${UNKNOWN}] } } }`, 'not.department.id'],
  [`{ and: [{ not: { department: { id: [${UNKNOWN}] } } }] }`, 'and.not.department.id'],
  ['{ plan: "nowhere-2042" }', 'plan'],
  ['{ measure: { plan: "nowhere-2042" } }', 'measure.plan'],
  ['{ department: { municipality: { id: ["011002"] } } }', 'department.municipality.id'],
  ['{ not: { department: { municipality: { id: ["011002"] } } } }', 'not.department.municipality.id'],
] as const;

const SELECTIONS = [
  'nodes { id }',
  'edges { cursor }',
  'pageInfo { hasNextPage }',
  'totalCount',
  'coverage { notLoaded { missingPillars } }',
  'nodes { id } totalCount pageInfo { hasNextPage } coverage { notLoaded { missingPillars } }',
];

describe('an id that is not there', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  const sent = () => app.statements.map(({ name }) => name).sort();

  it.each(POSITIONS)('is refused in %s, whatever is selected', async (where, field) => {
    for (const selection of SELECTIONS) {
      const { data, errors } = await app.ask(`{ programs(where: ${where}) { ${selection} } }`);
      expect(data).toEqual({ programs: null });
      expect(errors).toMatchObject([
        { path: ['programs'], extensions: { code: 'UNKNOWN_ID', argument: 'where', field } },
      ]);
    }
  });

  it.each([
    ['departmentWorkload', 'solo'],
    ['collaborations', 'count'],
    ['jointGroups', 'count'],
  ])('is refused by %s', async (field, selection) => {
    for (const where of [
      `{ department: { id: [${UNKNOWN}] } }`,
      `{ department: { not: { id: [${UNKNOWN}] } } }`,
      '{ programs: { id: ["kashiwa-2024/program/nope"] } }',
      '{ programs: { measure: { pillar: { id: ["kashiwa-2024/pillar/9"] } } } }',
    ]) {
      const { data, errors } = await app.ask(`{ ${field}(where: ${where}) { ${selection} } }`);
      expect(data).toEqual({ [field]: null });
      expect(errors).toMatchObject([{ path: [field], extensions: { code: 'UNKNOWN_ID' } }]);
    }
  });

  it('is refused by an overlap', async () => {
    for (const programs of [
      '{ id: ["kashiwa-2024/program/nope"] }',
      '{ not: { id: ["kashiwa-2024/program/nope"] } }',
    ]) {
      const { data, errors } = await app.ask(
        `{ overlap(rows: PILLAR, columns: PILLAR, where: { programs: ${programs} }) { cells { programs { distinct } } } }`,
      );
      expect(data).toEqual({ overlap: null });
      expect(errors).toMatchObject([{ path: ['overlap'], extensions: { code: 'UNKNOWN_ID' } }]);
    }
  });

  it('is refused in a list that hangs on a node, with the path of the list', async () => {
    const { data, errors } = await app.ask(`{ pillars(first: 1) { nodes {
      programs(where: { department: { id: [${UNKNOWN}] } }) { totalCount } } } }`);
    expect(data).toEqual({ pillars: null });
    expect(errors).toMatchObject([{ path: ['pillars', 'nodes', 0, 'programs'], extensions: { code: 'UNKNOWN_ID' } }]);
  });

  it('of another kind is refused without the database, wherever it stands', async () => {
    for (const where of [`{ id: [${KNOWN}] }`, `{ not: { measure: { id: [${KNOWN}] } } }`]) {
      const { errors } = await app.ask(`{ programs(where: ${where}) { totalCount } }`);
      expect(errors?.[0]?.extensions.code).toBe('INVALID_ID');
      expect(sent()).toEqual([]);
    }
  });

  it.each([
    [`programs(where: { department: { id: [${KNOWN}] } }) { nodes { id } }`, ['program.page']],
    [`programs(where: { department: { id: [${KNOWN}] } }) { totalCount }`, ['program.count']],
    [`departmentWorkload(where: { department: { id: [${KNOWN}] } }) { solo }`, ['workload.countSums', 'workload.sums']],
    [
      'collaborations(where: { programs: { pillar: { id: ["kashiwa-2024/pillar/3"] } } }) { count }',
      ['collaboration.pairs'],
    ],
    [
      'programs(where: { plan: "kashiwa-2024", not: { department: { municipality: { id: ["122173"] } } } }) { totalCount }',
      ['program.count'],
    ],
    // Nothing found, a choice and a longer list show nothing of an id.
    [
      `programs(where: { department: { id: [${KNOWN}] }, name: { eq: "ない" } }) { totalCount }`,
      ['node.known', 'program.count'],
    ],
    [`programs(where: { not: { department: { id: [${KNOWN}] } } }) { totalCount }`, ['node.known', 'program.count']],
    [
      `programs(where: { department: { id: [${KNOWN}, "122173/department/kids-room"] } }) { totalCount }`,
      ['node.known', 'program.count'],
    ],
  ])('is looked for only where the answer does not show that it is there: %s', async (question, statements) => {
    const { errors } = await app.ask(`{ ${question} }`);
    expect(errors).toBeUndefined();
    expect(sent()).toEqual(statements);
  });
});
