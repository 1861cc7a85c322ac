import { expect, it } from 'vitest';
import { rubyOfReading, rubyOfWords, type Word } from '../../src/domain/ruby.js';

/** Parts as text, readings in brackets. */
const written = (words: Word[]) =>
  rubyOfWords(words)
    .map(({ text, reading }) => (reading === null ? text : `${text}[${reading}]`))
    .join('|');

it.each<[Word[], string]>([
  [
    [
      { surface: '障害', reading: 'ショウガイ' },
      { surface: '福祉', reading: 'フクシ' },
    ],
    '障害[しょうがい]|福祉[ふくし]',
  ],
  // Kana behind and before the kanji of a word are read as they are written.
  [[{ surface: '子育て', reading: 'コソダテ' }], '子育[こそだ]|て'],
  [[{ surface: 'お知らせ', reading: 'オシラセ' }], 'お|知[し]|らせ'],
  // Kana between kanji stays in the middle of one reading.
  [[{ surface: '受け入れ', reading: 'ウケイレ' }], '受け入[うけい]|れ'],
  // Words without kanji are one part, whatever the dictionary says of them.
  [
    [
      { surface: 'こども', reading: 'コドモ' },
      { surface: 'ルーム', reading: 'ルーム' },
    ],
    'こどもルーム',
  ],
  [[{ surface: '佐々木', reading: 'ササキ' }], '佐々木[ささき]'],
  [[{ surface: '囎' }, { surface: '（' }], '囎（'],
])('%o', (words, expected) => expect(written(words)).toBe(expected));

it('takes the reading of a plan document as it is, in hiragana', () => {
  expect(rubyOfReading('各学校', 'カクガッコウ')).toEqual([{ text: '各学校', reading: 'かくがっこう' }]);
});
