import { describe, expect, it } from 'vitest';
import { HeadingStyle } from '../../../src/draft/print/heading-style.js';
import { takeLinks } from '../../../src/draft/print/links.js';
import { linesOf } from '../../../src/draft/print/print-account.js';
import { readText } from '../../../src/draft/print/read-text.js';
import { isUnit, unitIn } from '../../../src/draft/print/units.js';
import { draftOfText } from './profiles.js';

describe('a style of headings', () => {
  it.each([
    ['柱n', '柱３ みんなが参加できるまち', '3', 'みんなが参加できるまち'],
    ['柱n', '柱 4 みんなが育つまち', '4', 'みんなが育つまち'],
    ['第n章', '第２章　計画の体系', '第2章', '計画の体系'],
    ['第n章', '第二章 ともに生きる', '第二章', 'ともに生きる'],
    ['n-n-n', '1-2-3 相談の充実', '1-2-3', '相談の充実'],
    ['（n）', '（１）相談の充実', '(1)', '相談の充実'],
    ['ア', 'イ 相談の充実', 'イ', '相談の充実'],
    ['①', '③相談の充実', '③', '相談の充実'],
    ['Ⅰ', 'Ⅳ 相談の充実', 'Ⅳ', '相談の充実'],
    ['基本方針n', '基本方針Ⅱ 資源をいかす', 'Ⅱ', '資源をいかす'],
    ['n', '３．相談の充実', '3', '相談の充実'],
    ['■', '■相談の充実', undefined, '相談の充実'],
  ])('%s fits %s', (pattern, line, printedNumber, name) => {
    expect(new HeadingStyle(pattern).match(line)).toEqual({ ...(printedNumber && { printedNumber }), name });
  });

  it.each([
    ['施策n', '施策１では、相談の体制を整えます。'],
    ['施策n', '施策１の課題'],
    ['n-n', '1-2-3 相談の充実'],
    ['n', '２０２４年度から始めます'],
    ['n', '１－２ 相談'],
    ['ア', 'アンケートの結果'],
    ['柱n', '柱１ みんなのまち……………………………12'],
    ['◆', '◆情報技術を活 ◆マイナンバー'],
    ['施策n', '施策１ 相談の体制を整えます。'],
  ])('%s does not fit %s', (pattern, line) => {
    expect(new HeadingStyle(pattern).match(line)).toBeUndefined();
  });

  it('says what the plan calls its level', () => {
    const names = ['柱n', '第n章', '（n）', '基本目標n', '■'].map((pattern) => new HeadingStyle(pattern).levelName);
    expect(names).toEqual(['柱', '章', undefined, '基本目標', undefined]);
  });
});

describe('links', () => {
  it.each([
    ['求められています。【→方針１へ】', [['方針', '1', undefined]], '求められています。'],
    ['図ります。【→取組２（７３ページ）へ】', [['取組', '2', 73]], '図ります。'],
    [
      '混じっています。【→方向１、方向２へ】',
      [
        ['方向', '1', undefined],
        ['方向', '2', undefined],
      ],
      '混じっています。',
    ],
    ['支えます（⇒施策1-2参照）', [['施策', '1-2', undefined]], '支えます'],
    ['増加しました（→２０２２年度：１９４教室）。', [], '増加しました(→2022年度:194教室)。'],
  ])('of %s', (text, links, rest) => {
    const taken = takeLinks(text);
    expect(taken.links.map(({ word, number, page }) => [word, number, page])).toEqual(links);
    expect(taken.rest.normalize('NFKC')).toBe(rest);
  });
});

it('tells units from other brackets', () => {
  expect(['人/年', '％', 'か所', 'kW', 't-CO2/年', '延べ人'].filter(isUnit)).toHaveLength(6);
  expect(['巡回支援', '１才６か月児/３歳児', '集団・個別', '仮称'].filter(isUnit)).toEqual([]);
  expect(unitIn('利用者数（単位：人/月）')).toBe('人/月');
});

describe('a text edition', () => {
  it('is read in UTF-8 and in Shift JIS, page by page, without radicals', () => {
    const sjis = Uint8Array.from([0x8e, 0x7b, 0x8d, 0xf4]);
    expect(linesOf(readText(sjis)).map(({ text }) => text)).toEqual(['施策']);
    const print = readText(Buffer.from('⽀援\n- 12 -\n\f相談\n- 13 -\n'));
    expect(linesOf(print).map(({ page, number, text, role }) => [page, number, text, role])).toEqual([
      [1, 1, '支援', 'BODY'],
      [1, 2, '- 12 -', 'RUNNING'],
      [2, 1, '相談', 'BODY'],
      [2, 2, '- 13 -', 'RUNNING'],
    ]);
    expect([...print.printedPages]).toEqual([
      [1, 12],
      [2, 13],
    ]);
  });

  it('has the numbers of its footnotes apart from its words, and years with their digits', () => {
    const print = readText(
      Buffer.from(
        '定着率28が７割以上（２０２１27）\n割合29を増やす\n \n27 基準年度のこと。\n28 定着率：続けて働く人の\n割合。\n29 割合：数。\n',
      ),
    );
    expect(linesOf(print).map(({ text, footnotes, role }) => [text, [...footnotes].sort(), role[0]])).toEqual([
      ['定着率が７割以上（２０２１）', [27, 28], 'B'],
      ['割合を増やす', [29], 'B'],
      ['27 基準年度のこと。', [], 'F'],
      ['28 定着率：続けて働く人の', [], 'F'],
      ['割合。', [], 'F'],
      ['29 割合：数。', [], 'F'],
    ]);
  });
});

const LEVELS = 'levels: { 施策n: measure, （n）: initiative }\n';

describe('a draft', () => {
  it('splits bodies where each is one, and keeps a name that holds a sign', () => {
    const text =
      '施策１ 相談\n事業名（担当課） 事業内容\n総合相談（指導課・各学校）\n行います。\n商工（福祉・保健課）\n行います。\n';
    const { document } = draftOfText(text, LEVELS);
    expect(Object.values(document.programs).map(({ departments }) => departments)).toEqual([
      ['指導課', '各学校'],
      ['福祉・保健課'],
    ]);
  });

  it('takes a label in the middle of a table for what it is, and the last line of a name for the name', () => {
    const text =
      '施策１ 相談\n事業名（担当課） 事業内容\n職場体験の\n実施\n（福祉課）\n行います。\n課題\n１．場がない。\n';
    const { document } = draftOfText(text, LEVELS);
    expect(Object.keys(document.programs)).toEqual(['職場体験の実施']);
    expect(document.measures?.[0]?.issues).toEqual([{ printedNumber: '1' }]);
  });

  it('says which links lead nowhere, and makes none of them', () => {
    const { document, account } = draftOfText(
      '施策１ 相談\n課題\n１．場がない。【→方針２へ】\n方針\n１．増やす。\n',
      LEVELS,
    );
    expect(document.measures?.[0]?.issues?.[0]?.addressedBy).toBeUndefined();
    expect(account.notes.doubtful.map(({ at, text, why }) => [at, text, why.ja])).toContainEqual([
      '3行目',
      '方針2',
      'つながりの先が、この下書きにありません',
    ]);
  });

  it('says what of its profile the print does not have, and what looks like a heading that it does not name', () => {
    const { account } = draftOfText(
      '施策１ 相談\n重点的な取組の方向\n\n相談を増やします。\n',
      `${LEVELS}labels: { 現状: issues }\n`,
    );
    expect(account.notes.doubtful.map(({ at, text }) => [at, text])).toEqual([
      ['2行目', '重点的な取組の方向'],
      ['—', '（n）'],
      ['—', '現状'],
    ]);
  });

  it('has numbers that come again told apart, and is not refused for them', () => {
    const { document, account } = draftOfText('施策１ 相談\n課題\n１．甲が足りない。\n１．乙が足りない。\n', LEVELS);
    expect(document.measures?.[0]?.issues).toEqual([
      { printedNumber: '1' },
      { key: expect.any(String), printedNumber: '1' },
    ]);
    expect(account.notes.doubtful.map(({ at }) => at)).toContain('4行目');
  });

  it('has printed sentences only where that is asked for', () => {
    const text = '施策１ 相談\n相談の窓口を増やします。\n課題\n１．場が\n足りない。\n';
    expect(draftOfText(text, 'levels: { 施策n: measure }').document.measures).toEqual([
      { printedNumber: '1', name: '相談', issues: [{ printedNumber: '1' }] },
    ]);
    expect(draftOfText(text, 'levels: { 施策n: measure }', true).document.measures).toEqual([
      {
        ...{ printedNumber: '1', name: '相談', summary: '相談の窓口を増やします。' },
        issues: [{ printedNumber: '1', summary: '場が足りない。' }],
      },
    ]);
  });
});
