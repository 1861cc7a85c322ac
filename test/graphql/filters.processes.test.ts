import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestApp } from '../support/app.js';

describe('filters', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  // Counted by hand in the printed plan.
  it.each([
    ['programs', '{ id: ["kashiwa-2024/program/job-coach-dispatch"] }', 1],
    ['programs', '{ id: [] }', 0],
    ['programs', '{ name: { contains: "ボランティア" } }', 2],
    ['programs', '{ name: { eq: "発達相談" } }', 1],
    ['programs', '{ name: { in: ["発達相談", "教育相談", "相談"] } }', 2],
    ['programs', '{ name: { contains: "相談", in: ["発達相談", "幼児健康診査"] } }', 1],
    ['programs', '{ pillar: { number: [3] } }', 30],
    ['programs', '{ pillar: { number: [3] }, jointly: true }', 8],
    ['programs', '{ pillar: { name: { contains: "健やか" } } }', 38],
    ['programs', '{ measure: { priority: true } }', 36],
    ['programs', '{ measure: { code: { eq: "3.2" }, priority: false } }', 0],
    ['programs', '{ initiative: { code: { eq: "4.1.2" } } }', 7],
    ['programs', '{ department: { kind: [CITY_FACILITY, SCHOOLS] } }', 14],
    ['programs', '{ department: { municipality: { code: { eq: "122173" } } } }', 68],
    ['programs', '{ jointly: false }', 57],
    ['programs', '{ relisted: true }', 14],
    ['programs', '{ relisted: false, pillar: { number: [4] } }', 33],
    ['programs', '{ homeLoaded: true }', 63],
    ['programs', '{ serves: { level: INITIATIVE, atLeast: 3 } }', 0],
    ['programs', '{ serves: { level: PILLAR, atLeast: 1 } }', 68],
    ['programs', '{ and: [{ pillar: { number: [3] } }, { pillar: { number: [4] } }] }', 0],
    ['programs', '{ or: [{ pillar: { number: [3] } }, { pillar: { number: [4] } }] }', 68],
    ['programs', '{ or: [{ name: { eq: "発達相談" } }, { name: { eq: "教育相談" } }], pillar: { number: [4] } }', 2],
    ['programs', '{ not: { pillar: { number: [3] } } }', 38],
    ['programs', '{ not: { not: { pillar: { number: [3] } } } }', 30],
    ['programs', '{ and: [], or: [], jointly: true }', 11],
    ['programs', '{ not: {} }', 0],
    ['pillars', '{ plan: "kashiwa-2024", number: [4] }', 1],
    ['measures', '{ priority: true, pillar: { number: [3] } }', 2],
    ['measures', '{ code: { contains: "4." } }', 3],
    ['issues', '{ number: [1], measure: { pillar: { number: [3] } } }', 3],
    ['policies', '{ measure: { code: { in: ["3.1", "4.3"] } } }', 4],
    ['initiatives', '{ name: { contains: "充実" }, measure: { pillar: { number: [4] } } }', 3],
    ['indicators', '{ kind: [REFERENCE], measure: { code: { eq: "3.2" } } }', 3],
    ['indicators', '{ measure: { code: { eq: "4.2" } } }', 3],
    ['departments', '{ kind: [CITY_FACILITY] }', 4],
    ['departments', '{ name: { contains: "こども" } }', 2],
    ['plans', '{ municipality: { name: { eq: "柏市" } } }', 1],
    ['municipalities', '{ code: { in: ["122173", "011002"] } }', 1],
  ])('%s(where: %s) are %i', async (list, where, count) => {
    const { data } = await app.ask(`{ ${list}(first: 100, where: ${where}) { totalCount nodes { id } } }`);
    expect(data[list].totalCount).toBe(count);
    expect(data[list].nodes).toHaveLength(count);
  });

  it.each([
    ['programs', '{ name: { eq: null } }', 'where.name.eq'],
    ['programs', '{ name: { in: null, contains: "相談" } }', 'where.name.in'],
    ['programs', '{ department: { name: { contains: null } } }', 'where.department.name.contains'],
    ['programs', '{ and: [{ jointly: true }, { jointly: null }] }', 'where.and[1].jointly'],
    ['programs', '{ not: null }', 'where.not'],
    ['indicators', '{ kind: null }', 'where.kind'],
    ['departments', '{ id: null }', 'where.id'],
  ])('refuses null in %s(where: %s): it would find everything', async (list, where, field) => {
    const { data, errors } = await app.ask(`{ ${list}(where: ${where}) { totalCount } }`);
    expect(data).toEqual({ [list]: null });
    expect(errors?.[0]?.extensions.code).toBe('NULL_IN_FILTER');
    expect(errors?.[0]?.message).toContain(`${field} に null`);
  });

  it.each([
    ['departmentWorkload(where: { department: { name: { eq: null } } }) { solo }'],
    ['departmentWorkload(where: { having: { distinct: null } }) { solo }'],
    ['gaps(where: { rule: null }) { rule }'],
  ])('refuses null in %s', async (question) => {
    const { errors } = await app.ask(`{ ${question} }`);
    expect(errors?.[0]?.extensions.code).toBe('NULL_IN_FILTER');
  });

  it.each([
    ['measures(where: { plan: null }) { totalCount }'],
    ['overlap(rows: PILLAR, columns: PILLAR, where: { plan: null }) { cells { row { id } } }'],
    ['collaborations(where: { plan: null }) { count }'],
    ['search(text: "相談", where: { plan: null }) { totalCount }'],
  ])('takes a plan that is null for all plans: %s', async (question) => {
    const { data, errors } = await app.ask(`{ asked: ${question} }`);
    expect(errors).toBeUndefined();
    expect({ data }).toEqual({
      data: (await app.ask(`{ asked: ${question.replace('where: { plan: null }', 'where: {}')} }`)).data,
    });
  });

  it('takes a variable that is not given for no condition', async () => {
    const question = 'query ($name: String) { programs(where: { name: { eq: $name } }) { totalCount } }';
    expect((await app.ask(question)).data.programs.totalCount).toBe(68);
    expect((await app.ask(question, { name: null })).errors?.[0]?.extensions.code).toBe('NULL_IN_FILTER');
  });

  it('filters what hangs on a parent, in one statement for all parents', async () => {
    const { data } = await app.ask(
      '{ pillars { nodes { number programs(where: { jointly: true }, first: 1) { totalCount nodes { name } } } } }',
    );
    expect(data.pillars.nodes).toEqual([
      { number: 3, programs: { totalCount: 8, nodes: [{ name: '福祉喫茶コーナーの運営事業' }] } },
      { number: 4, programs: { totalCount: 3, nodes: [{ name: '児童発達支援センターの設置' }] } },
    ]);
    expect(app.statements.map(({ name }) => name).sort()).toEqual([
      'pillar.page',
      'program.countOfPillars',
      'program.pageOfPillars',
    ]);
  });
});
