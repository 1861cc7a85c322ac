import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FoldedText, foldText, foldYears } from '../../src/domain/fold-text.js';

const same = (...spellings: string[]) => spellings;

describe('to a reader it is the same', () => {
  it.each([
    same('鎌ヶ谷市', '鎌ケ谷市', '鎌が谷市', '鎌ヵ谷市', '鎌ガ谷市'),
    same('自由ヶ丘', '自由が丘'),
    same('⺾', '艹', '草'),
    same('3ヶ所', '３カ所', '3か所', '3箇所', '3ヵ所'),
    same('コミュニティセンター', 'コミュニティセンタ－', 'コミュニティセンタ―', 'ｺﾐｭﾆﾃｨｾﾝﾀｰ', 'こみゅにてぃせんたー'),
    same('サービス', 'サ－ビス', 'サ-ビス', 'サ—ビス'),
    same('バス・タクシー', 'バスタクシー', 'ﾊﾞｽ･ﾀｸｼｰ', 'バス•タクシー'),
    same('4月～6月', '4月〜6月', '4月~6月'),
    same('髙﨑', '高崎'),
    same('國', '国', '圀'),
    same('渡邊', '渡邉', '渡辺'),
    same('斎藤', '齋藤', '斉藤', '齊藤'),
    same('濵田', '濱田', '浜田'),
    same('葛󠄀飾', '葛飾'),
    same('神\ufe00社', '神社', '神社'),
    same('⽀援', '支援'),
    same('⻑期', '長期'),
    same('13,081', '13081', '１３，０８１'),
    same('ＩＣＴ', 'ict'),
    same('㈱見本', '(株)見本', '（株）見本'),
    same('相\u200b談\u00ad', '相談'),
  ])('%s = %s', (first, ...others) => {
    for (const other of others) expect(foldText(other)).toBe(foldText(first));
  });

  it.each([
    same('令和6年度', '令和６年度', '令和六年度', 'R6年度', '2024年度', '二〇二四年度'),
    same('令和元年度', '平成31年度', 'H31年度', '2019年'.concat('度')),
    same('昭和63年', '1988年'),
  ])('%s = %s', (first, ...others) => {
    for (const other of others) expect(foldYears(foldText(other))).toBe(foldYears(foldText(first)));
  });
});

describe('to a reader it is not the same', () => {
  it.each([
    ['手がかり', '手かかり'],
    ['手がかり', '手ヶかり'.replace('ヶ', 'ケ')],
    ['在宅ケア', '在宅がア'],
    ['長崎', '長埼'],
    ['3・4', '34'],
    ['IT・ICT', 'ITICT'],
    ['3-1', '3ー1'],
    ['未満', '末満'],
    ['ハハ', 'パパ'],
    ['令和60年度', '2024年度'],
  ])('%s and %s', (one, other) => {
    expect(foldYears(foldText(one))).not.toBe(foldYears(foldText(other)));
  });
});

describe('folded text', () => {
  it('folds to itself', () => {
    const letters = fc.constantFrom(...'鎌ヶケが谷３3ヵ所センタ－―ー・バス髙邉ﾞﾟガ㈱令和六元年、 IrR6～〜');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(letters).map((list) => list.join('')),
        ),
        (text) => {
          expect(foldText(foldText(text))).toBe(foldText(text));
        },
      ),
    );
  });

  it('folds to itself, every character that is a form of another one', () => {
    const characters = Array.from({ length: 0x30000 }, (_, code) => code)
      .filter((code) => code < 0xd800 || code > 0xdfff)
      .map((code) => String.fromCodePoint(code))
      .filter((character) => character.normalize('NFKC') !== character);
    expect(characters.length).toBeGreaterThan(3_000);
    expect(characters.filter((character) => foldText(foldText(character)) !== foldText(character))).toEqual([]);
  });

  it('knows of each of its characters the letters it stands for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const folded = new FoldedText(text);
        for (let index = 0; index < folded.text.length; index++) {
          const [first, last] = folded.lettersOf(index, 1);
          expect(first).toBeLessThanOrEqual(last);
          expect(folded.letters[last]).toBeDefined();
        }
      }),
    );
    const folded = new FoldedText('今年は令和六年度');
    expect(folded.lettersOf(folded.withYears().text.indexOf('2024'), 4)).toEqual([3, 5]);
  });
});
