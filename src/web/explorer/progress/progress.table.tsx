import { hrefOf } from '../shared/address';
import { useStatusWord } from '../shared/assessment';
import { printedIn } from '../shared/cell';
import { useSay } from '../shared/language';
import { Link } from '../shared/link';
import { NameLink, NameLinks } from '../shared/node-link';
import { useKindWord } from '../shared/plan';
import { PrintedCell } from '../shared/printed-cell';
import { type Column, SortTable } from '../shared/sort-table';
import { useValueWord } from '../shared/value-word';
import { cellOf, type ProgressRow } from './progress.rows';

interface TableProps {
  rows: readonly ProgressRow[];
  total: number;
  years: readonly number[];
  /** The year that is reported on. */
  year: number;
}

/** Targets beside actuals, year by year, with how each line stands and what the city says of it. */
export function ProgressTable({ rows, total, years, year }: TableProps) {
  const say = useSay();
  const word = useKindWord();
  const valueWord = useValueWord();
  const statusWord = useStatusWord();
  const columns: Column<ProgressRow>[] = [
    {
      key: 'indicator',
      header: word('INDICATOR'),
      value: nameOf,
      cell: (row) => <NameLink id={row.indicator.id} name={nameOf(row)} />,
    },
    {
      key: 'place',
      header: say('place'),
      value: ({ place }) => place && [place.printedNumber, place.name].filter(Boolean).join(' '),
      cell: ({ place }) => place && <NameLink id={place.id} name={place.name} mark={place.printedNumber ?? ''} />,
    },
    {
      key: 'bodies',
      header: word('DEPARTMENT'),
      value: ({ bodies }) => bodies.map(({ name }) => name).join('、') || null,
      cell: ({ bodies }) => <NameLinks nodes={bodies} />,
    },
    { key: 'unit', header: say('unit'), value: ({ indicator, series }) => series.unit ?? indicator.unit },
    ...years.flatMap((one) =>
      (['TARGET', 'ACTUAL'] as const).map((kind): Column<ProgressRow> => {
        const cell = ({ series }: ProgressRow) => cellOf(series, kind, one);
        return {
          key: `${kind.toLowerCase()}-${one}`,
          header: `${one} ${valueWord('ValueKind', kind)}`,
          value: (row) => cell(row)?.value ?? null,
          cell: (row) => {
            const found = cell(row);
            if (found) return <PrintedCell cell={found} />;
            return kind === 'ACTUAL' && one === year ? <small>{say('notYet')}</small> : null;
          },
          saved: (row) => {
            const found = cell(row);
            return found ? (found.value ?? printedIn(found)) : null;
          },
        };
      }),
    ),
    {
      key: 'status',
      explained: 'targetStatus',
      header: say('assessment'),
      value: ({ indicator, series }) => statusWord(series.assessment.status, indicator.direction),
    },
    {
      key: 'ratings',
      explained: 'ratings',
      header: say('ratings'),
      value: ({ indicator }) =>
        indicator.ratings
          .map(({ fiscalYear, aspect, grade }) => [fiscalYear, aspect, grade].filter(Boolean).join(' '))
          .join('、') || null,
    },
  ];
  const count =
    rows.length === total ? say('linesFound', { count: total }) : say('linesFoundOf', { count: rows.length, total });
  return (
    <>
      <p>
        <span role="status">{count}</span>{' '}
        {rows.length < total && <Link href={hrefOf('/progress', { year: `${year}` })}>{say('clearFilters')}</Link>}
      </p>
      {rows.length === 0 ? (
        <p className="notice">{say('nothingChosen')}</p>
      ) : (
        <SortTable
          name="progress"
          caption={say('progress')}
          // What is nowhere has no column, but for what is asked about.
          columns={columns.filter(
            ({ key, value }) => key === `actual-${year}` || rows.some((row) => value(row) !== null),
          )}
          rows={rows}
          keyOf={({ series }) => series.id}
        />
      )}
    </>
  );
}

/** An indicator is called by its name, and a line of it by its own behind that. */
export const nameOf = ({ indicator, series }: ProgressRow): string =>
  series.name ? `${indicator.name} ${series.name}` : indicator.name;
