import fc from 'fast-check';
import { expect, it } from 'vitest';
import { widthOf, wrapped } from '../../src/web/explorer/shared/wrapped-text.js';

it('breaks a name at its phrases, and no line begins with a sign that ends one', () => {
  expect(wrapped('就労支援の充実', 6)).toEqual(['就労支援の', '充実']);
  expect(wrapped('みんながその人らしく社会参加できる', 12)).toEqual(['みんながその人らしく', '社会参加できる']);
  // A phrase that is longer than a line is broken where the line ends.
  expect(wrapped('コーディネーター', 4)).toEqual(['コーディ', 'ネーター']);
});

it('loses no letter, and fills no line beyond its length but by signs that begin none', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('相', '談', 'の', 'ー', '、', 'a', ' ') }),
      fc.integer({ min: 1, max: 12 }),
      (text, length) => {
        const lines = wrapped(text, length);
        expect(lines.join('')).toBe(text);
        for (const line of lines) expect(widthOf(line.replace(/[ー、]+$/, ''))).toBeLessThanOrEqual(length + 0.001);
      },
    ),
  );
});

it('says where it is cut', () => {
  expect(wrapped('障害者等社会参加コーディネート事業', 6, 2)).toHaveLength(2);
  expect(wrapped('障害者等社会参加コーディネート事業', 6, 2).at(-1)).toMatch(/…$/);
});
