import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestApp } from '../support/app.js';
import { loadInventedPlans } from '../support/invented-plans.js';

// A plan whose levels are others than Kashiwa's; answers are counted by hand from test/plans/kozo-2026.yaml.
const PLAN = 'kozo-2026';
const IDO = `${PLAN}/measure/1.1.1.i`;

describe('a plan with sections, and without some levels', () => {
  let app: TestApp;
  let remove: () => Promise<void>;
  /** The ids of what has no number, which are made of names. */
  let learning: string;

  beforeAll(async () => {
    app = await TestApp.start();
    remove = await loadInventedPlans(PLAN);
  });
  afterAll(async () => {
    await app.stop();
    await remove();
  });

  const ask = async (query: string) => {
    const { data, errors } = await app.ask(query);
    expect(errors).toBeUndefined();
    return data;
  };

  it('has its places in printed order, each with what is printed before it', async () => {
    const { plan } =
      await ask(`{ plan(id: "${PLAN}") { startFiscalYear pillars { label } places { __typename id label parent { id } places { label
      places { label ... on Section { issues { label } } places { label parent { label } } } } } listings { program { name } place { id } relisted } } }`);
    learning = plan.places[2].id;
    expect(plan).toEqual({
      startFiscalYear: 2026,
      pillars: [{ label: '基本目標Ⅰ 安心して暮らせるまち' }],
      places: [
        {
          __typename: 'Section',
          id: `${PLAN}/section/1`,
          label: '章第1章 暮らし',
          parent: null,
          places: [
            {
              label: '基本目標Ⅰ 安心して暮らせるまち',
              places: [
                {
                  label: '(1) 地域で支える',
                  issues: [{ label: '(1)の課題①' }],
                  places: [
                    { label: '施策ア 相談の充実', parent: { label: '(1) 地域で支える' } },
                    { label: '施策イ 移動の支援', parent: { label: '(1) 地域で支える' } },
                  ],
                },
              ],
            },
          ],
        },
        {
          __typename: 'Measure',
          id: `${PLAN}/measure/4-3-7-1`,
          label: '施策4.3.7.1 住まいの改善',
          parent: null,
          places: [],
        },
        {
          __typename: 'Measure',
          id: expect.stringMatching(/^kozo-2026\/measure\/[0-9a-f]{12}$/),
          label: '学びの支援',
          parent: null,
          places: [{ label: '① 講座', places: [] }],
        },
      ],
      listings: [
        { program: { name: '計画の進行管理' }, place: null, relisted: false },
        { program: { name: '相談窓口の開設' }, place: null, relisted: true },
      ],
    });
  });

  it('counts programs in whatever they are listed in', async () => {
    const { plan, section, pillar, measure } = await ask(`{
      plan(id: "${PLAN}") { programCount { listed distinct relisted } }
      section: node(id: "${PLAN}/section/1") { ... on Place { programCount { listed distinct relisted } } }
      pillar: node(id: "${PLAN}/pillar/1.1") { ... on Place { programCount { listed distinct relisted } programs: places { name } } }
      measure: node(id: "${learning}") { ... on Measure { programCount { listed distinct relisted } listings { order } pillar { id } } }
    }`);
    expect(plan.programCount).toEqual({ listed: 7, distinct: 5, relisted: 2 });
    expect(section.programCount).toEqual({ listed: 3, distinct: 2, relisted: 1 });
    expect(pillar.programCount).toEqual({ listed: 3, distinct: 2, relisted: 1 });
    expect(measure).toEqual({ programCount: { listed: 1, distinct: 1, relisted: 0 }, listings: [], pillar: null });
  });

  it('says of a line what it stands under, as far as that is there', async () => {
    const { programs } =
      await ask(`{ programs(where: { plan: "${PLAN}" }) { nodes { name printedNumber reach { pillars { loaded } measures { loaded } initiatives { loaded } }
      listings { printedNumber place { id } initiative { id } measure { id } pillar { id } } } } }`);
    const above = (
      place: string | null,
      measure: string | null,
      pillar: string | null,
      printedNumber: string | null = null,
    ) => ({
      printedNumber,
      place: place && { id: place },
      initiative: null,
      measure: measure && { id: measure },
      pillar: pillar && { id: pillar },
    });
    const reach = (pillars: number, measures: number) => ({
      pillars: { loaded: pillars },
      measures: { loaded: measures },
      initiatives: { loaded: 0 },
    });
    const [SODAN, PILLAR] = [`${PLAN}/measure/1.1.1.a`, `${PLAN}/pillar/1.1`];
    expect(programs.nodes).toEqual([
      {
        name: '相談窓口の開設',
        printedNumber: '11111',
        reach: reach(1, 1),
        listings: [above(SODAN, SODAN, PILLAR, '11111'), above(null, null, null)],
      },
      {
        name: 'バスの運行',
        printedNumber: null,
        reach: reach(1, 2),
        listings: [above(SODAN, SODAN, PILLAR), above(IDO, IDO, PILLAR)],
      },
      {
        name: '手すりの設置',
        printedNumber: null,
        reach: reach(0, 1),
        listings: [above(`${PLAN}/measure/4-3-7-1`, `${PLAN}/measure/4-3-7-1`, null)],
      },
      {
        name: '出前講座',
        printedNumber: null,
        reach: reach(0, 1),
        listings: [above(`${learning.replace('measure', 'section')}.1`, learning, null)],
      },
      { name: '計画の進行管理', printedNumber: null, reach: reach(0, 0), listings: [above(null, null, null)] },
    ]);
  });

  it('filters by the levels that a program is listed under', async () => {
    const names = async (where: string) => {
      const { programs } = await ask(`{ programs(where: { plan: "${PLAN}", ${where} }) { nodes { name } } }`);
      return programs.nodes.map(({ name }: { name: string }) => name);
    };
    expect(await names('pillar: { name: { contains: "安心" } }')).toEqual(['相談窓口の開設', 'バスの運行']);
    expect(await names('measure: { name: { eq: "学びの支援" } }')).toEqual(['出前講座']);
    expect(await names('initiative: { plan: "kozo-2026" }')).toEqual([]);
    expect(await names('serves: { level: MEASURE, atLeast: 2 }')).toEqual(['バスの運行']);
    expect(await names('relisted: true')).toEqual(['相談窓口の開設', 'バスの運行']);
  });

  it('says of which level there is none, where rows are grouped by it', async () => {
    const workload = (groups: string) =>
      app.ask(
        `{ departmentWorkload(where: { plan: "${PLAN}" }, groupBy: [${groups}]) { group { initiative { id } } } }`,
      );
    const { data, extensions } = await workload('INITIATIVE');
    expect(data.departmentWorkload).toEqual([{ group: { initiative: null } }, { group: { initiative: null } }]);
    expect(extensions?.outsideLevels).toMatchObject([
      {
        path: ['departmentWorkload'],
        level: 'INITIATIVE',
        messageJa: expect.stringMatching(/^取組の下に載っていない事業が/),
      },
    ]);
    expect((await workload('PLAN')).extensions?.outsideLevels).toBeUndefined();
  });

  it('tells the workload of each body, with null for the levels that are not there', async () => {
    const { all, byMeasure, byInitiative } = await ask(`{
      all: departmentWorkload(where: { plan: "${PLAN}" }) { department { name } programs { listed distinct } pillars measures initiatives solo joint }
      byMeasure: departmentWorkload(where: { plan: "${PLAN}", department: { name: { eq: "福祉課" } } }, groupBy: [PILLAR, MEASURE]) {
        group { pillar { id } measure { name } } programs { listed } }
      byInitiative: departmentWorkload(where: { plan: "${PLAN}" }, groupBy: [INITIATIVE]) { department { name } group { initiative { id } } programs { listed } }
    }`);
    expect(all).toEqual([
      {
        department: { name: '企画課' },
        programs: { listed: 5, distinct: 3 },
        pillars: 1,
        measures: 2,
        initiatives: 0,
        solo: 2,
        joint: 1,
      },
      {
        department: { name: '福祉課' },
        programs: { listed: 4, distinct: 3 },
        pillars: 1,
        measures: 4,
        initiatives: 0,
        solo: 2,
        joint: 1,
      },
    ]);
    const row = (pillar: string | null, measure: string | null) => ({
      group: { pillar: pillar && { id: pillar }, measure: measure && { name: measure } },
      programs: { listed: 1 },
    });
    expect(byMeasure).toEqual([
      row(`${PLAN}/pillar/1.1`, '相談の充実'),
      row(`${PLAN}/pillar/1.1`, '移動の支援'),
      row(null, '住まいの改善'),
      row(null, '学びの支援'),
    ]);
    expect(byInitiative).toEqual([
      { department: { name: '企画課' }, group: { initiative: null }, programs: { listed: 5 } },
      { department: { name: '福祉課' }, group: { initiative: null }, programs: { listed: 4 } },
    ]);
  });

  it('shares programs between the levels that it has', async () => {
    const { overlap } = await ask(
      `{ overlap(rows: MEASURE, columns: MEASURE, where: { plan: "${PLAN}" }) { rows { label } cells { row { label } column { label } programs { listed distinct } } } }`,
    );
    expect(overlap.rows).toHaveLength(4);
    const cell = (row: string, column: string) => ({
      row: { label: row },
      column: { label: column },
      programs: { listed: 2, distinct: 1 },
    });
    expect(overlap.cells).toEqual([
      cell('施策ア 相談の充実', '施策イ 移動の支援'),
      cell('施策イ 移動の支援', '施策ア 相談の充実'),
    ]);
  });

  it('has reasons at any place, and says at which', async () => {
    const { issue, policy, measure, vision, bus } = await ask(`{
      issue: node(id: "${PLAN}/issue/1.1.1.1") { ... on Issue { printedNumber page summary place { id } measure { id } policies { id } } }
      policy: node(id: "${PLAN}/policy/1.1.1.a") { label ... on Policy { printedNumber place { id } relistedAt { id } } }
      measure: node(id: "${IDO}") { ... on Place { policies { id } visions { summary } footnotes { number } } }
      vision: node(id: "${PLAN}/vision/1.1.1") { label ... on Vision { place { id } pillar { id } measure { id } } }
      bus: node(id: "${PLAN}/program/bus") { ... on Program { indicators { name unit measure { id } of { id } } places { id } } }
    }`);
    const section = { id: `${PLAN}/section/1.1.1` };
    expect(issue).toEqual({
      printedNumber: '①',
      page: 13,
      summary: null,
      place: section,
      measure: null,
      policies: [{ id: `${PLAN}/policy/1.1.1.a` }],
    });
    expect(policy).toEqual({ label: '(1)の方針あ', printedNumber: 'あ', place: section, relistedAt: [{ id: IDO }] });
    expect(measure).toEqual({
      policies: [{ id: `${PLAN}/policy/1.1.1.a` }],
      visions: [{ summary: 'だれもが安心している。' }],
      footnotes: [{ number: 1 }],
    });
    expect(vision).toEqual({
      label: '基本目標Ⅰの目指す姿 だれもが安心している。',
      place: { id: `${PLAN}/pillar/1.1` },
      pillar: { id: `${PLAN}/pillar/1.1` },
      measure: { id: IDO },
    });
    expect(bus).toEqual({
      indicators: [
        { name: '乗車人数', unit: '人', measure: { id: `${PLAN}/measure/1.1.1.a` }, of: { id: `${PLAN}/program/bus` } },
      ],
      places: [{ id: `${PLAN}/measure/1.1.1.a` }, { id: IDO }],
    });
  });

  it('is traced past what it does not have', async () => {
    const { forward, backward } = await ask(`{
      forward: trace(from: "${learning}") { paths { steps { node { label } via } } }
      backward: trace(from: "${PLAN}/program/bus", direction: BACKWARD, to: [VISION]) { paths { steps { node { __typename } via } } }
    }`);
    const paths = forward.paths.map(({ steps }: { steps: { node: { label: string } }[] }) =>
      steps.map(({ node }) => node.label),
    );
    expect(paths).toEqual([
      ['学びの支援', '① 講座', '出前講座', '福祉課'],
      ['学びの支援', '受講者数'],
    ]);
    expect(backward.paths.map(({ steps }: { steps: { via: string | null }[] }) => steps.map(({ via }) => via))).toEqual(
      [[null, 'LISTS', 'AIMS_AT']],
    );
  });

  it('is no gap where the plan does not print such a thing', async () => {
    const { gaps } = await ask(`{ gaps(where: { plan: "${PLAN}" }) { rule severity node { id } message } }`);
    expect(gaps.filter(({ severity }: { severity: string }) => severity === 'ERROR')).toEqual([]);
    const rules = new Set(gaps.map(({ rule }: { rule: string }) => rule));
    expect([...rules].sort()).toEqual([
      'INDICATOR_WITHOUT_TARGET',
      'MEASURE_WITHOUT_INDICATOR',
      'MEASURE_WITHOUT_VISION',
    ]);
  });

  it('is found by search, sections too', async () => {
    const { search } = await ask(`{ search(text: "講座", where: { plan: "${PLAN}" }) { nodes { node { label } } } }`);
    const labels = search.nodes.map(({ node }: { node: { label: string } }) => node.label);
    expect(labels).toContain('① 講座');
  });
});
