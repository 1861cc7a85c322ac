import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify';
import { CSV_FORM } from './csv.form.js';
import type { Cell } from './table.rows.js';
import type { WriterOptions } from './table.writers.js';

/**
 * A table as CSV for spreadsheets: UTF-8 with a byte order mark, CRLF, numbers as numbers, and no text that
 * a spreadsheet would make something else of.
 *
 * @param hasBom whether the mark is there: Excel needs it, and some programs stumble over it
 */
export function csvText(records: AsyncIterable<Cell[]>, { hasBom }: WriterOptions): AsyncIterable<Buffer> {
  const csv = stringify({ bom: hasBom, ...CSV_FORM });
  // What fails is told by the stream that is read.
  pipeline(Readable.from(records), csv).catch(() => {});
  return csv;
}
