import { describe, expect, it } from 'vitest';
import { parseSearchText } from '../../src/domain/search-text.js';

/** The terms as they were typed, without their other spellings. */
const typed = (text: string) => parseSearchText(text).map(([term]) => term);

it.each([
  ['第Ⅱ期', ['第ii期', '第ⅱ期']],
  ['①相談', ['1相談', '相談']],
  ['100㎡', ['100m2', '100']],
  ['①', ['1']],
])('looks for %s as it is folded, and as the index has it', (text, spellings) => {
  expect(parseSearchText(text)).toEqual([spellings]);
});

describe('the terms of a search', () => {
  it.each([
    ['相談 支援', ['相談', '支援']],
    ['　相談　\t支援\n', ['相談', '支援']],
    ['相談 相談', ['相談']],
    ['ＩＣＴ ３．１', ['ict', '3.1']],
    ['ｼﾞｮﾌﾞｺｰﾁ', ['ジョブコーチ']],
    ['「児童 発達」支援', ['児童 発達', '支援']],
    ['"児童　発達" “支援', ['児童 発達', '支援']],
    ['『相談', ['相談']],
    ['相談」 支援', ['相談', '支援']],
    ['"" 相談 「」', ['相談']],
    ['!? ・ 🎌 ()', []],
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
    ['こども会', ['子ども会', '子供会', 'コドモ会']],
    ['コドモ', ['こども', '子ども', '子供']],
    ['子供の障害', ['こどもの障がい', '子どもの障碍']],
    ['ぼらんてぃあ', ['ボランティア']],
  ])('%s is also spelled %j', (text, spellings) => {
    const [term] = parseSearchText(text);
    expect(term?.[0]).toBe(text);
    expect(term).toEqual(expect.arrayContaining(spellings));
  });

  it('have no other spellings where there are none', () => {
    expect(parseSearchText('相談 ICT')).toEqual([['相談'], ['ict']]);
  });

  it('are few, however much is typed', () => {
    expect(typed('相談'.repeat(5_000))).toEqual(['相談'.repeat(100)]);
    expect(typed(Array.from({ length: 90 }, (_, index) => `語${index}`).join(' '))).toHaveLength(10);
    const spellings = parseSearchText('障害の子ども 障碍のコドモ').map((term) => term.length);
    expect(Math.max(...spellings)).toBeLessThanOrEqual(12);
  });
});
