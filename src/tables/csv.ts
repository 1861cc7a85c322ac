import { type Stringifier, stringify } from 'csv-stringify';
import { quotedWhereBent } from './bent.text.js';

/**
 * A stream that takes rows and gives CSV for spreadsheets: UTF-8 with a byte order mark, CRLF, numbers as numbers, and no text that
 * a spreadsheet would make something else of.
 */
export function csvWriter(): Stringifier {
  return stringify({
    bom: true,
    record_delimiter: 'windows',
    // Without this a line feed alone, which is half a delimiter, would stand bare and break the row.
    quoted_match: /[\r\n]/,
    cast: { string: quotedWhereBent },
  });
}
