import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { importPlan } from '../../src/data/writing/plan-import.js';
import { withGraph } from '../../src/database.js';
import { parsePlanDocument } from '../../src/plan-document/read-plan-document.js';
import { toPlanGraph } from '../../src/plan-document/to-plan-graph.js';
import { TestApp } from '../support/app.js';
import { removePlan } from '../support/database.js';

// A city that prints no visions, issues, policies or indicators, calls its levels otherwise, and has a
// department of the same name as another city's. All of its pillars are loaded.
const LEAN = `
key: lean-2025
title: 見本計画
municipality: { code: "011002", name: 見本市, prefecture: 見本県 }
fiscalYears: { start: 2025, end: 2029 }
levelNames: { pillar: 基本目標, measure: 基本施策, initiative: 施策の方向性, program: 主要事業 }
printedPillars: [1, 2]
departments:
  fukushi: { name: 障害福祉課, kind: DIVISION }
  kyogikai: { name: 社会福祉協議会, kind: WELFARE_COUNCIL }
programs:
  visits: { name: 訪問事業, departments: [kyogikai] }
  cards: { name: 手帳の交付, departments: [fukushi] }
pillars:
  - number: 1
    name: 支える
    measures:
      - number: 1
        name: 見守り
        initiatives:
          - number: 1
            name: 訪問
            programs:
              - program: visits
              - program: cards
  - number: 2
    name: つながる
    measures:
      - number: 1
        name: 出会い
        initiatives:
          - number: 1
            name: 訪問から
            programs:
              - program: visits
                relisted: true
                departments: [kyogikai, fukushi]
`;

describe('a plan of another shape beside the first', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
    const document = parsePlanDocument(Buffer.from(LEAN), 'lean.yaml');
    await withGraph(inject('graph'), (graph) => importPlan(graph, toPlanGraph(document)));
  });
  afterAll(async () => {
    await app.stop();
    await removePlan('lean-2025', '011002');
  });

  it('leaves out what it does not have', async () => {
    const { data, errors } =
      await app.ask(`{ plan(id: "lean-2025") { levelNames { kind name } missingPillars footnotes { id }
      pillars { visions { id } measures { page issues { id } policies { id } indicators { id } evidence { id } noIndicatorReason
      initiatives { page summary policies { id } listings { summary page } } } } } }`);
    expect(errors).toBeUndefined();
    expect(data.plan.levelNames).toEqual([
      { kind: 'PILLAR', name: '基本目標' },
      { kind: 'MEASURE', name: '基本施策' },
      { kind: 'INITIATIVE', name: '施策の方向性' },
      { kind: 'PROGRAM', name: '主要事業' },
    ]);
    expect(data.plan).toMatchObject({ missingPillars: [], footnotes: [] });
    const listing = { summary: null, page: null };
    const none = { page: null, issues: [], policies: [], indicators: [], evidence: [], noIndicatorReason: null };
    const initiative = { page: null, summary: null, policies: [] };
    expect(data.plan.pillars).toEqual([
      { visions: [], measures: [{ ...none, initiatives: [{ ...initiative, listings: [listing, listing] }] }] },
      { visions: [], measures: [{ ...none, initiatives: [{ ...initiative, listings: [listing] }] }] },
    ]);
  });

  it('answers the example for a program that serves two loaded pillars', async () => {
    const { data, extensions } = await app.ask(`{ programs(where: { plan: "lean-2025",
      department: { name: { eq: "社会福祉協議会" } }, serves: { level: PILLAR, atLeast: 2 } })
      { totalCount nodes { name pillars { number name } reach { pillars { loaded atLeast } } home { initiative { code } } } } }`);
    expect(data.programs).toEqual({
      totalCount: 1,
      nodes: [
        {
          name: '訪問事業',
          pillars: [
            { number: 1, name: '支える' },
            { number: 2, name: 'つながる' },
          ],
          reach: { pillars: { loaded: 2, atLeast: 2 } },
          home: { initiative: { code: '1.1.1' } },
        },
      ],
    });
    // The whole of this plan is loaded, so there is nothing to add.
    expect(extensions).toBeUndefined();
  });

  it('keeps the bodies that a relisting prints otherwise', async () => {
    const { data } = await app.ask(
      '{ node(id: "lean-2025/program/visits") { ... on Program { departments { id } listings { relisted departments { id } } } } }',
    );
    const [council, division] = [{ id: '011002/department/kyogikai' }, { id: '011002/department/fukushi' }];
    expect(data.node).toEqual({
      departments: [council],
      listings: [
        { relisted: false, departments: [council] },
        { relisted: true, departments: [council, division] },
      ],
    });
  });

  it('keeps departments of one name in two cities apart', async () => {
    const { data } = await app.ask(`{ departments(where: { name: { eq: "障害福祉課" } }) { totalCount
      nodes { municipality { name } programs { totalCount } } } }`);
    expect(data.departments.totalCount).toBe(2);
    expect(data.departments.nodes).toEqual([
      { municipality: { name: '見本市' }, programs: { totalCount: 1 } },
      { municipality: { name: '柏市' }, programs: { totalCount: 28 } },
    ]);
  });

  it('puts what has no page last, in either direction', async () => {
    const { data } = await app.ask(`{ up: measures(orderBy: { field: PAGE }) { nodes { code page } }
      down: measures(orderBy: { field: PAGE, direction: DESC }) { nodes { code page } } }`);
    const pages = (list: { nodes: { page: number | null }[] }) => list.nodes.map(({ page }) => page);
    expect(pages(data.up)).toEqual([70, 74, 78, 83, 87, 92, null, null]);
    expect(pages(data.down)).toEqual([92, 87, 83, 78, 74, 70, null, null]);
  });

  it('orders lists over all plans by municipality and plan', async () => {
    const { data } = await app.ask('{ pillars { nodes { id } } plans { nodes { id } } }');
    expect(data.pillars.nodes.map(({ id }: { id: string }) => id)).toEqual([
      'lean-2025/pillar/1',
      'lean-2025/pillar/2',
      'kashiwa-2024/pillar/3',
      'kashiwa-2024/pillar/4',
    ]);
    expect(data.plans.nodes).toEqual([{ id: 'lean-2025' }, { id: 'kashiwa-2024' }]);
  });
});
