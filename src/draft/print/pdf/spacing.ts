import { median } from './geometry.js';
import type { Letter } from './letters.js';

/** A letter of a line, and how it is parted from the one before. */
export interface SpacedLetter {
  letter: Letter;
  /** Room to the letter before, in sizes of letters. */
  gap: number;
  /** A space is printed between. */
  hasSpace: boolean;
}

/** Letters of Japanese, and the marks that are set among them. */
const JAPANESE =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\u30fb\u30fc\uff00-\uffef●○◎■□◆◇▲△▼▽★☆※→・]/u;

export function isJapanese(text: string): boolean {
  return JAPANESE.test(text);
}

/** The letters of a row from the left, each with the room before it; spaces are no letters here. */
export function spaced(row: readonly Letter[]): SpacedLetter[] {
  const letters: SpacedLetter[] = [];
  let hasSpace = false;
  for (const letter of row) {
    if (letter.text === ' ') {
      hasSpace = true;
      continue;
    }
    const before = letters.at(-1)?.letter;
    const size = Math.max(letter.size, before?.size ?? 0);
    letters.push({ letter, gap: before ? (letter.left - before.right) / size : 0, hasSpace: hasSpace && !!before });
    hasSpace = false;
  }
  return letters;
}

/** Whether words are set apart before each of the letters, but not letters that are typeset wide. */
export function wordsBegin(letters: readonly SpacedLetter[]): boolean[] {
  const pairs = letters.map((one, index) => ({ ...one, kind: kindOf(letters[index - 1], one) }));
  const usual = {
    JAPANESE: usualGap(pairs.filter(({ kind }) => kind === 'JAPANESE')),
    // A space is no sign of wide letters where there are no others without.
    OTHER: usualGap(pairs.filter(({ kind, hasSpace }) => kind === 'OTHER' && !hasSpace)),
  };
  return pairs.map(({ gap, hasSpace, kind }, index) => {
    if (index === 0) return false;
    const wide = kind === 'OTHER' ? usual.OTHER : usual.JAPANESE;
    return gap >= wide + (hasSpace ? SPACE : kind === 'OTHER' ? WORD : JAPANESE_WORD);
  });
}

/** How much more room than between other letters, in letters, sets words apart: with a space, and without one. */
const SPACE = 0.1;
const WORD = 0.17;
const JAPANESE_WORD = 0.5;

function kindOf(before: SpacedLetter | undefined, { letter }: SpacedLetter): 'JAPANESE' | 'MIXED' | 'OTHER' {
  const count = [before?.letter, letter].filter((one) => one && isJapanese(one.text)).length;
  return count === 2 ? 'JAPANESE' : count === 1 ? 'MIXED' : 'OTHER';
}

function usualGap(pairs: readonly SpacedLetter[]): number {
  const gaps = pairs.map(({ gap }) => gap);
  return Math.max(median(gaps, 0), 0);
}
