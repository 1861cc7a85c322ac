import { quotedWhereBent } from './bent.text.js';

/** How tables are written as CSV, so that a spreadsheet shows what they hold: see csvText. */
export const CSV_FORM = {
  record_delimiter: 'windows',
  // Without this a line feed alone, which is half a delimiter, would stand bare and break the row.
  quoted_match: /[\r\n]/,
  cast: { string: quotedWhereBent },
} as const;
