import { writeXlsxStream } from 'hucre/xlsx';
import type { Cell } from './table.rows.js';

/** A table as an Excel file of one sheet, whose first row stays where it is; written as the rows come, so that no length is too much. */
export async function* xlsxBytes(records: AsyncIterable<Cell[]>): AsyncGenerator<Buffer> {
  const sheet = { name: 'Keikaku Graph', freezePane: { rows: 1 } };
  for await (const part of writeXlsxStream(cellsOf(records), sheet)) yield Buffer.from(part);
}

/** An empty cell is none. */
async function* cellsOf(records: AsyncIterable<Cell[]>) {
  for await (const record of records) yield record.map((cell) => (cell === '' ? null : cell));
}
