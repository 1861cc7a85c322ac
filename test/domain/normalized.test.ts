import { expect, it } from 'vitest';
import { foldText } from '../../src/domain/fold-text.js';
import { letterFault } from '../../src/domain/letters.js';
import { mostMarks, normalized } from '../../src/domain/normalized.js';

it.each([
  ['か\u3099', 'が'],
  ['e\u0301\u0323', 'ẹ́'.normalize('NFC')],
  ['葛\u{e0100}', '葛\u{e0100}'],
])('%j is composed', (text, composed) => {
  expect(normalized(text, 'NFC')).toBe(composed);
});

it('of a pile of marks thirty stay, also of half-width ones, which are marks in NFKC only', () => {
  expect(mostMarks(normalized(`a${'\u0323\u0301'.repeat(5_000)}`, 'NFC'))).toBeLessThanOrEqual(30);
  expect(mostMarks(normalized(`ｶ${'ﾞ\u0323'.repeat(5_000)}`, 'NFKC'))).toBeLessThanOrEqual(31);
});

it('a letter with more marks than thirty is refused', () => {
  expect(letterFault(`a${'\u0301'.repeat(30)}`)).toBeNull();
  expect(letterFault(`a${'\u0301'.repeat(31)}`)?.message.en).toBe(
    'holds a letter with 31 combining marks, more than 30; remove them',
  );
});

// Each took from a second to half a minute.
it('100 kB of marks, or of strokes behind kana, are folded soon', { timeout: 10_000 }, () => {
  const before = process.cpuUsage().user;
  foldText(`a${'\u0301\u0323'.repeat(25_000)}`);
  foldText(`カ${'－'.repeat(33_000)}`);
  expect((process.cpuUsage().user - before) / 1_000).toBeLessThan(1_500);
});
