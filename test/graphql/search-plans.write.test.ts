import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { importPlan } from '../../src/data/writing/plan-import.js';
import { withGraph } from '../../src/database.js';
import { parsePlanDocument } from '../../src/plan-document/read-plan-document.js';
import { toPlanGraph } from '../../src/plan-document/to-plan-graph.js';
import { TestApp } from '../support/app.js';
import { profile, removePlan } from '../support/database.js';
import { kashiwaDocument } from '../support/kashiwa.js';

const SAME_NAMES = 300;
const counters = Array.from({ length: SAME_NAMES }, (_, index) => `issue-counter-${index}`);

// Names of a made-up city that are hard to find or to show, and three hundred programs that nothing tells apart.
const plan = (deskName: string) => `
key: sagashi-2025
title: 見本計画
municipality: { code: "131016", name: 見本区, prefecture: 見本県 }
fiscalYears: { start: 2025, end: 2029 }
levelNames: { pillar: 柱, measure: 施策, initiative: 取組, program: 事業 }
printedPillars: [1]
departments:
  desk: { name: ${deskName}, kind: DIVISION }
programs:
  markup: { name: "R&D <b>交流</b>会", departments: [desk] }
  narrow: { name: ﾎﾞﾗﾝﾃｨｱ講座（ＩＣＴ活用）, departments: [desk] }
  third: { name: 第７期計画とIT研修, departments: [desk] }
${counters.map((key) => `  ${key}: { name: 夜間窓口の開設, departments: [desk] }`).join('\n')}
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
              - program: markup
              - program: narrow
              - program: third
${counters.map((key) => `              - program: ${key}`).join('\n')}
`;

describe('search over several plans', () => {
  let app: TestApp;
  const load = (yaml: string) =>
    withGraph(inject('graph'), (graph) =>
      importPlan(graph, toPlanGraph(parsePlanDocument(Buffer.from(yaml), 'sagashi.yaml'))),
    );
  beforeAll(async () => {
    app = await TestApp.start();
    await load(plan('総合窓口課'));
  });
  afterAll(async () => {
    await app.stop();
    await removePlan('sagashi-2025', '131016');
  });

  const search = async (argument: string, fields = 'nodes { snippet node { id } }') => {
    const { data, errors } = await app.ask(`{ search(${argument}) { ${fields} } }`);
    expect(errors).toBeUndefined();
    return data.search;
  };

  it.each([
    ['交流', 'R&amp;D &lt;b&gt;<mark>交流</mark>&lt;/b&gt;会'],
    ['R&D', '<mark>R&amp;D</mark> &lt;b&gt;交流&lt;/b&gt;会'],
    ['b 交流', 'R&amp;D &lt;<mark>b</mark>&gt;<mark>交流</mark>&lt;/<mark>b</mark>&gt;会'],
    ['ボランティア', '<mark>ﾎﾞﾗﾝﾃｨｱ</mark>講座（ＩＣＴ活用）'],
    ['ぼらんてぃあ講座', '<mark>ﾎﾞﾗﾝﾃｨｱ講座</mark>（ＩＣＴ活用）'],
    ['ic', 'ﾎﾞﾗﾝﾃｨｱ講座（<mark>ＩＣ</mark>Ｔ活用）'],
    ['ICT', 'ﾎﾞﾗﾝﾃｨｱ講座（<mark>ＩＣＴ</mark>活用）'],
    ['ICT活', 'ﾎﾞﾗﾝﾃｨｱ講座（<mark>ＩＣＴ活</mark>用）'],
    ['ICT活用', 'ﾎﾞﾗﾝﾃｨｱ講座（<mark>ＩＣＴ活用</mark>）'],
    // One letter beside a number or word is part of a gram in the index.
    ['7期', '第<mark>７期</mark>計画とIT研修'],
    ['第7期', '<mark>第７期</mark>計画とIT研修'],
    ['第７', '<mark>第７</mark>期計画とIT研修'],
    ['期計', '第７<mark>期計</mark>画とIT研修'],
    // The index leaves out "it".
    ['計画とIT研修', '第７期<mark>計画とIT研修</mark>'],
    ['IT研修', '第７期計画と<mark>IT研修</mark>'],
  ])('finds %s as printed: %s', async (text, snippet) => {
    const { nodes } = await search(`text: "${text}", where: { plan: "sagashi-2025" }, kinds: [PROGRAM]`);
    expect(nodes.map((hit: { snippet: string }) => hit.snippet)).toEqual([snippet]);
  });

  it.each(['3期', '7計', '期7', 'ICT用', 'AT研修', '講座活用', 'CT', '第期'])('does not find %s', async (text) => {
    expect(await search(`text: "${text}", where: { plan: "sagashi-2025" }`, 'totalCount nodes { snippet }')).toEqual({
      totalCount: 0,
      nodes: [],
    });
  });

  it('keeps to a plan, with its municipality and the bodies of that', async () => {
    const ids = async (argument: string) =>
      (await search(argument)).nodes.map(({ node }: { node: { id: string } }) => node.id).sort();
    expect(await ids('text: "総合窓口課", where: { plan: "sagashi-2025" }')).toEqual(['131016/department/desk']);
    expect(await ids('text: "見本", where: { plan: "sagashi-2025" }')).toEqual(['131016', 'sagashi-2025']);
    expect(await ids('text: "総合窓口課", where: { plan: "kashiwa-2024" }')).toEqual([]);
    expect(await ids('text: "障害福祉課", where: { plan: "sagashi-2025" }')).toEqual([]);
    // The keys of the programs hold the word that ids of issues hold.
    expect(await ids('text: "夜間", kinds: [ISSUE]')).toEqual([]);
  });

  it.each([
    [[7]],
    [[100]],
    // What the first page asks for decides how deep the first round goes, for those behind it, too.
    [[7, 100, 31, 1]],
    [[100, 7]],
  ])('pages by %j through more hits that are equal than it reads at once', async (sizes) => {
    const seen: string[] = [];
    for (let after = '', page = 0; ; page++) {
      const first = sizes[page % sizes.length] as number;
      const fields = 'totalCount edges { node { score node { id } } } pageInfo { hasNextPage endCursor }';
      const found = await search(`text: "夜間窓口", first: ${first}${after}`, fields);
      expect(found.totalCount).toBe(SAME_NAMES);
      seen.push(...found.edges.map((edge: { node: { node: { id: string } } }) => edge.node.node.id));
      if (!found.pageInfo.hasNextPage) break;
      expect(found.edges).toHaveLength(first);
      after = `, after: "${found.pageInfo.endCursor}"`;
    }
    expect(seen).toHaveLength(SAME_NAMES);
    expect([...seen].sort()).toEqual(counters.map((key) => `sagashi-2025/program/${key}`).sort());
  });

  it('finds what was imported a moment ago, and what is gone no more', async () => {
    await load(plan('なんでも相談課'));
    expect((await search('text: "なんでも相談課"')).nodes).toHaveLength(1);
    expect((await search('text: "総合窓口課"')).nodes).toEqual([]);
  });
});

describe('what a search costs', () => {
  let app: TestApp;
  const copies = Array.from({ length: 12 }, (_, index) => ({
    key: `copy-${index}`,
    municipality: String(900_001 + index),
  }));
  const load = (some: typeof copies) =>
    withGraph(inject('graph'), async (graph) => {
      for (const copy of some) await importPlan(graph, toPlanGraph(await kashiwaDocument(copy)));
    });
  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(async () => {
    await app.stop();
    for (const { key, municipality } of copies) await removePlan(key, municipality);
  });

  const cost = async (argument: string) => {
    const { data } = await app.ask(`{ search(${argument}) { nodes { score } } }`);
    const [page, ...more] = app.statements.filter(({ name }) => name === 'search.page');
    expect(more).toEqual([]);
    // What memory it takes differs by some bytes from run to run.
    const { memory, ...costs } = await profile(page as NonNullable<typeof page>);
    expect(memory).toBeLessThan(1_000_000);
    return { found: data.search.nodes.length, ...costs };
  };

  it('is the page, not the matches, and of one plan the same with others beside it', async () => {
    const ofOnePlan = () => cost('text: "相談", first: 10, where: { plan: "kashiwa-2024" }');
    const ofAll = () => cost('text: "相談", first: 10');
    const alone = await ofOnePlan();
    await load(copies.slice(0, 6));
    const among7 = await ofAll();
    await load(copies.slice(6));
    // 相談 stands in 29 nodes of each plan, so now in 377.
    expect((await app.ask('{ search(text: "相談") { totalCount } }')).data.search.totalCount).toBe(13 * 29);
    const among13 = await ofAll();
    expect(among13).toEqual(among7);
    expect(among13).toMatchObject({ found: 10 });
    // Of each of the ten its kind, its texts as printed and as folded, and what names it.
    expect(among13.hits).toBeLessThan(300);
    expect(await ofOnePlan()).toEqual(alone);
  }, 120_000);
});
