import { describe, expect, it } from 'vitest';
import { asPrinted, keyOfNumber, wholeNumberIn } from '../../src/domain/place-key.js';

// As plans of several cities print their levels.
const PRINTED: [printed: string, stored: string, key: string | undefined, number: number | undefined][] = [
  ['1', '1', '1', 1],
  ['Ⅰ', 'Ⅰ', '1', 1],
  ['Ⅻ', 'Ⅻ', '12', 12],
  ['1-1-1', '1-1-1', '1-1-1', undefined],
  ['（２）', '(2)', '2', 2],
  ['１－（２）－ア', '1-(2)-ア', '1-2-a', undefined],
  ['ア', 'ア', 'a', undefined],
  ['シ', 'シ', 'shi', undefined],
  ['あ', 'あ', 'a', undefined],
  ['①', '①', '1', 1],
  ['第３章', '第3章', '3', 3],
  ['4.3.7.1', '4.3.7.1', '4-3-7-1', undefined],
  ['11111', '11111', '11111', 11_111],
  ['No. 41', 'No. 41', 'no-41', 41],
  ['０', '0', '0', undefined],
  ['◎', '◎', undefined, undefined],
  ['', '', undefined, undefined],
];

describe('a printed number', () => {
  it.each(PRINTED)('%s is stored as %s, makes the key %s and is the number %s', (printed, stored, key, number) => {
    expect(asPrinted(printed)).toBe(stored);
    expect(keyOfNumber(printed)).toBe(key);
    expect(wholeNumberIn(printed)).toBe(number);
  });

  it('makes a key of the letters that a key may have, and of no more than 40', () => {
    expect(keyOfNumber('a-'.repeat(50))).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(keyOfNumber('1'.repeat(100))).toHaveLength(40);
  });
});
