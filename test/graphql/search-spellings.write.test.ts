import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { importPlan } from '../../src/data/writing/plan-import.js';
import { withGraph } from '../../src/database.js';
import { parsePlanDocument } from '../../src/plan-document/read-plan-document.js';
import { toPlanGraph } from '../../src/plan-document/to-plan-graph.js';
import { TestApp } from '../support/app.js';
import { removePlan } from '../support/database.js';

const NAMES = {
  kamagaya: '鎌ヶ谷市との連携',
  center: '自由ケ丘コミュニティセンタ－',
  taxi: 'バス・タクシー券',
  fund: '髙﨑國男基金',
  era: '令和六年度子ども会',
  company: '㈱見本との協定',
  square: '№5の広場',
  katsushika: '葛󠄀飾交流',
  guide: '⽀援の⼿引',
  shrine: '神社の清掃',
  spring: '4月〜6月の講座',
  library: '渡邉文庫',
  clue: '手がかりの整理',
  stock: '株式の学習',
  again: '出張の窓口',
};

const listed = Object.keys(NAMES).filter((key) => key !== 'again');

// A made-up city; what each text says stands in no other.
const YAML = `
key: hyoki-2025
title: 見本計画
municipality: { code: "131016", name: 見本区, prefecture: 見本県 }
fiscalYears: { start: 2025, end: 2029 }
levelNames: { pillar: 柱, measure: 施策, initiative: 取組, program: 事業 }
printedPillars: [1, 2]
departments:
  council: { name: 社会福祉協議会, kind: WELFARE_COUNCIL }
  welfare: { name: 障害福祉課, kind: DIVISION }
  sakae: { name: 栄町相談室, kind: DIVISION, reading: さかえちょうそうだんしつ }
programs:
${Object.entries(NAMES)
  .map(([key, name]) => `  ${key}: { name: ${name}, departments: [council, welfare, sakae] }`)
  .join('\n')}
pillars:
  - number: 2
    name: 支える
    measures:
      - number: 1
        name: 見守り
        page: 71
        noIndicatorReason: 国の様式を待つため。
        policies:
          - number: 1
            summary: 巡回を増やす。
            carriedOutBy: [{ initiative: 1, page: 72 }]
        issues:
          - { number: 1, summary: 声が届かない。, addressedBy: [{ policy: 1, page: 73 }] }
        evidence:
          - number: 1
            kind: STATISTIC
            summary: 人口が減る。
            figures: [{ label: 空き家の割合, value: 11756, printed: "11,756", unit: 戸 }]
        initiatives:
          - number: 1
            name: 訪問
            page: 172
            programs:
${listed.map((key) => `              - { program: ${key}, page: ${key === 'shrine' ? 72 : 172} }`).join('\n')}
              - { program: again, relisted: true, summary: 駅前で相談を受ける。 }
      - number: 2
        name: 担い手
        indicators:
          - key: hands
            name: 担い手の数
            kind: REFERENCE
            unit: 世帯
            series:
              - baseline: { fiscalYear: 2022, value: 58, printed: "58", note: 夏だけの数。 }
                targets: [{ fiscalYear: 2029, value: 13081, printed: "13,081" }]
          - key: feet
            name: 歩みの数
            kind: REFERENCE
            noTargetReason: 調べ方を改めるため。
            series: [{ baseline: { fiscalYear: 2022, value: 5 } }]
`;

describe('what is the same to a reader', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
    await withGraph(inject('graph'), (graph) =>
      importPlan(graph, toPlanGraph(parsePlanDocument(Buffer.from(YAML), 'hyoki.yaml'))),
    );
  });
  afterAll(async () => {
    await removePlan('hyoki-2025', '131016');
    await app.stop();
  });

  const search = async (text: string) => {
    const question = `query ($text: String!) { search(text: $text, where: { plan: "hyoki-2025" }, first: 100) {
      totalCount nodes { field snippet isPrinted node { id } } } }`;
    const { data, errors } = await app.ask(question, { text });
    expect(errors).toBeUndefined();
    expect(data.search.totalCount).toBe(data.search.nodes.length);
    return data.search.nodes as { field: string; snippet: string; isPrinted: boolean; node: { id: string } }[];
  };
  const found = async (text: string) =>
    (await search(text)).map(({ node }) => node.id.replace(/^hyoki-2025\/|^131016\//, '')).sort();

  it.each([
    ['鎌ケ谷', 'kamagaya'],
    ['鎌が谷市', 'kamagaya'],
    ['自由ヶ丘', 'center'],
    ['自由が丘コミュニティセンター', 'center'],
    ['ｺﾐｭﾆﾃｨｾﾝﾀｰ', 'center'],
    ['こみゅにてぃせんたー', 'center'],
    ['バスタクシー', 'taxi'],
    ['ﾊﾞｽ･ﾀｸｼｰ券', 'taxi'],
    ['高崎国男', 'fund'],
    ['髙﨑國男', 'fund'],
    ['令和6年度', 'era'],
    ['令和６年', 'era'],
    ['R6', 'era'],
    ['2024年度', 'era'],
    ['2024', 'era'],
    ['2024年度子供会', 'era'],
    ['令和', 'era'],
    ['6年度子供', 'era'],
    ['葛飾', 'katsushika'],
    ['葛󠄀飾', 'katsushika'],
    ['支援の手引', 'guide'],
    ['⽀援', 'guide'],
    ['神社', 'shrine'],
    ['神社', 'shrine'],
    ['4月～6月', 'spring'],
    ['4月~6月の講座', 'spring'],
    ['渡辺文庫', 'library'],
    ['渡邊', 'library'],
    ['（株）見本', 'company'],
    ['㈱見本', 'company'],
    ['㈱', 'company'],
    ['№', 'square'],
    ['№5', 'square'],
    ['・', 'taxi'],
    ['～', 'spring'],
    ['手がかり', 'clue'],
  ])('%s finds %s alone', async (text, program) => {
    expect(await found(text)).toEqual([`program/${program}`]);
  });

  it.each(['手ケかり', '※', '「」', '、', '(', '令和60年度', '谷が鎌'])('%s finds nothing', async (text) => {
    expect(await found(text)).toEqual([]);
  });

  it.each([
    ['駅前', 'program/again', 'listingSummary', '<mark>駅前</mark>で相談を受ける。', false],
    ['空き家', 'evidence/2.1.1', 'figureLabel', '<mark>空き家</mark>の割合', false],
    ['11756', 'evidence/2.1.1', 'value', '<mark>11,756</mark>戸', true],
    ['13,081', 'series/hands', 'value', '<mark>13,081</mark>', true],
    ['夏だけ', 'series/hands', 'note', '<mark>夏だけ</mark>の数。', false],
    ['調べ方', 'indicator/feet', 'noTargetReason', '<mark>調べ方</mark>を改めるため。', false],
    ['世帯', 'indicator/hands', 'unit', '<mark>世帯</mark>', true],
    ['様式', 'measure/2.1', 'noIndicatorReason', '国の<mark>様式</mark>を待つため。', false],
    ['社協', 'department/council', 'name', '<mark>社会福祉協議会</mark>', true],
    ['しょうがいふくし', 'department/welfare', 'reading', '<mark>しょうがいふくし</mark>か', false],
    ['ショウガイフクシカ', 'department/welfare', 'reading', '<mark>しょうがいふくしか</mark>', false],
    ['さかえちょう', 'department/sakae', 'reading', '<mark>さかえちょう</mark>そうだんしつ', false],
    ['見本県', '131016', 'prefecture', '<mark>見本県</mark>', true],
  ])('%s finds %s by its %s', async (text, id, field, snippet, isPrinted) => {
    expect(await search(text)).toEqual([
      { field, snippet, isPrinted, node: { id: expect.stringMatching(new RegExp(`(^|/)${id}$`)) } },
    ]);
  });

  it('a reading is found from the start of a word only', async () => {
    expect(await found('がいふくし')).toEqual([]);
  });

  it.each(['72ページ', '72頁', 'p.72', 'P72', 'p. 72'])('%s finds what stands on the page', async (text) => {
    const hits = await search(text);
    expect(hits.map(({ node }) => node.id)).toEqual(['hyoki-2025/program/shrine']);
    expect(hits[0]).toMatchObject({ field: 'page', snippet: '<mark>72ページ</mark>', isPrinted: true });
  });

  it('a link tells the page of what has none printed', async () => {
    expect(await found('73ページ')).toEqual(['policy/2.1.1']);
  });

  const filtered = async (name: object) => {
    const question = 'query ($where: ProgramWhere) { programs(where: $where) { nodes { id } } }';
    const { data, errors } = await app.ask(question, { where: { plan: 'hyoki-2025', name } });
    expect(errors).toBeUndefined();
    return data.programs.nodes.map(({ id }: { id: string }) => id.replace('hyoki-2025/program/', ''));
  };

  it.each([
    [{ eq: '鎌ケ谷市との連携' }, ['kamagaya']],
    [{ eq: '鎌が谷市との連携' }, ['kamagaya']],
    [{ eq: '鎌が谷市' }, []],
    [{ eq: '自由ヶ丘コミュニティセンター' }, ['center']],
    [{ eq: 'ﾊﾞｽﾀｸｼｰ券' }, ['taxi']],
    [{ eq: '高崎国男基金' }, ['fund']],
    [{ eq: '2024年度こども会' }, ['era']],
    [{ eq: 'R6年度子供会' }, ['era']],
    [{ in: ['葛飾交流', '支援の手引', '渡辺文庫'] }, ['katsushika', 'guide', 'library']],
    [{ contains: '６月の' }, ['spring']],
    [{ contains: '4月～6月' }, ['spring']],
    [{ contains: '神' }, ['shrine']],
    [{ contains: '六年度' }, ['era']],
    [{ contains: '2024' }, ['era']],
    [{ contains: '子供' }, ['era']],
    [{ contains: '（株）' }, ['company']],
  ])('a filter for %j finds %j', async (name, programs) => {
    expect(await filtered(name)).toEqual(programs);
  });

  it('a code is the same in any width, and with a hyphen', async () => {
    const ask = async (code: string) =>
      (
        await app.ask('query ($where: MeasureWhere) { measures(where: $where) { nodes { code } } }', {
          where: { plan: 'hyoki-2025', code: { eq: code } },
        })
      ).data.measures.nodes;
    for (const code of ['2.2', '２．２', '2-2', '２－２']) expect(await ask(code)).toEqual([{ code: '2.2' }]);
  });

  it('texts are answered as printed, radicals as a person would type them', async () => {
    const { data } = await app.ask('{ programs(where: { plan: "hyoki-2025" }, first: 100) { nodes { name } } }');
    const names = data.programs.nodes.map(({ name }: { name: string }) => name);
    expect(names).toEqual(expect.arrayContaining(['葛󠄀飾交流', '髙﨑國男基金', '神社の清掃', '№5の広場', '支援の手引']));
  });
});
