import type { ReactNode } from 'react';
import type { ExplainedWord } from '../../../domain/explained-words';
import { useParameter } from './address';
import { Explained } from './explained';
import { useFirstOf } from './first-of-many';
import { useLanguage } from './language';
import { SaveTable } from './save-table';
import { ScrollArea } from './scroll-area';
import type { FileCell } from './table.file';

export interface Column<Row> {
  /** Names the column in the address. */
  key: string;
  header: string;
  /** A word of the header that is explained elsewhere. */
  explained?: ExplainedWord;
  /** What the column is sorted by, and shows where there is no `cell`; null stands at the end either way. */
  value: (row: Row) => string | number | null;
  cell?: (row: Row) => ReactNode;
  /** What a file holds, where that is not the value: one that only sorts, such as a rank, or has no words. */
  saved?: (row: Row) => FileCell;
  /** What cells below each other have in common to be one; they are, as long as those to their left are. */
  merged?: (row: Row) => string;
}

interface Table<Row> {
  /** Names the table in the address. */
  name: string;
  caption: ReactNode;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row, index: number) => string;
  /** Whether the whole of it is saved elsewhere on its page. */
  isSavedElsewhere?: boolean;
}

/** Rows that are shown at once. */
const MOST_ROWS = 200;

/** A text from here on is read, and not only looked up. */
const SENTENCE = /。|\.$|.{36}/u;

/**
 * A table that is sorted by the buttons in its header, and saved as it is seen; its order is part of the address, and its first column
 * heads the rows. On a phone rows with sentences are cards.
 */
export function SortTable<Row>({ name, caption, columns, rows, keyOf, isSavedElsewhere = false }: Table<Row>) {
  const language = useLanguage();
  const [order, setOrder] = useParameter(`sort-${name}`, '', { replace: true });
  const [key, way] = order.split('.');
  const sorted = sort(
    rows,
    columns.find((column) => column.key === key),
    way === 'desc' ? -1 : 1,
    language,
  );
  const [shown, more] = useFirstOf(sorted, MOST_ROWS);
  const hasSentences = columns.some(({ value }) => rows.some((row) => SENTENCE.test(`${value(row) ?? ''}`)));
  const spans = spansOf(shown, columns);
  return (
    <>
      <ScrollArea
        className={hasSentences ? 'table as-cards' : 'table'}
        label={typeof caption === 'string' ? caption : name}
      >
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
                    {column.explained && <Explained word={column.explained} />}
                    {/* Browsers leave buttons out where they repeat a header on the next sheet. */}
                    <span className="on-paper">{column.header}</span>
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {shown.map((row, index) => (
              <tr key={keyOf(row, index)}>
                {columns.map((column, place) => {
                  const rowSpan = spans[index]?.[place] ?? 1;
                  if (rowSpan === 0) return null;
                  const content = column.cell ? column.cell(row) : column.value(row);
                  const isNumber = typeof column.value(row) === 'number';
                  const isEmpty = content === null || content === undefined || content === '';
                  if (place === 0) {
                    return (
                      <th key={column.key} scope={rowSpan > 1 ? 'rowgroup' : 'row'} rowSpan={rowSpan}>
                        {content}
                      </th>
                    );
                  }
                  return (
                    <td
                      key={column.key}
                      rowSpan={rowSpan}
                      className={[isNumber && 'number', isEmpty && 'empty'].filter(Boolean).join(' ') || undefined}
                      data-header={column.header}
                    >
                      {content}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
      {more}
      {!isSavedElsewhere && rows.length > 0 && (
        <SaveTable
          name={name}
          title={typeof caption === 'string' ? caption : name}
          headers={columns.map(({ header }) => header)}
          rowsOf={() => sorted.map((row) => columns.map(({ value, saved = value }) => saved(row)))}
        />
      )}
    </>
  );
}

/** How many rows each cell stands for; 0 for one that the cell above it stands for. */
function spansOf<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): number[][] {
  const spans = rows.map(() => columns.map(() => 1));
  if (!columns.some(({ merged }) => merged)) return spans;
  const heads = columns.map(() => 0);
  rows.slice(1).forEach((row, above) => {
    let isOne = true;
    columns.forEach(({ merged }, place) => {
      isOne = isOne && merged !== undefined && merged(row) === merged(rows[above] as Row);
      const head = spans[isOne ? (heads[place] as number) : above + 1] as number[];
      if (!isOne) heads[place] = above + 1;
      else {
        head[place] = (head[place] as number) + 1;
        (spans[above + 1] as number[])[place] = 0;
      }
    });
  });
  return spans;
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
