import { normalized } from './normalized.js';

// How what is printed before a name becomes a key and a number. Both are parts of ids and of the order of lists, so the ways never change.

const ROMAN = ['Ⅰ', 'Ⅱ', 'Ⅲ', 'Ⅳ', 'Ⅴ', 'Ⅵ', 'Ⅶ', 'Ⅷ', 'Ⅸ', 'Ⅹ', 'Ⅺ', 'Ⅻ'];

/** The rows of the syllabary, in whose order lists are numbered, in the Hepburn spelling. */
const KANA = Object.fromEntries(
  [
    ['アイウエオ', 'a i u e o'],
    ['カキクケコ', 'ka ki ku ke ko'],
    ['サシスセソ', 'sa shi su se so'],
    ['タチツテト', 'ta chi tsu te to'],
    ['ナニヌネノ', 'na ni nu ne no'],
    ['ハヒフヘホ', 'ha hi fu he ho'],
    ['マミムメモ', 'ma mi mu me mo'],
    ['ヤユヨ', 'ya yu yo'],
    ['ラリルレロ', 'ra ri ru re ro'],
    ['ワヲン', 'wa wo n'],
  ].flatMap(([letters = '', spelled = '']) => [...letters].map((letter, place) => [letter, spelled.split(' ')[place]])),
);

const MOST_LETTERS = 40;

/** A printed number as it is stored: full-width digits, letters and signs in half width, all others as they are. */
export const asPrinted = (printed: string): string =>
  printed.trim().replaceAll(/[\uff01-\uff5e\uff61-\uff9f\u3000]/g, (one) => normalized(one, 'NFKC'));

/**
 * The key that a printed number makes: `1` of Ⅰ, `a` of ア, `2` of (2), `4-3-7-1` of 4.3.7.1; undefined where there is no
 * letter or digit in it that a key may hold.
 */
export function keyOfNumber(printed: string): string | undefined {
  const plain = [...printed]
    .map((one) => (ROMAN.includes(one) ? String(ROMAN.indexOf(one) + 1) : (KANA[katakana(one)] ?? one)))
    .join('');
  const words = normalized(plain, 'NFKC')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return words?.join('-').slice(0, MOST_LETTERS).replace(/-$/, '');
}

const katakana = (letter: string) =>
  /^[ぁ-ん]$/u.test(letter)
    ? String.fromCodePoint((letter.codePointAt(0) as number) + 0x60)
    : normalized(letter, 'NFKC');

/** The whole number in a printed one where it is one: 3 of (3) or Ⅲ; undefined of 1-1-1, ア or nothing. */
export function wholeNumberIn(printed: string): number | undefined {
  const roman = ROMAN.findIndex((one) => printed.includes(one));
  const digits = normalized(printed, 'NFKC').match(/\d+/g) ?? [];
  if (roman >= 0) return /\d/.test(printed) ? undefined : roman + 1;
  const [only, ...others] = digits;
  if (only === undefined || others.length > 0 || only.length > 9) return undefined;
  return Number(only) > 0 ? Number(only) : undefined;
}
