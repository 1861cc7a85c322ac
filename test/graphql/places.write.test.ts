import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestApp } from '../support/app.js';
import { loadInventedPlans } from '../support/invented-plans.js';

// Counted by hand from test/plans/kozo-2026.yaml, which has sections above and between its levels, and test/plans/banbutsu-2030.yaml, which prints
// everything beside its sections.

let app: TestApp;
let removePlans: () => Promise<void>;
beforeAll(async () => {
  app = await TestApp.start();
  removePlans = await loadInventedPlans('kozo-2026', 'banbutsu-2030');
});
afterAll(async () => {
  await app.stop();
  await removePlans();
});

async function ask(question: string) {
  const { data, errors } = await app.ask(question);
  expect(errors).toBeUndefined();
  return data;
}

const found = async (list: string, where: string, field = 'name') => {
  const data = await ask(`{ ${list}(where: { plan: "kozo-2026", ${where} }) { totalCount nodes { ${field} } } }`);
  expect(data[list].totalCount).toBe(data[list].nodes.length);
  return data[list].nodes.map((node: Record<string, unknown>) => node[field]);
};

describe('places of a plan with sections', () => {
  it.each([
    [
      'places',
      '',
      [
        '暮らし',
        '安心して暮らせるまち',
        '地域で支える',
        '相談の充実',
        '移動の支援',
        '住まいの改善',
        '学びの支援',
        '講座',
      ],
    ],
    ['places', 'nodeKind: [SECTION]', ['暮らし', '地域で支える', '講座']],
    ['places', 'levelName: { eq: "章" }', ['暮らし']],
    ['places', 'levelName: { eq: "施策" }', ['相談の充実', '移動の支援', '住まいの改善', '学びの支援']],
    ['places', 'printedNumber: { eq: "（1）" }', ['地域で支える']],
    // From a section through the levels below it, be it above the pillar or in a measure.
    [
      'places',
      'programs: { name: { eq: "バスの運行" } }',
      ['暮らし', '安心して暮らせるまち', '地域で支える', '相談の充実', '移動の支援'],
    ],
    ['places', 'programs: { name: { eq: "出前講座" } }', ['学びの支援', '講座']],
    ['places', 'indicators: { name: { eq: "受講者数" } }', ['学びの支援']],
    // With the program that the place lists.
    ['places', 'nodeKind: [SECTION], indicators: { name: { eq: "乗車人数" } }', ['暮らし', '地域で支える']],
    ['programs', 'place: { levelName: { eq: "章" } }', ['相談窓口の開設', 'バスの運行']],
    ['programs', 'place: { name: { eq: "学びの支援" } }', ['出前講座']],
    // What the plan itself lists stands at no place.
    ['programs', 'not: { place: { plan: "kozo-2026" } }', ['計画の進行管理']],
    ['programs', 'printedNumber: { eq: "１１１１１" }', ['相談窓口の開設']],
    ['programs', 'indicators: { unit: { eq: "人" } }', ['バスの運行']],
    ['indicators', 'program: { name: { eq: "バスの運行" } }', ['乗車人数']],
    ['indicators', 'place: { name: { eq: "暮らし" } }', ['乗車人数']],
    ['pillars', 'programs: { name: { eq: "バスの運行" } }', ['安心して暮らせるまち']],
    ['measures', 'programs: { name: { eq: "出前講座" } }', ['学びの支援']],
    // Listed again by the second.
    ['measures', 'policies: { number: [1] }', ['移動の支援']],
  ])('%s(where: %s)', async (list, where, names) => {
    expect(await found(list, where)).toEqual(names);
  });

  it('reach issues and policies through what they stand in', async () => {
    expect(await found('issues', 'place: { name: { eq: "暮らし" } }', 'printedNumber')).toEqual(['①']);
    expect(await found('policies', 'place: { name: { eq: "地域で支える" } }', 'printedNumber')).toEqual(['あ']);
    expect(await found('policies', 'place: { name: { eq: "講座" } }', 'printedNumber')).toEqual([]);
  });

  it('count what is listed in them and below for orders', async () => {
    // バスの運行 and 相談窓口の開設 in the first, one each in the others: ties by id, and ids of names that print no number are made of these.
    const { measures } = await ask(
      '{ measures(where: { plan: "kozo-2026" }, orderBy: [{ field: PROGRAMS, direction: DESC }, { field: PRINTED }]) { nodes { name } } }',
    );
    const names = measures.nodes.map(({ name }: { name: string }) => name);
    expect(names).toEqual(['相談の充実', '移動の支援', '住まいの改善', '学びの支援']);
  });
});

describe('the lines of a plan with tables at every level', () => {
  it('come in printed order, those of the plan itself last', async () => {
    const { listings } = await ask(
      '{ listings(where: { plan: "kozo-2026" }) { totalCount nodes { program { name } place { name } relisted } } }',
    );
    const line = (program: string, place: string | null, relisted = false) => ({
      ...{ program: { name: program }, relisted },
      place: place === null ? null : { name: place },
    });
    expect(listings).toEqual({
      totalCount: 7,
      nodes: [
        line('相談窓口の開設', '相談の充実'),
        line('バスの運行', '相談の充実'),
        line('バスの運行', '移動の支援', true),
        line('手すりの設置', '住まいの改善'),
        line('出前講座', '講座'),
        line('計画の進行管理', null),
        line('相談窓口の開設', null, true),
      ],
    });
  });

  it('are found by the signs on them', async () => {
    const { listings } = await ask(
      '{ listings(where: { plan: "banbutsu-2030", mark: { eq: "★" } }) { nodes { summary program { name } } } }',
    );
    expect(listings.nodes).toEqual([{ summary: '登下校に声をかける。', program: { name: '朝のあいさつ' } }]);
  });
});

it('reasons and indicators are found by the page they are printed on', async () => {
  const on = (page: number) => `where: { plan: "banbutsu-2030", page: { gte: ${page}, lte: ${page} } }`;
  const data = await ask(`{
    evidence(${on(3)}) { totalCount }
    issues(${on(4)}) { totalCount }
    policies(${on(5)}) { totalCount }
    indicators(${on(7)}) { nodes { name } }
    elsewhere: issues(${on(5)}) { totalCount }
  }`);
  // A section, a pillar, a measure and an initiative have one of each, the measure two pieces of evidence.
  expect(data).toEqual({
    evidence: { totalCount: 5 },
    issues: { totalCount: 4 },
    policies: { totalCount: 4 },
    indicators: { nodes: [{ name: '歩数' }] },
    elsewhere: { totalCount: 0 },
  });
});

it('a section has beside it what any place has, and a fact its year', async () => {
  const { node, plan } = await ask(`{
    node(id: "banbutsu-2030/section/section") { ... on Section {
      marks { text } ratings { grade } amounts { kind yen } schedule { text } facts { name text fiscalYear }
      responsibilities { role printedName } continues { id } continuedBy { id } footnotes { number }
    } }
    plan(id: "banbutsu-2030") { facts { name text fiscalYear } }
  }`);
  expect(node).toEqual({
    marks: [{ text: '新規' }, { text: '★' }],
    ratings: [{ grade: '達成' }],
    amounts: [
      { kind: 'PLANNED', yen: 3_000_000 },
      { kind: 'BUDGETED', yen: 1_100_000 },
      { kind: 'SPENT', yen: 400_000 },
      { kind: 'SPENT', yen: 1_000_000 },
      { kind: 'SPENT', yen: 900_000 },
    ],
    schedule: [{ text: '検討' }, { text: '準備' }, { text: '実施' }],
    facts: [{ name: '対象', text: '市民', fiscalYear: null }],
    responsibilities: [
      { role: 'LEAD', printedName: '企画課' },
      { role: 'SUPPORT', printedName: '庶務課' },
      { role: 'PARTNER', printedName: '見本県' },
    ],
    continues: [],
    continuedBy: [],
    footnotes: [],
  });
  expect(plan.facts).toEqual([
    { name: '根拠', text: '架空条例', fiscalYear: null },
    { name: '従事する人', text: '3人', fiscalYear: 2030 },
  ]);
});

it('places are found by what is printed beside them', async () => {
  const names = async (where: string) => {
    const { places } = await ask(`{ places(where: { plan: "banbutsu-2030", ${where} }) { nodes { name } } }`);
    return places.nodes.map(({ name }: { name: string }) => name);
  };
  const beside = ['暮らしを守る', '支え合う', '見守りを広げる', '声をかけ合う'];
  expect(await names('mark: { eq: "★" }')).toEqual(beside);
  expect(await names('department: { name: { eq: "企画課" } }')).toEqual(beside);
  expect(await names('fact: { name: { eq: "対象" } }')).toEqual(beside);
  expect(await names('rating: { meaning: [BEHIND, NOT_STARTED] }')).toEqual(['見守りを広げる', '声をかけ合う']);
  expect(await names('amount: { kind: [SPENT], yen: { gt: 950000 } }, nodeKind: [SECTION]')).toEqual(['暮らしを守る']);
});
