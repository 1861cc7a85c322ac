import { type Stringifier, stringify } from 'csv-stringify';

/**
 * A stream that takes rows and gives CSV for Excel: UTF-8 with a byte order mark, CRLF, and no text that a spreadsheet would
 * run as a formula.
 *
 * @param hasBom whether the mark is there: Excel needs it, and some programs stumble over it
 */
export function csvWriter(hasBom = true): Stringifier {
  return stringify({
    bom: hasBom,
    record_delimiter: 'windows',
    // Without this a line feed alone, which is half a delimiter, would stand bare and break the row.
    quoted_match: /[\r\n]/,
    cast: { string: harmless },
  });
}

/** What spreadsheets take for the start of a formula, in either width; a lone sign is none. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠](?=.)/s;

/** A text that a spreadsheet shows as it is. Numbers are no texts and keep their sign. */
export function harmless(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
