// What a terminal obeys, what turns the direction of writing, and what nobody sees.
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
const UNPRINTABLE_IN_LINES = /(?![\n\t])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

const escaped = (sign: string) =>
  Array.from({ length: sign.length }, (_, at) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');

/** A text from outside in one line, with nothing in it that a terminal obeys: ESC is written \u001b, a line break \u000a. */
export const printable = (text: string): string => text.replaceAll(UNPRINTABLE, escaped);

/** A text of several lines just so. */
export const printableLines = (text: string): string => text.replaceAll(UNPRINTABLE_IN_LINES, escaped);

/** A line of JSON of which the texts stay printable when they are read. */
export const printableJson = (line: string): string =>
  line
    .replaceAll(JSON_ESCAPE, (written) => (written === TWO_BACKSLASHES ? written : `\\${written}`))
    .replaceAll(UNPRINTABLE_IN_LINES, (sign) => escaped(sign).replaceAll('\\', TWO_BACKSLASHES));

const TWO_BACKSLASHES = '\\\\';
/** What JSON writes for what is not printable; a backslash that is text goes first, since it begins no escape. */
const JSON_ESCAPE = /\\(?:\\|[bfr]|u(?:00[0189][\da-f]|007f|200[b-f]|202[8-9a-e]|206[0-9a-f]|feff))/gi;
