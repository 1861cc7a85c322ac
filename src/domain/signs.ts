import { foldText } from './fold-text.js';

// A sign that is one character in print (㈱, ①, ※, ・) says little inside of a text, where it folds to letters or to nothing.
// Alone, it is looked for as it is; signs of ASCII, brackets and the ends of sentences are not: they stand everywhere.

const SIGN = /^[\p{S}\p{No}\p{Nl}\p{Po}\p{Pd}]$/u;
const IN_BRACKETS = /^\((\p{Script=Han})\)$/u;

/** The sign that a character is, ㈱ as （株）; null where it is a letter or a mark that is not looked for. */
export function signOf(letter: string): string | null {
  const [character = ''] = letter;
  if (!SIGN.test(character) || /[、。｡､]/u.test(character)) return null;
  const folded = foldText(character);
  if (folded === '~') return character === '~' ? null : '〜';
  if (folded === '・') return '・';
  if (IN_BRACKETS.test(folded)) return folded;
  return /^[^\p{L}\p{N}]$/u.test(folded) && folded < '\u0080' ? null : character;
}

/**
 * The signs in a text, each once.
 *
 * @param folded the same text, folded
 */
export function signsIn(text: string, folded: string): string[] {
  const signs = [...new Set(text)].map(signOf).filter((sign) => sign !== null);
  const inBrackets = folded.match(/\(\p{Script=Han}\)/gu) ?? [];
  return [...new Set([...signs, ...inBrackets])];
}

/** The signs that a text is made of, and of nothing else; null for any other text. */
export function onlySigns(text: string): string[] | null {
  const visible = text.replaceAll(/[\p{Default_Ignorable_Code_Point}\p{M}]/gu, '');
  const signs = Array.from(visible, signOf);
  return signs.length > 0 && signs.every((sign) => sign !== null) ? [...new Set(signs)] : null;
}
