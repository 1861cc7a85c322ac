import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestApp } from '../support/app.js';

// Counted by hand in the printed plan: pillars 3 and 4, three measures each, two initiatives each, 37 and 40 lines.

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start();
});
afterAll(() => app.stop());

async function ask(question: string) {
  const { data, errors } = await app.ask(question);
  expect(errors).toBeUndefined();
  return data;
}

const PILLAR_4 = '{ id: ["kashiwa-2024/pillar/4"] }';

describe('the lists of what is printed at places', () => {
  it.each([
    ['places', '{}', 20],
    ['places', '{ nodeKind: [MEASURE, INITIATIVE] }', 18],
    ['places', '{ nodeKind: [PROGRAM] }', 0],
    ['places', '{ levelName: { eq: "施策" } }', 6],
    ['places', '{ not: { levelName: { eq: "施策" } } }', 14],
    ['places', '{ printedNumber: { eq: "３．１" } }', 1],
    ['places', '{ id: ["kashiwa-2024/pillar/3", "kashiwa-2024/measure/3.1"], nodeKind: [PILLAR] }', 1],
    // 施策 4.3 on page 92, 取組 on 90, 91, 94 and 95.
    ['places', '{ page: { gte: 90 } }', 5],
    // No page is printed of a pillar.
    ['places', '{ not: { page: { gte: 90 } } }', 15],
    ['places', '{ municipality: { prefecture: { eq: "千葉県" } } }', 20],
    ['places', '{ municipality: { prefecture: { contains: "埼玉" } } }', 0],
    // 人事課 runs one program of 取組 3.1.1.
    ['places', '{ programs: { department: { name: { eq: "人事課" } } } }', 3],
    ['places', '{ indicators: { name: { contains: "工賃" } } }', 2],
    ['places', '{ or: [{ nodeKind: [PILLAR] }, { name: { contains: "途切れない" } }] }', 4],
    ['visions', '{}', 6],
    ['visions', '{ summary: { contains: "余暇" } }', 1],
    ['evidence', '{}', 50],
    ['evidence', '{ kind: [ACHIEVEMENT] }', 19],
    ['evidence', '{ kind: [STATISTIC, HEARING] }', 7],
    ['evidence', '{ measure: { priority: true } }', 26],
    // 工賃 in yen, and guests of the cafés.
    ['evidence', '{ figure: { gte: 10000 } }', 2],
    ['footnotes', '{}', 16],
    ['footnotes', '{ number: [24, 39, 99] }', 2],
    ['footnotes', '{ term: { contains: "ｼﾞｮﾌﾞｺｰﾁ" } }', 1],
    ['listings', '{}', 77],
    ['listings', '{ plan: "kashiwa-2024", relisted: true }', 14],
    ['listings', '{ not: { relisted: true } }', 63],
    ['listings', '{ page: { gte: 94 } }', 15],
    ['listings', '{ measure: { priority: true } }', 39],
    ['listings', '{ initiative: { code: { eq: "4.1.2" } } }', 7],
    ['listings', `{ place: ${PILLAR_4} }`, 40],
    ['listings', '{ place: { name: { contains: "途切れない" } } }', 15],
    // Eleven programs, one of them on two lines; of the joint ones ライフサポートファイル is on page 94.
    ['listings', '{ program: { jointly: true } }', 12],
    ['listings', '{ or: [{ program: { jointly: true } }, { page: { gte: 94 } }] }', 26],
    ['listings', '{ summary: { contains: "工賃" } }', 3],
    ['listings', '{ mark: { eq: "新規" } }', 0],
  ])('%s(where: %s) are %i', async (list, where, count) => {
    const data = await ask(`{ ${list}(first: 100, where: ${where}) { totalCount nodes { __typename } } }`);
    expect(data[list].totalCount).toBe(count);
    expect(data[list].nodes).toHaveLength(count);
  });

  it('give places in printed order, each of its own kind', async () => {
    const { places } = await ask(
      '{ places(first: 5) { nodes { __typename id levelName printedNumber } pageInfo { hasNextPage } } }',
    );
    const at = (__typename: string, id: string, levelName: string, printedNumber: string) => ({
      ...{ __typename, levelName, printedNumber },
      id: `kashiwa-2024/${id}`,
    });
    expect(places.nodes).toEqual([
      at('Pillar', 'pillar/3', '柱', '3'),
      at('Measure', 'measure/3.1', '施策', '3.1'),
      at('Initiative', 'initiative/3.1.1', '取組', '3.1.1'),
      at('Initiative', 'initiative/3.1.2', '取組', '3.1.2'),
      at('Measure', 'measure/3.2', '施策', '3.2'),
    ]);
    expect(places.pageInfo.hasNextPage).toBe(true);
  });

  it('give lines with their program and place', async () => {
    const { listings } = await ask(
      '{ listings(last: 1) { nodes { id order page relisted program { name } place { id } } } }',
    );
    expect(listings.nodes).toMatchObject([
      {
        id: 'kashiwa-2024/initiative/4.3.2/listing/8',
        order: 8,
        page: 95,
        place: { id: 'kashiwa-2024/initiative/4.3.2' },
      },
    ]);
  });

  it('refuse ids of something else, and of nothing', async () => {
    const codeOf = async (question: string) => (await app.ask(question)).errors?.[0]?.extensions.code;
    expect(await codeOf('{ places(where: { id: ["kashiwa-2024/program/x"] }) { totalCount } }')).toBe('INVALID_ID');
    expect(await codeOf('{ places(where: { id: ["kashiwa-2024/measure/9.9"] }) { totalCount } }')).toBe('UNKNOWN_ID');
    expect(await codeOf('{ listings(where: { plan: "other-2024" }) { totalCount } }')).toBe('UNKNOWN_ID');
    expect(await codeOf('{ visions(where: { summary: null }) { totalCount } }')).toBe('NULL_IN_FILTER');
    expect(await codeOf('{ listings(after: "x") { totalCount } }')).toBe('INVALID_CURSOR');
  });
});

describe('filters that look downwards and sideways', () => {
  it.each([
    ['initiatives', '{ not: { programs: { department: { name: { eq: "障害福祉課" } } } } }', ['4.1.2', '4.2.1']],
    ['initiatives', '{ summary: { contains: "ジョブコーチ" } }', ['3.1.1']],
    ['initiatives', '{ page: { lt: 76 } }', ['3.1.1', '3.1.2']],
    ['initiatives', '{ policies: { number: [2], measure: { code: { eq: "4.3" } } } }', ['4.3.2']],
    ['initiatives', '{ municipality: { code: { eq: "122173" } }, code: { eq: "3.3.1" } }', ['3.3.1']],
    ['measures', '{ not: { indicators: { plan: "kashiwa-2024" } } }', ['4.3']],
    ['measures', '{ indicators: { name: { contains: "工賃" } } }', ['3.1']],
    ['measures', '{ issues: { summary: { contains: "工賃" } } }', ['3.1']],
    ['measures', '{ policies: { summary: { contains: "工賃" } } }', ['3.1']],
    ['measures', '{ initiatives: { name: { contains: "充実" } } }', ['3.2', '4.1', '4.2']],
    ['measures', '{ programs: { name: { eq: "福祉喫茶コーナーの運営事業" } } }', ['3.2', '3.3']],
    ['measures', '{ page: { gte: 83, lt: 90 } }', ['4.1', '4.2']],
    ['measures', '{ municipality: { prefecture: { eq: "千葉県" } }, priority: true }', ['3.1', '3.2', '4.3']],
    ['pillars', '{ programs: { name: { eq: "発達相談" } } }', [4]],
    ['pillars', '{ measures: { priority: false, page: { lt: 80 } } }', [3]],
    ['pillars', '{ not: { indicators: { name: { contains: "工賃" } } } }', [4]],
    ['pillars', '{ municipality: { name: { eq: "柏市" } } }', [3, 4]],
  ])('%s(where: %s)', async (list, where, found) => {
    const name = list === 'pillars' ? 'number' : 'code';
    const data = await ask(`{ ${list}(where: ${where}) { totalCount nodes { ${name} } } }`);
    expect(data[list].nodes.map((node: Record<string, unknown>) => node[name])).toEqual(found);
    expect(data[list].totalCount).toBe(found.length);
  });

  it.each([
    ['issues', '{ summary: { contains: "学校" } }', 1],
    ['issues', '{ policies: { summary: { contains: "工賃" } } }', 1],
    ['issues', `{ place: ${PILLAR_4} }`, 6],
    ['issues', '{ place: { nodeKind: [INITIATIVE] } }', 0],
    ['issues', '{ municipality: { name: { eq: "柏市" } } }', 12],
    ['policies', '{ summary: { contains: "工賃" } }', 1],
    ['policies', '{ issues: { number: [2] } }', 6],
    ['policies', '{ initiatives: { code: { eq: "4.3.2" } } }', 1],
    // Nine of the ten policies of measures with indicators are measured, and those of 4.3 are not.
    ['policies', '{ not: { indicators: { plan: "kashiwa-2024" } } }', 2],
    ['policies', `{ place: ${PILLAR_4} }`, 6],
    ['policies', '{ municipality: { code: { eq: "011002" } } }', 0],
    // One of each measure but 4.3.
    ['indicators', '{ policy: { number: [2] } }', 5],
    ['indicators', `{ place: ${PILLAR_4} }`, 9],
    ['indicators', '{ program: { plan: "kashiwa-2024" } }', 0],
    ['indicators', '{ municipality: { prefecture: { eq: "千葉県" } } }', 24],
    // One of them says so only where it is listed again.
    ['programs', '{ summary: { contains: "工賃" } }', 3],
    ['programs', '{ page: { gte: 94 } }', 15],
    ['programs', '{ not: { page: { gte: 94 } } }', 53],
    ['programs', '{ place: { page: { gte: 94 } } }', 15],
    ['programs', `{ place: ${PILLAR_4} }`, 38],
    ['programs', '{ municipality: { name: { eq: "柏市" } } }', 68],
    ['programs', '{ indicators: { plan: "kashiwa-2024" } }', 0],
    ['programs', '{ printedNumber: { contains: "1" } }', 0],
  ])('%s(where: %s) are %i', async (list, where, count) => {
    const data = await ask(`{ ${list}(first: 100, where: ${where}) { totalCount nodes { id } } }`);
    expect(data[list].totalCount).toBe(count);
    expect(data[list].nodes).toHaveLength(count);
  });

  it('cost as much as those that look upwards, and are refused alike', async () => {
    const many = Array.from({ length: 60 }, (_, index) => `{ programs: { name: { contains: "${index}" } } }`).join();
    const { errors } = await app.ask(`{ initiatives(where: { or: [${many}] }) { totalCount } }`);
    expect(errors?.[0]?.extensions.code).toBe('FILTER_TOO_COMPLEX');
  });
});

describe('orders by numbers', () => {
  it.each([
    ['pillars', 'PROGRAMS', ['4', '3']],
    ['pillars', 'DEPARTMENTS', ['4', '3']],
    // 15, 13 and 13, 12 and 12, 11: ties by id.
    ['measures', 'PROGRAMS', ['4.3', '3.3', '4.1', '3.2', '4.2', '3.1']],
    // 9, 8 and 8, 7, 5, 2.
    ['measures', 'DEPARTMENTS', ['4.2', '3.3', '4.3', '3.2', '4.1', '3.1']],
    // 7, 6, 5, 3 and 3, none.
    ['measures', 'INDICATORS', ['3.1', '4.1', '3.2', '3.3', '4.2', '4.3']],
    ['initiatives', 'PROGRAMS', '4.2.1 4.3.2 3.2.2 3.3.2 4.1.2 4.3.1 3.1.1 3.1.2 3.3.1 4.1.1 3.2.1 4.2.2'.split(' ')],
    // 7, 6, 5 and 5, 4 and so on.
    [
      'initiatives',
      'DEPARTMENTS',
      '3.3.1 4.3.1 4.2.2 4.3.2 3.2.1 3.2.2 4.1.1 4.2.1 3.3.2 4.1.2 3.1.1 3.1.2'.split(' '),
    ],
  ])('%s by %s', async (list, field, found) => {
    const numbers = (data: { nodes: { id: string }[] }) => data.nodes.map(({ id }) => id.split('/')[2]);
    const order = `orderBy: { field: ${field}, direction: DESC }`;
    const data = await ask(`{ ${list}(${order}) { nodes { id } } }`);
    expect(numbers(data[list])).toEqual(found);
    expect(await paged(list, order)).toEqual(data[list].nodes.map(({ id }: { id: string }) => id));
  });

  /** All ids of a list, two at a time. */
  async function paged(list: string, order: string, size = 2): Promise<string[]> {
    const ids: string[] = [];
    for (let after = ''; ; ) {
      const data = await ask(
        `{ ${list}(first: ${size}, ${order}${after}) { nodes { id } pageInfo { hasNextPage endCursor } } }`,
      );
      ids.push(...data[list].nodes.map(({ id }: { id: string }) => id));
      if (!data[list].pageInfo.hasNextPage) return ids;
      after = `, after: "${data[list].pageInfo.endCursor}"`;
    }
  }

  it.each([
    ['programs', 'LISTINGS', 'listings { order }', 'listings', [2, 2, 2, 2, 2, 2, 2, 2, 2, 1]],
    ['programs', 'DEPARTMENTS', 'departments { id }', 'departments', [3, 3, 3, 3, 3, 2, 2, 2, 2, 2, 2, 1]],
  ])('%s by %s, with as many as they are shown with', async (list, field, selection, name, most) => {
    const order = `orderBy: { field: ${field}, direction: DESC }`;
    const data = await ask(`{ ${list}(first: 100, ${order}) { nodes { id ${selection} } } }`);
    const counts = data[list].nodes.map((node: Record<string, unknown[]>) => node[name]?.length);
    expect(counts.slice(0, most.length)).toEqual(most);
    expect(new Set(await paged(list, order, 10)).size).toBe(68);
    expect(await paged(list, order, 10)).toEqual(data[list].nodes.map(({ id }: { id: string }) => id));
  });

  it('programs by page, and departments by the programs that they run', async () => {
    const data = await ask(`{
      programs(first: 100, orderBy: { field: PAGE, direction: DESC }) { nodes { listings { page } } }
      departments(first: 3, orderBy: { field: PROGRAMS, direction: DESC }) { nodes { name programs { totalCount } } }
    }`);
    const pages = data.programs.nodes.map(({ listings }: { listings: { page: number }[] }) =>
      Math.min(...listings.map(({ page }) => page)),
    );
    expect(pages).toEqual([...pages].sort((one, other) => other - one));
    expect(pages[0]).toBe(95);
    expect(data.departments.nodes).toEqual([
      { name: '障害福祉課', programs: { totalCount: 28 } },
      { name: '児童生徒課', programs: { totalCount: 8 } },
      { name: '社会福祉協議会', programs: { totalCount: 7 } },
    ]);
  });

  it('lines are paged forward and backward without one left out or given twice', async () => {
    const all = (await ask('{ listings(first: 100) { nodes { id } } }')).listings.nodes.map(({ id }: never) => id);
    const forward: string[] = await paged('listings', 'where: {}', 10);
    expect(forward).toEqual(all);
    const { listings } = await ask('{ listings(last: 10) { pageInfo { startCursor } } }');
    const before = await ask(
      `{ listings(last: 10, before: "${listings.pageInfo.startCursor}") { nodes { id } pageInfo { hasPreviousPage } } }`,
    );
    expect(before.listings.nodes.map(({ id }: never) => id)).toEqual(all.slice(57, 67));
    expect(before.listings.pageInfo.hasPreviousPage).toBe(true);
  });
});

it('an indicator has its footnotes, and each new list is one statement', async () => {
  const { node } = await ask(
    '{ node(id: "kashiwa-2024/indicator/high-retention-offices") { ... on Indicator { footnotes { number } } } }',
  );
  expect(node.footnotes).toEqual([{ number: 28 }, { number: 29 }]);
  for (const list of ['places', 'visions', 'evidence', 'footnotes', 'listings']) {
    await ask(`{ ${list}(where: { plan: "kashiwa-2024" }) { nodes { __typename } } }`);
    const noun = { places: 'place', visions: 'vision', footnotes: 'footnote', listings: 'listing' }[list] ?? list;
    expect(app.statements.map(({ name }) => name)).toEqual([`${noun}.page`]);
  }
});

describe('an overlap by kind of body', () => {
  // Counted by hand: who runs the programs of pillars 3 and 4.
  it('has a row for each kind, with its programs once however many of its bodies run them', async () => {
    const { overlap } = await ask(`{ overlap(rows: DEPARTMENT_KIND, columns: PILLAR) {
      rows { id nodeKind label inPlan { id } ... on DepartmentsOfKind { kind } }
      columns { id }
      cells { row { id } column { id } programs { distinct listed } sharedPrograms { id } }
    } }`);
    expect(overlap.rows.map(({ kind }: { kind: string }) => kind)).toEqual([
      'DIVISION',
      'CITY_FACILITY',
      'SCHOOLS',
      'WELFARE_COUNCIL',
    ]);
    expect(overlap.rows[3]).toEqual({
      id: 'department-kind/WELFARE_COUNCIL',
      nodeKind: 'DEPARTMENT',
      label: '社会福祉協議会',
      inPlan: null,
      kind: 'WELFARE_COUNCIL',
    });
    const programs = (kinds: string[]) =>
      ask(`{ programs(where: { department: { kind: [${kinds}] } }) { totalCount } }`).then(
        (it) => it.programs.totalCount,
      );
    for (const { kind } of overlap.rows) {
      const cells = overlap.cells.filter(({ row }: { row: { id: string } }) => row.id === `department-kind/${kind}`);
      const distinct = cells.reduce(
        (sum: number, cell: { programs: { distinct: number } }) => sum + cell.programs.distinct,
        0,
      );
      expect(distinct).toBe(await programs([kind]));
    }
    const council = overlap.cells.find(({ row }: { row: { id: string } }) => row.id.endsWith('WELFARE_COUNCIL'));
    expect(council).toMatchObject({ column: { id: 'kashiwa-2024/pillar/3' }, programs: { distinct: 7 } });
  });

  it('gives the node of a kind by its id', async () => {
    const { node, unknown } = await ask(
      '{ node(id: "department-kind/SCHOOLS") { __typename label } unknown: node(id: "department-kind/X") { id } }',
    );
    expect(node).toEqual({ __typename: 'DepartmentsOfKind', label: '学校' });
    expect(unknown).toBeNull();
  });
});

describe('a search in municipalities', () => {
  it.each([
    ['{ name: { eq: "柏市" } }', true],
    ['{ prefecture: { eq: "千葉県" } }', true],
    ['{ code: { eq: "011002" } }', false],
  ])('%s', async (municipality, isFound) => {
    const count = async (where: string) =>
      (await ask(`{ search(text: "工賃", where: ${where}) { totalCount nodes { node { id } } } }`)).search.totalCount;
    const all = await count('{ plan: "kashiwa-2024" }');
    expect(all).toBeGreaterThan(0);
    expect(await count(`{ municipality: ${municipality} }`)).toBe(isFound ? all : 0);
    expect(await count(`{ municipality: ${municipality}, plan: "kashiwa-2024" }`)).toBe(isFound ? all : 0);
  });
});
