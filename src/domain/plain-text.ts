import { RADICALS } from './letters.generated.js';

/** A character of a text that is taken for another, or for none. */
export interface AlteredCharacter {
  character: string;
  /** What a person would have typed; empty for a mark that cannot be seen and says nothing. */
  instead: string;
}

const LETTER_OF_RADICAL = new Map(RADICALS.split(' ').map((pair) => [...pair] as [string, string]));

// Marks without a picture, but for those that choose another picture of the letter before (variation selectors, which stay
// as printed), that turn the direction of writing (which are refused elsewhere), and that flags are spelled with.
const INVISIBLE = /(?![\p{Variation_Selector}\p{Bidi_Control}\u{e0020}-\u{e007f}])\p{Default_Ignorable_Code_Point}/u;
const ALTERED = new RegExp(`[\\u2e80-\\u2fdf]|${INVISIBLE.source}`, 'gu');

/** Joiners tell letters apart in scripts where these change beside others, and make one picture of several emoji. */
const JOINERS = /[\u200c\u200d]/;
const JOINED =
  '\\p{Extended_Pictographic}|\\p{Script=Arabic}|\\p{Script=Devanagari}|\\p{Script=Bengali}|\\p{Script=Sinhala}';
const JOINABLE_BEFORE = new RegExp(`(?:${JOINED}|\\p{Emoji_Modifier}|\\ufe0f)$`, 'u');
const JOINABLE_BEHIND = new RegExp(`^(?:${JOINED})`, 'u');

/**
 * The text as a person would type it: a radical (⽀, ⻑), which PDFs give for the letter it looks like, is that letter, and
 * a mark that cannot be seen and says nothing (U+200B, U+00AD) is gone. What a person may have meant stays: another shape
 * of a letter (葛󠄀), a compatibility ideograph (神), the joiner of an emoji.
 */
export function plainText(text: string): string {
  return text.replaceAll(ALTERED, insteadOf);
}

/** What `plainText` takes for something else, each character once, in the order of the text. */
export function alteredCharacters(text: string): AlteredCharacter[] {
  const altered = new Map<string, string>();
  text.replaceAll(ALTERED, (character, offset: number) => {
    const instead = insteadOf(character, offset, text);
    if (instead !== character) altered.set(character, instead);
    return character;
  });
  return [...altered].map(([character, instead]) => ({ character, instead }));
}

/** `U+200B`, as people look characters up. */
export function codePoint(character: string): string {
  const [hex = ''] = [...character].map((one) => (one.codePointAt(0) as number).toString(16).toUpperCase());
  return `U+${hex.padStart(4, '0')}`;
}

function insteadOf(character: string, offset: number, text: string): string {
  if (/[\u2e80-\u2fdf]/.test(character)) return LETTER_OF_RADICAL.get(character) ?? character;
  if (!JOINERS.test(character)) return '';
  const before = text.slice(Math.max(offset - 2, 0), offset);
  const behind = text.slice(offset + 1, offset + 3);
  return JOINABLE_BEFORE.test(before) && JOINABLE_BEHIND.test(behind) ? character : '';
}
