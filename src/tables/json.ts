import type { Cell } from './table.rows.js';

/**
 * A table as JSON: a list with an object for each row, whose fields are called as the columns. Takes the names of the columns as
 * the first record, as a CSV has them; an empty cell is null.
 */
export async function* jsonText(records: AsyncIterable<Cell[]>): AsyncGenerator<string> {
  let names: Cell[] | undefined;
  let before = '[\n';
  for await (const record of records) {
    if (!names) {
      names = record;
      continue;
    }
    const fields = names.map((name, place) => [name, record[place] === '' ? null : record[place]]);
    yield before + JSON.stringify(Object.fromEntries(fields));
    before = ',\n';
  }
  yield before === ',\n' ? '\n]\n' : '[]\n';
}
