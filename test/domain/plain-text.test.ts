import { expect, it } from 'vitest';
import { alteredCharacters, codePoint, plainText } from '../../src/domain/plain-text.js';

it.each([
  ['⽀援', '支援', [['U+2F40', '支']]],
  ['⾼齢', '高齢', [['U+2FBC', '高']]],
  ['⻑期の⻑', '長期の長', [['U+2ED1', '長']]],
  ['⺠生委員', '民生委員', [['U+2EA0', '民']]],
  [
    '相\u200b談\u00ad窓\u2060口\ufeff',
    '相談窓口',
    [
      ['U+200B', ''],
      ['U+00AD', ''],
      ['U+2060', ''],
      ['U+FEFF', ''],
    ],
  ],
  [
    'か\u200dな\u200c',
    'かな',
    [
      ['U+200D', ''],
      ['U+200C', ''],
    ],
  ],
  ['\u3164相談', '相談', [['U+3164', '']]],
])('%j is typed %s', (text, typed, altered) => {
  expect(plainText(text)).toBe(typed);
  expect(alteredCharacters(text).map(({ character, instead }) => [codePoint(character), instead])).toEqual(altered);
});

it.each(['葛󠄀飾', '神', '﨑', '髙', '👨‍👩‍👧', '❤️', 'می‌خواهم', 'ｶﾞ', '相談　窓口'])('%j stays as it is', (text) => {
  expect(plainText(text)).toBe(text);
  expect(alteredCharacters(text)).toEqual([]);
});
