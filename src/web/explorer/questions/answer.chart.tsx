import * as Plot from '@observablehq/plot';
import type { Column } from '../../../tables/column';
import type { Cell } from '../../../tables/table.rows';
import { useParameter } from '../shared/address';
import { useSay } from '../shared/language';
import { Picture } from '../shared/picture';
import { PlotOf } from '../shared/plot';

interface ChartProps {
  name: string;
  title: string;
  headers: string[];
  columns: readonly Column[];
  /** The columns that a reader sees. */
  places: readonly number[];
  rows: Cell[][];
}

/** Bars that are drawn at most; the table has all rows. */
const BARS = 40;

/** Longer names of rows are cut; the table has them whole. */
const NAME_LENGTH = 18;

/** The columns whose numbers can be lengths: those that say how much, and neither which one nor when. */
export function drawnColumns(columns: readonly Column[], rows: readonly Cell[][]): number[] {
  return [...columns.keys()].filter(
    (place) => columns[place]?.kind === 'quantity' && rows.some((row) => typeof row[place] === 'number'),
  );
}

/** A bar for each row: as long as the number in the chosen column, named by the row's texts. */
export function AnswerChart({ name, title, headers, columns, places, rows }: ChartProps) {
  const say = useSay();
  const drawn = drawnColumns(columns, rows);
  const [chosen, choose] = useParameter('column');
  const column = drawn.includes(Number(chosen)) && chosen !== '' ? Number(chosen) : (drawn[0] as number);
  const telling = tellingColumns(columns, places, rows);
  const bars = rows
    .flatMap((row) => (typeof row[column] === 'number' ? [{ name: nameOf(row, telling), count: row[column] }] : []))
    .slice(0, BARS)
    .map((bar, place) => ({ key: `${place}`, ...bar }));
  const height = bars.length * 22 + 40;
  return (
    <Picture
      name={name}
      title={title}
      level={3}
      legend={
        <label>
          <span>{say('column')}</span>{' '}
          <select value={column} onChange={(event) => choose(event.target.value)}>
            {drawn.map((place) => (
              <option key={place} value={place}>
                {headers[place]}
              </option>
            ))}
          </select>
        </label>
      }
    >
      <PlotOf
        minWidth={320}
        alt={say('chartAlt', { count: bars.length, column: headers[column] ?? '' })}
        draw={(width) => ({
          width,
          height,
          marginLeft: 12 * NAME_LENGTH,
          marginRight: 40,
          x: { label: null, grid: true },
          y: {
            domain: bars.map(({ key }) => key),
            tickFormat: (key: string) => bars[Number(key)]?.name ?? '',
            label: null,
            tickSize: 0,
          },
          marks: [
            Plot.barX(bars, { y: 'key', x: 'count', fill: 'var(--first-part)', inset: 1 }),
            Plot.text(bars, {
              y: 'key',
              x: 'count',
              text: (bar) => `${bar.count}`,
              dx: 4,
              textAnchor: 'start',
            }),
          ],
        })}
      />
    </Picture>
  );
}

/** The first two of a row's texts that tell it from others; what kind of thing it is says little. The latter stays whole. */
function nameOf(row: Cell[], telling: readonly number[]): string {
  const [one = '', other = ''] = telling.map((place) => `${row[place]}`).filter((text) => text !== '');
  const room = Math.max(NAME_LENGTH / 2, NAME_LENGTH - other.length - 1);
  return [cut(one, room), cut(other, NAME_LENGTH / 2)].join(' ').trim();
}

const cut = (text: string, length: number) => (text.length > length ? `${text.slice(0, length - 1)}…` : text);

/** The columns that tell rows apart, or all where there is one row. */
function tellingColumns(columns: readonly Column[], places: readonly number[], rows: readonly Cell[][]): number[] {
  const named = places.filter((place) => columns[place]?.kind !== 'quantity' && !columns[place]?.enumName);
  const telling = named.filter((place) => new Set(rows.map((row) => row[place])).size > 1);
  return telling.length > 0 ? telling : named;
}
