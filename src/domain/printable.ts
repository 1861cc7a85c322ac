// What a terminal obeys, what turns the direction of writing, and what nobody sees.
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
const UNPRINTABLE_IN_LINES = /(?![\n\t])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

const escaped = (sign: string) =>
  Array.from({ length: sign.length }, (_, at) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');

/** A text from outside in one line, with nothing in it that a terminal obeys: ESC is written \u001b, a line break \u000a. */
export const printable = (text: string): string => text.replaceAll(UNPRINTABLE, escaped);

/** A text of several lines just so. */
export const printableLines = (text: string): string => text.replaceAll(UNPRINTABLE_IN_LINES, escaped);
