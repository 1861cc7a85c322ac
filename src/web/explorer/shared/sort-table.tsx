import type { ReactNode } from 'react';
import { useParameter } from './address';
import { useLanguage } from './language';

export interface Column<Row> {
  /** Names the column in the address. */
  key: string;
  header: string;
  /** What the column is sorted by, and shows where there is no `cell`; null stands at the end either way. */
  value: (row: Row) => string | number | null;
  cell?: (row: Row) => ReactNode;
}

interface Table<Row> {
  /** Names the table in the address. */
  name: string;
  caption: ReactNode;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row, index: number) => string;
}

/** A table that is sorted by the buttons in its header; its order is part of the address, and its first column heads the rows. */
export function SortTable<Row>({ name, caption, columns, rows, keyOf }: Table<Row>) {
  const language = useLanguage();
  const [order, setOrder] = useParameter(`sort-${name}`);
  const [key, way] = order.split('.');
  const sorted = sort(
    rows,
    columns.find((column) => column.key === key),
    way === 'desc' ? -1 : 1,
    language,
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the screen has to scroll by keyboard.
    <section className="table" tabIndex={0} aria-label={typeof caption === 'string' ? caption : name}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => {
              const isSorted = column.key === key;
              return (
                <th
                  key={column.key}
                  scope="col"
                  aria-sort={isSorted ? (way === 'desc' ? 'descending' : 'ascending') : undefined}
                >
                  <button
                    type="button"
                    onClick={() => setOrder(next(column.key, isSorted ? way : undefined, rows, column))}
                  >
                    {column.header}
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row, index) => (
            <tr key={keyOf(row, index)}>
              {columns.map((column, place) => {
                const content = column.cell ? column.cell(row) : column.value(row);
                const isNumber = typeof column.value(row) === 'number';
                if (place === 0) {
                  return (
                    <th key={column.key} scope="row">
                      {content}
                    </th>
                  );
                }
                return (
                  <td key={column.key} className={isNumber ? 'number' : undefined}>
                    {content}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The order after another press: numbers from the largest, texts from the first, then the other way, then as it came. */
function next<Row>(key: string, way: string | undefined, rows: readonly Row[], { value }: Column<Row>): string {
  const ways = rows.some((row) => typeof value(row) === 'number') ? ['desc', 'asc'] : ['asc', 'desc'];
  const following = ways[way === undefined ? 0 : ways.indexOf(way) + 1];
  return following ? `${key}.${following}` : '';
}

function sort<Row>(
  rows: readonly Row[],
  column: Column<Row> | undefined,
  sign: 1 | -1,
  language: string,
): readonly Row[] {
  if (!column) return rows;
  const { compare } = new Intl.Collator(language, { numeric: true });
  return [...rows].sort((one, other) => {
    const [a, b] = [column.value(one), column.value(other)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return sign * (typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b)));
  });
}
