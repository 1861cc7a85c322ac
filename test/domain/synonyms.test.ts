import { describe, expect, it } from 'vitest';
import { parseSearchText } from '../../src/domain/search-text.js';
import { synonymsOf } from '../../src/domain/synonyms.js';

const OWN = {
  same: [
    ['社協', '社会福祉協議会'],
    ['放デイ', '放課後デイ', '放課後等デイサービス'],
    ['障害者差別解消法', '差別解消法'],
  ],
  short: { 包括支援センター: '地域包括支援センター', 生保: '生活保護', 就A: '就労継続支援A型' },
};
const known = synonymsOf([OWN]);
const [term] = [(text: string) => parseSearchText(text, known)[0]];

describe('the other words for a text', () => {
  it.each([
    ['市社協', ['市社会福祉協議会']],
    ['社会福祉協議会', ['社協']],
    ['ﾎｳｶｺﾞデイ', []],
    ['放課後デイ', ['放でい', '放課後等でいさーびす']],
    // A short word has one way only.
    ['生保', ['生活保護']],
    ['生活保護', []],
    ['就Ａ', ['就労継続支援a型']],
    // A longer word that is known is no shorter one.
    ['包括支援センター', ['地域包括支援せんたー']],
    ['地域包括支援センター', []],
    // Both words of one term.
    ['社協の放デイ', ['社協の放課後でい', '社協の放課後等でいさーびす', '社会福祉協議会の放でい']],
    // Found in whatever way the word is spelled.
    ['障がい者差別解消法', ['差別解消法']],
    ['差別解消法', ['障害者差別解消法', '障がい者差別解消法', '障碍者差別解消法']],
    ['相談', []],
  ])('%s are %j', (text, others) => {
    const { spellings, synonyms } = term(text) ?? {};
    expect(synonyms).toEqual(expect.arrayContaining(others));
    if (others.length === 0) expect(synonyms).toEqual([]);
    expect(spellings?.filter((spelling) => synonyms?.includes(spelling))).toEqual([]);
  });

  it('are those of all lists, and not of words that others have in common', () => {
    const both = synonymsOf([OWN, { same: [['社協', 'しゃきょう']] }]);
    expect(both.inOtherWords('社協', 9)).toEqual(['社会福祉協議会', 'しゃきょう']);
    expect(both.inOtherWords('しゃきょう', 9)).toEqual(['社協']);
  });

  it('are few, however many words a text has', () => {
    expect(known.inOtherWords('放でい'.repeat(60), 12)).toHaveLength(12);
    expect(synonymsOf([]).inOtherWords('社協', 9)).toEqual([]);
  });
});
