import { describe, expect, it } from 'vitest';
import { hidesLetters, letterFault } from '../../src/domain/letters.js';

describe('letters', () => {
  it.each([
    ['a\0', 'U+0000'],
    ['\u001b[31m', 'U+001B'],
    ['a\u0085b', 'U+0085'],
    ['a\u202eb', 'U+202E'],
    ['a\u2066b', 'U+2066'],
    ['a\u200eb', 'U+200E'],
    ['a\u061cb', 'U+061C'],
    ['a\ufffd', 'U+FFFD'],
    ['\ud800', 'U+D800'],
    ['\udc00a', 'U+DC00'],
    ['a\ufffe', 'U+FFFE'],
    ['a\ufdd0', 'U+FDD0'],
    ['a\u{1ffff}', 'U+1FFFF'],
    ['\u200b', 'U+200B'],
    [' \u00ad ', 'U+00AD'],
    ['\u3164\u200d', 'U+3164'],
    ['\u{e0041}', 'U+E0041'],
    ['\u2800', 'U+2800'],
  ])('of %j are refused by name', (text, letter) => {
    expect(letterFault(text)?.letter).toBe(letter);
    expect(letterFault(text)?.message.en).toContain(letter);
    expect(letterFault(text)?.message.ja).toContain(letter);
  });

  // Line breaks, half and full width, a variant by selector, an emoji of several, a letter of the plan's own font.
  it.each([
    '',
    ' \n',
    'a\tb\r\nc',
    'ｱ　Ａ',
    '葛\u{e0100}飾',
    '👨‍👩‍👧',
    '\ue000',
    'か\u3099',
    '𠮷',
    '福\u200b祉',
    '\u0301',
  ])('of %j are taken', (text) => expect(letterFault(text)).toBeNull());

  it('that are not seen are found within others', () => {
    expect(['福祉\u3164', '福\u200b祉', 'a b', '葛\u{e0100}'].map(hidesLetters)).toEqual([true, true, true, true]);
    expect(['福祉課', 'welfare-2024', '\ue000'].map(hidesLetters)).toEqual([false, false, false]);
  });
});
