import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestApp } from '../support/app.js';
import { loadInventedPlans } from '../support/invented-plans.js';

const LABELS: [id: string, nodeKind: string, label: string, inPlan: string | null][] = [
  ['122173', 'MUNICIPALITY', '柏市', null],
  ['122173/department/shogai-fukushi', 'DEPARTMENT', '障害福祉課', null],
  ['122173/committee/hataraku-bukai', 'COMMITTEE', '柏市自立支援協議会はたらく部会', null],
  ['kashiwa-2024', 'PLAN', 'ノーマライゼーションかしわプラン2024', 'kashiwa-2024'],
  ['kashiwa-2024/measure/3.1', 'MEASURE', '施策3.1 就労支援の充実', 'kashiwa-2024'],
  ['kashiwa-2024/footnote/24', 'FOOTNOTE', '脚注24 障害者就業・生活支援センター', 'kashiwa-2024'],
  ['kashiwa-2024/program/supporter-training', 'PROGRAM', '支援者向け研修会の開催', 'kashiwa-2024'],
  [
    'kashiwa-2024/series/infant-checkup-rate.age-18-months',
    'INDICATOR_SERIES',
    '幼児健康診査受診率 1才6か月児',
    'kashiwa-2024',
  ],
  // A plan with other words for pillar and measure, and none of its own for vision, issue and policy.
  ['kaku-2025/pillar/2', 'PILLAR', '基本目標2 育つ', 'kaku-2025'],
  ['kaku-2025/vision/1.1', 'VISION', '基本目標1の目指す姿1 だれも一人にしない。', 'kaku-2025'],
  ['kaku-2025/measure/1.1', 'MEASURE', '基本施策1.1 日々の見守り', 'kaku-2025'],
  ['kaku-2025/issue/1.1.1', 'ISSUE', '基本施策1.1の課題1 訪ねる人が足りない。', 'kaku-2025'],
  ['kaku-2025/policy/1.1.3', 'POLICY', '基本施策1.1の方針3 出かける足を守る。', 'kaku-2025'],
  ['kaku-2025/initiative/1.1.2', 'INITIATIVE', '取組1.1.2 出かける', 'kaku-2025'],
  ['kaku-2025/evidence/1.1.1', 'EVIDENCE', '基本施策1.1の根拠 一人で暮らす人が増えた。', 'kaku-2025'],
  ['kaku-2025/indicator/visitors', 'INDICATOR', '訪問支援員の数', 'kaku-2025'],
  ['kaku-2025/series/visitors', 'INDICATOR_SERIES', '訪問支援員の数', 'kaku-2025'],
];

describe('what every node has', () => {
  let app: TestApp;
  let removeInventedPlans: () => Promise<void>;
  beforeAll(async () => {
    app = await TestApp.start();
    removeInventedPlans = await loadInventedPlans('kaku-2025');
  });
  afterAll(async () => {
    await app.stop();
    await removeInventedPlans();
  });

  const sent = (name: string) => app.statements.filter((statement) => statement.name === name);

  it('its kind, its label in the words of its plan, and its plan', async () => {
    const ids = LABELS.map(([id]) => id);
    const { data, errors } = await app.ask(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id nodeKind label inPlan { id } } }',
      { ids },
    );
    expect(errors).toBeUndefined();
    expect(data.nodes).toEqual(
      LABELS.map(([id, nodeKind, label, plan]) => ({ id, nodeKind, label, inPlan: plan && { id: plan } })),
    );
    expect(new Set(LABELS.map(([, kind]) => kind)).size).toBe(15);
    // The plan that is asked for itself, then the other one for all labels; and the indicators of both series.
    expect(sent('plan.byIds').map(({ parameters }) => parameters.ids)).toEqual([['kashiwa-2024'], ['kaku-2025']]);
    expect(sent('indicator.bySeries')).toHaveLength(1);
  });

  it('with no statement for each node, whatever the list', async () => {
    const plain = await app.ask('{ measures { nodes { id policies { id } } } }');
    const before = app.statements.length;
    const { data } = await app.ask(
      '{ measures { nodes { id nodeKind label inPlan { title } policies { id label inPlan { id } } } } }',
    );
    // At most the plans, once.
    expect(app.statements.length).toBeLessThanOrEqual(before + 1);
    expect(data.measures.nodes).toHaveLength(plain.data.measures.nodes.length);
    expect(data.measures.nodes[0]).toMatchObject({
      label: '施策3.1 就労支援の充実',
      inPlan: { title: 'ノーマライゼーションかしわプラン2024' },
    });
  });

  it('so that a search needs no fragments', async () => {
    const { data, errors } = await app.ask(
      '{ search(text: "就労支援の充実", kinds: [MEASURE]) { nodes { node { id nodeKind label inPlan { id } } } } }',
    );
    expect(errors).toBeUndefined();
    expect(data.search.nodes).toEqual([
      {
        node: {
          id: 'kashiwa-2024/measure/3.1',
          nodeKind: 'MEASURE',
          label: '施策3.1 就労支援の充実',
          inPlan: { id: 'kashiwa-2024' },
        },
      },
    ]);
  });
});

describe('ids of what is no node', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  it('are unique, readable, the same from either side, and not for `node`', async () => {
    const { data, errors } = await app.ask(`{
      initiatives { nodes { id listings { id order } } }
      programs(first: 100) { nodes { listings { id } } }
      indicators { nodes { series { id values { id kind fiscalYear } targets { id } } } }
      measures { nodes { evidence { id figures { id } } } }
      plan(id: "kashiwa-2024") { history { nodes { id } } } }`);
    expect(errors).toBeUndefined();
    const initiatives = data.initiatives.nodes as { id: string; listings: { id: string; order: number }[] }[];
    const listings = initiatives.flatMap(({ id, listings }) => {
      for (const listing of listings) expect(listing.id).toBe(`${id}/listing/${listing.order}`);
      return listings.map((listing) => listing.id);
    });
    const programs = data.programs.nodes as { listings: { id: string }[] }[];
    expect(programs.flatMap(({ listings }) => listings.map(({ id }) => id)).sort()).toEqual([...listings].sort());
    const indicators = data.indicators.nodes as {
      series: { id: string; values: { id: string; kind: string; fiscalYear: number }[] }[];
    }[];
    const values = indicators.flatMap(({ series }) =>
      series.flatMap(({ id, values }) =>
        values.map((value) => {
          expect(value.id).toBe(`${id}/${value.kind.toLowerCase()}/${value.fiscalYear}`);
          return value.id;
        }),
      ),
    );
    const measures = data.measures.nodes as { evidence: { id: string; figures: { id: string }[] }[] }[];
    const figures = measures.flatMap(({ evidence }) =>
      evidence.flatMap(({ id, figures }) =>
        figures.map((figure, index) => {
          expect(figure.id).toBe(`${id}/figure/${index + 1}`);
          return figure.id;
        }),
      ),
    );
    const changes = (data.plan.history.nodes as { id: string }[]).map(({ id }) => id);
    // 77 lines and 26 + 63 values, counted by hand.
    expect([listings.length, values.length]).toEqual([77, 89]);
    expect(figures.length).toBeGreaterThan(10);
    expect(changes.length).toBeGreaterThan(0);
    const all = [...listings, ...values, ...figures, ...changes];
    expect(new Set(all).size).toBe(all.length);
    const some = [listings[0], values[0], figures[0], changes[0]];
    const { data: asNodes } = await app.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: some });
    expect(asNodes.nodes).toEqual([null, null, null, null]);
  });
});
