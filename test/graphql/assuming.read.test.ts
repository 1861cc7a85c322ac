import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEPARTMENTS } from '../plan/kashiwa.facts.js';
import { TestApp } from '../support/app.js';

const id = (key: string) => `"122173/department/${key}"`;
const program = (key: string) => `"kashiwa-2024/program/${key}"`;
const merge = (into: string, ...keys: string[]) => `{ merge: { departments: [${keys.map(id)}], into: "${into}" } }`;
const move = (to: string, ...keys: string[]) => `{ move: { programs: [${keys.map(program)}], to: ${to} } }`;
const PLAN = 'where: { plan: "kashiwa-2024" }';

// The plan prints 保健予防課 twice: （保健予防課，障害福祉課） and （社会福祉協議会，保健予防課，障害福祉課）.
const MERGED = merge('障害保健課', 'shogai-fukushi', 'hoken-yobo');
// （社会福祉協議会，福祉政策課） goes to スポーツ課, which has one program alone and one with 障害福祉課.
const MOVED = move(id('sports'), 'social-participation-events');

describe('under assumptions', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  const answer = async (field: string) => {
    const { data, errors } = await app.ask(`{ rows: ${field} }`);
    expect(errors).toBeUndefined();
    return data.rows;
  };

  it('departments carry what was counted by hand; the others what they carry as printed', async () => {
    const rows = await answer(
      `departmentWorkload(${PLAN}, assuming: [${MERGED}, ${MOVED}]) { department { id name kind } programs { listed distinct relisted } solo joint priorityPrograms }`,
    );
    // biome-ignore lint/suspicious/noExplicitAny: rows of the question above.
    const counts = rows.map(({ department, programs, solo, joint }: any) => [
      department.name,
      { programs: programs.distinct, solo, joint },
    ]);
    const { 障害福祉課: _one, 保健予防課: _other, 福祉政策課: _gone, ...others } = DEPARTMENTS;
    const printed = Object.entries(others).map(([name, { kind: _kind, ...row }]) => [name, row] as const);
    const assumed = new Map([
      ['障害保健課', { programs: 28, solo: 20, joint: 8 }],
      ...printed,
      ['スポーツ課', { programs: 3, solo: 2, joint: 1 }],
      ['社会福祉協議会', { programs: 6, solo: 4, joint: 2 }],
    ]);
    expect(counts).toEqual([...assumed]);
    // All 35 lines of 障害福祉課; those of 保健予防課 are among them.
    expect(rows[0]).toMatchObject({
      department: { id: '122173/assumed/障害保健課', kind: 'DIVISION' },
      programs: { listed: 35, distinct: 28, relisted: 11 },
      priorityPrograms: 23,
    });
    expect(app.statements.map(({ name }) => name).sort()).toEqual([
      'assumption.bodies',
      'assumption.parts',
      'workload.rows',
    ]);
  });

  it('pairs and overlaps are of the assumed departments', async () => {
    const pairs = await answer(
      `collaborations(where: { plan: "kashiwa-2024", department: { id: ["122173/assumed/障害保健課"] } }, assuming: [${MERGED}]) { departments { name } count programs { name } }`,
    );
    // 障害福祉課 had nine partners, 保健予防課 among them, whose other partner is among the eight.
    expect(pairs).toHaveLength(8);
    // biome-ignore lint/suspicious/noExplicitAny: rows of the question above.
    const withCouncil = pairs.find(({ departments }: any) => departments[1].name === '社会福祉協議会');
    expect(withCouncil.programs.map(({ name }: { name: string }) => name)).toEqual([
      '当事者団体・福祉団体活動助成',
      '障害者支援ボランティア養成講座の開催',
    ]);
    const { rows, cells } = await answer(
      `overlap(rows: DEPARTMENT, columns: DEPARTMENT, ${PLAN}, assuming: [${MERGED}]) { rows { id ... on Department { name } } cells { row { label } column { nodeKind ... on Department { name } } programs { distinct } sharedPrograms { name } } }`,
    );
    expect(rows).toHaveLength(22);
    expect(rows[0]).toEqual({ id: '122173/assumed/障害保健課', name: '障害保健課' });
    // biome-ignore lint/suspicious/noExplicitAny: rows of the question above.
    const cell = cells.find(({ row, column }: any) => row.label === '障害保健課' && column.name === '社会福祉協議会');
    expect(cell).toMatchObject({ column: { nodeKind: 'DEPARTMENT' }, programs: { distinct: 2 } });
  });

  it('programs that others would carry are named, with those before and after', async () => {
    const rows = await answer(
      `reassignedPrograms(plan: "kashiwa-2024", assuming: [${MERGED}, ${MOVED}]) { program { name } before { name } after { id name } }`,
    );
    // 28 of the merged, and the one that moves.
    expect(rows).toHaveLength(29);
    const named = (name: string) => rows.find((row: { program: { name: string } }) => row.program.name === name);
    expect(named('社会参加イベント開催事業')).toMatchObject({
      before: [{ name: '社会福祉協議会' }, { name: '福祉政策課' }],
      after: [{ id: '122173/department/sports', name: 'スポーツ課' }],
    });
    expect(named('障害者支援ボランティア養成講座の開催')).toMatchObject({
      before: [{ name: '社会福祉協議会' }, { name: '保健予防課' }, { name: '障害福祉課' }],
      after: [{ name: '社会福祉協議会' }, { name: '障害保健課' }],
    });
    // biome-ignore lint/suspicious/noExplicitAny: rows of the question above.
    expect(rows.filter(({ before, after }: any) => before.length > 1 && after.length === 1)).toHaveLength(2);
  });

  it('filters and groups go on to hold, and nothing assumed is as printed', async () => {
    const fields =
      '{ department { name } group { measure { code } } programs { listed distinct relisted } solo joint }';
    const where = `where: { plan: "kashiwa-2024", programs: { measure: { code: { eq: "3.3" } } }, having: { joint: 1 }, department: { not: { kind: [SCHOOLS] } } }`;
    const of = (assuming: string) =>
      answer(
        `departmentWorkload(${where}, groupBy: [MEASURE], orderBy: [{ field: JOINT }], assuming: ${assuming}) ${fields}`,
      );
    const printed = await of('[]');
    expect(printed.length).toBeGreaterThan(3);
    expect(await of(`[${merge('社会福祉協議会', 'shakai-fukushi-kyogikai')}]`)).toEqual(printed);
  });

  it('a made department is known to its answer only', async () => {
    const { data } = await app.ask(
      `{ departmentWorkload(${PLAN}, assuming: [${MERGED}], first: 1) { department { id } } node(id: "122173/assumed/障害保健課") { id } }`,
    );
    expect(data).toEqual({
      departmentWorkload: [{ department: { id: '122173/assumed/障害保健課' } }],
      node: null,
    });
  });

  it.each([
    [`departmentWorkload(assuming: [${MERGED}]) { solo }`, 'ASSUMPTION_WITHOUT_PLAN', 'where.plan'],
    [
      `overlap(rows: DEPARTMENT, columns: MEASURE, assuming: [${MERGED}]) { cells { listed: programs { listed } } }`,
      'ASSUMPTION_WITHOUT_PLAN',
      'where.plan',
    ],
    [`collaborations(${PLAN}, assuming: [${Array(21).fill(MERGED)}]) { count }`, 'TOO_MANY_ASSUMPTIONS', '20'],
    [
      `departmentWorkload(where: { plan: "nowhere-2042" }, assuming: [${MERGED}]) { solo }`,
      'UNKNOWN_ID',
      'nowhere-2042',
    ],
    [`departmentWorkload(${PLAN}, assuming: [${merge('新課', 'nope')}]) { solo }`, 'UNKNOWN_ID', 'nope'],
    [`departmentWorkload(${PLAN}, assuming: [${move(id('sports'), 'nope')}]) { solo }`, 'UNKNOWN_ID', 'nope'],
    [
      `reassignedPrograms(plan: "kashiwa-2024", assuming: [${merge(' ', 'sports')}]) { program { id } }`,
      'INVALID_ASSUMPTION',
      'into',
    ],
    [
      `departmentWorkload(${PLAN}, assuming: [${MERGED}, ${MERGED}]) { solo }`,
      'INVALID_ASSUMPTION',
      '122173/assumed/障害保健課',
    ],
    [
      `departmentWorkload(${PLAN}, assuming: [${MERGED}]) { department { programs { totalCount } } }`,
      'NOT_ASSUMED',
      'department.programs',
    ],
    [
      `collaborations(${PLAN}, assuming: [${MERGED}]) { departments { ...on Department { parent { id } } } }`,
      'NOT_ASSUMED',
      'departments.parent',
    ],
    [
      `overlap(rows: DEPARTMENT, columns: MEASURE, ${PLAN}, assuming: [${MERGED}]) { cells { row { ...on Department { names { name } } } } }`,
      'NOT_ASSUMED',
      'cells.row.names',
    ],
    [
      `departmentWorkload(where: { plan: "kashiwa-2024", department: { or: [{ parent: { name: { eq: "福祉部" } } }] } }, assuming: [${MERGED}]) { solo }`,
      'NOT_ASSUMED',
      'where.department.or.parent',
    ],
    [
      `departmentWorkload(where: { plan: "kashiwa-2024", department: { id: [${id('hoken-yobo')}] } }, assuming: [${MERGED}]) { solo }`,
      'UNKNOWN_ID',
      'hoken-yobo',
    ],
    [
      `departmentWorkload(where: { plan: "kashiwa-2024", department: { name: { eq: null } } }, assuming: [${MERGED}]) { solo }`,
      'NULL_IN_FILTER',
      'where.department.name.eq',
    ],
  ])('refuses %s', async (field, code, hint) => {
    const { data, errors } = await app.ask(`{ rows: ${field} }`);
    expect(data).toEqual({ rows: null });
    expect(errors).toMatchObject([{ extensions: { code } }]);
    expect(errors?.[0]?.message).toContain(hint);
    expect(app.statements.filter(({ isComposed }) => isComposed)).toEqual([]);
  });

  it.each([
    '{}',
    `{ merge: { departments: [${id('sports')}], into: "課" }, move: { programs: [], to: ${id('sports')} } }`,
  ])('refuses what is not one of the two: %s', async (assumption) => {
    const { errors } = await app.ask(`{ departmentWorkload(${PLAN}, assuming: [${assumption}]) { solo } }`);
    expect(errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(errors?.[0]?.message).toContain('exactly one');
  });
});
