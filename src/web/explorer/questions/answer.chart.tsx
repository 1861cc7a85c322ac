import * as Plot from '@observablehq/plot';
import { type Cell, headersOf } from '../../../tables/table.rows';
import type { Column, TableShape } from '../../../tables/table.shape';
import { useParameter } from '../shared/address';
import { useLanguage, useSay } from '../shared/language';
import { Picture } from '../shared/picture';
import { PlotOf } from '../shared/plot';

interface ChartProps {
  name: string;
  title: string;
  shape: TableShape;
  rows: Cell[][];
}

/** Bars that are drawn at most; the table has all rows. */
const BARS = 40;

/** Longer names of rows are cut; the table has them whole. */
const NAME_LENGTH = 18;

/** A bar for each row: as long as the number in the chosen column, named by the row's texts. */
export function AnswerChart({ name, title, shape, rows }: ChartProps) {
  const say = useSay();
  const headers = headersOf(shape, useLanguage());
  const numeric = headers.flatMap((_header, place) =>
    rows.some((row) => typeof row[place] === 'number') ? [place] : [],
  );
  const [chosen, choose] = useParameter('column');
  const column = numeric.includes(Number(chosen)) && chosen !== '' ? Number(chosen) : numeric[0];
  if (column === undefined) return <p className="notice">{say('noNumbersToDraw')}</p>;
  const bars = rows
    .slice(0, BARS)
    .map((row, place) => ({ key: `${place}`, name: nameOf(row, shape.columns), count: row[column] }));
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
            {numeric.map((place) => (
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
            Plot.barX(bars, { y: 'key', x: (bar) => bar.count || 0, fill: 'var(--first-part)', inset: 1 }),
            Plot.text(bars, {
              y: 'key',
              x: (bar) => bar.count || 0,
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

/** The first two texts of a row; what kind of thing it is says little. */
function nameOf(row: Cell[], columns: Column[]): string {
  const text = row
    .filter((cell, place) => typeof cell === 'string' && cell !== '' && !columns[place]?.enumName)
    .slice(0, 2)
    .join(' ');
  return text.length > NAME_LENGTH ? `${text.slice(0, NAME_LENGTH - 1)}…` : text;
}
