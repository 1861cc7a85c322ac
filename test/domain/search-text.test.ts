import { describe, expect, it } from 'vitest';
import { parseSearchText as parse } from '../../src/domain/search-text.js';
import { synonymsOf } from '../../src/domain/synonyms.js';

/** Without words that mean the same, which are tested where they are. */
const parseSearchText = (text: string) => parse(text, synonymsOf([]));

/** The terms as they were typed, without their other spellings. */
const typed = (text: string) => parseSearchText(text).map((term) => term.typed);
const spellings = (text: string) => parseSearchText(text)[0]?.spellings;

it.each([
  ['第Ⅱ期', ['第ii期']],
  ['①相談', ['1相談']],
  ['100㎡', ['100m2']],
  ['㍿', ['株式会社']],
  ['①', []],
  ['№', []],
])('looks for %s as it is folded', (text, folded) => {
  expect(spellings(text)).toEqual(folded);
});

it.each([
  ['㈱', ['(株)']],
  ['（株）', null],
  ['①', ['①']],
  ['※', ['※']],
  ['･', ['・']],
  ['～', ['〜']],
  ['○●', ['○', '●']],
])('%s alone is looked for as the signs %j', (text, signs) => {
  expect(parseSearchText(text)[0]?.signs ?? null).toEqual(signs);
});

it.each([
  ['しょうがいふくし', 'しょうがいふくし'],
  ['ｼｮｳｶﾞｲ', 'しょうがい'],
  ['か', null],
  ['障害', null],
])('%s may be the reading %s of a name', (text, reading) => {
  expect(parseSearchText(text)[0]?.reading).toBe(reading);
});

it.each(['72ページ', '72 ページ', '７２頁', 'p.72', 'p72', 'P. 72', 'page 72'])('%s is a page', (text) => {
  expect(spellings(text)).toEqual(['72ぺーじ']);
});

describe('the terms of a search', () => {
  it.each([
    ['相談 支援', ['相談', '支援']],
    ['　相談　\t支援\n', ['相談', '支援']],
    ['相談 相談', ['相談']],
    ['ＩＣＴ ３．１', ['ict', '3.1']],
    ['ｼﾞｮﾌﾞｺｰﾁ', ['じょぶこーち']],
    ['「児童 発達」支援', ['児童 発達', '支援']],
    ['"児童　発達" “支援', ['児童 発達', '支援']],
    ['『相談', ['相談']],
    ['相談」 支援', ['相談', '支援']],
    ['"" 相談 「」', ['相談']],
    ['!? () 、。', []],
    ['!? ・ 🎌 ()', ['・', '🎌']],
    ['"', []],
    ['相談\u0000支援', ['相談', '支援']],
    ['相\u200b談\ufeff \ud800支援', ['相談', '支援']],
    ['AND OR NOT', ['and', 'or', 'not']],
    ['+相談 -支援 *:*', ['+相談', '-支援']],
  ])('of %j are %j', (text, terms) => {
    expect(typed(text)).toEqual(terms);
  });

  it.each(['', ' ', '　\t\n', '\u0000\u200b'])('%j is refused: it asks for nothing', (text) => {
    expect(() => parseSearchText(text)).toThrow(expect.objectContaining({ code: 'EMPTY_SEARCH' }));
  });

  it.each([
    ['障害者', ['障がい者', '障碍者']],
    ['障がい', ['障害', '障碍']],
    ['こども会', ['子ども会', '子供会']],
    ['コドモ', ['こども', '子ども', '子供']],
    ['子供の障害', ['こどもの障がい', '子どもの障碍']],
    ['令和六年度', ['令和6年度', '2024年度']],
    ['R6', ['r6', '2024']],
    ['平成三十一年度', ['2019年度']],
    ['発達・支援', ['発達支援', '発達 支援']],
  ])('%s is also spelled %j', (text, others) => {
    expect(spellings(text)).toEqual(expect.arrayContaining(others));
  });

  it('have no other spellings where there are none', () => {
    expect(parseSearchText('相談 ICT').map((term) => term.spellings)).toEqual([['相談'], ['ict']]);
  });

  it('are few, however much is typed', () => {
    expect(typed('相談'.repeat(5_000))).toEqual(['相談'.repeat(100)]);
    expect(typed(Array.from({ length: 90 }, (_, index) => `語${index}`).join(' '))).toHaveLength(10);
    const counts = parseSearchText('障害の子ども 障碍のコドモ').map((term) => term.spellings.length);
    expect(Math.max(...counts)).toBeLessThanOrEqual(12);
  });
});
