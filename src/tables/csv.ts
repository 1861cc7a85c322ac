import { type Stringifier, stringify } from 'csv-stringify';
import { quotedWhereBent } from './bent.text.js';

/**
 * A stream that takes rows and gives CSV for spreadsheets: UTF-8 with a byte order mark, CRLF, numbers as numbers, and no text that
 * a spreadsheet would make something else of.
 *
 * @param hasBom whether the mark is there: Excel needs it, and some programs stumble over it
 */
export function csvWriter(hasBom = true): Stringifier {
  return stringify({
    bom: hasBom,
    record_delimiter: 'windows',
    // Without this a line feed alone, which is half a delimiter, would stand bare and break the row.
    quoted_match: /[\r\n]/,
    cast: { string: quotedWhereBent },
  });
}
