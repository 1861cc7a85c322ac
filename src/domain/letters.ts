import type { Bilingual } from './bilingual.js';
import { MOST_MARKS, mostMarks } from './normalized.js';
import { codePoint } from './plain-text.js';

/** A letter that no text may hold, or that is all it holds. */
export interface LetterFault {
  /** Such as `U+001B`. */
  letter: string;
  /** What is wrong with it and what to do, as the end of a sentence about the text. */
  message: Bilingual;
}

// Line breaks and tabs are the only control characters that people write.
const REFUSED: [RegExp, (letter: string) => Bilingual][] = [
  [
    /\uFFFD/u,
    (letter) => ({
      ja: `文字化けした文字 ${letter} があります。元の文字を書いてください。`,
      en: `contains ${letter}, which replaces a character lost in conversion; write the original character`,
    }),
  ],
  [
    /[^\P{Cc}\t\n\r]|\p{Surrogate}|\p{Noncharacter_Code_Point}|\p{Bidi_Control}/u,
    (letter) => ({
      ja: `表示できない文字 ${letter} があります。消してください。`,
      en: `contains the unprintable character ${letter}; remove it`,
    }),
  ],
];

/** Letters that show nothing: spaces, controls and format characters, fillers, the blank of Braille. */
const INVISIBLE = String.raw`\s\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}\u2800`;
const VISIBLE_LETTER = new RegExp(`[^${INVISIBLE}]`, 'u');
const INVISIBLE_LETTER = new RegExp(`[${INVISIBLE}]`, 'u');

const MARK = /\p{M}/u;

/**
 * The first letter that makes a text unreadable or lets it seem to be another: control characters, halves of surrogate pairs, non-characters,
 * controls of writing direction, U+FFFD; in a text that shows nothing at all, its first. Null for a good text, and for a blank one.
 */
export function letterFault(text: string): LetterFault | null {
  for (const [letters, messageOf] of REFUSED) {
    const found = letters.exec(text)?.[0];
    if (found !== undefined) return { letter: codePoint(found), message: messageOf(codePoint(found)) };
  }
  const marks = mostMarks(text);
  if (marks > MOST_MARKS) {
    return {
      letter: codePoint(MARK.exec(text)?.[0] ?? ''),
      message: {
        ja: `一文字に付く記号（結合文字）が${marks}個あり、上限の${MOST_MARKS}個を超えています。消してください。`,
        en: `holds a letter with ${marks} combining marks, more than ${MOST_MARKS}; remove them`,
      },
    };
  }
  const shown = text.trim();
  if (shown === '' || VISIBLE_LETTER.test(shown)) return null;
  const letter = codePoint(shown);
  return {
    letter,
    message: {
      ja: `目に見える文字がありません（${letter} など）。文字を書いてください。`,
      en: `contains only invisible characters (${letter}); write the text`,
    },
  };
}

/** Whether a text holds a letter that is not seen, so that another one looks the same. */
export const hidesLetters = (text: string): boolean => INVISIBLE_LETTER.test(text);
