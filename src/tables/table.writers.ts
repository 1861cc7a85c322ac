import { csvText } from './csv.js';
import { jsonText } from './json.js';
import type { TableFormatName } from './table.formats.js';
import type { Cell } from './table.rows.js';
import { xlsxBytes } from './xlsx.js';

export interface WriterOptions {
  /** Whether a byte order mark tells Excel that the file is UTF-8. */
  hasBom: boolean;
}

/** Writes the records of a table, of which the first holds the names of the columns, as they come. */
type TableWriter = (records: AsyncIterable<Cell[]>, options: WriterOptions) => AsyncIterable<string | Buffer>;

export const TABLE_WRITERS: Record<TableFormatName, TableWriter> = { csv: csvText, xlsx: xlsxBytes, json: jsonText };
