import { Fragment } from 'react';
import { useStatusWord } from '../shared/assessment';
import { useYearWord } from '../shared/cell';
import { useSay } from '../shared/language';
import { NameLink } from '../shared/node-link';
import { useKindWord } from '../shared/plan';
import { PrintedCell } from '../shared/printed-cell';
import { type Column, SortTable } from '../shared/sort-table';
import { useValueWord } from '../shared/value-word';
import type { Indicator, IndicatorGroup, Series } from './indicator.groups';

interface Row {
  group: IndicatorGroup;
  indicator: Indicator;
  series: Series;
}

/** All numbers in one table: a row for each line of numbers, a column for each year and what its number is. */
export function ValueTable({ groups }: { groups: readonly IndicatorGroup[] }) {
  const say = useSay();
  const word = useKindWord();
  const valueWord = useValueWord();
  const statusWord = useStatusWord();
  const yearWord = useYearWord();
  const rows = groups.flatMap((group): Row[] =>
    group.indicators.flatMap((indicator) => indicator.series.map((series) => ({ group, indicator, series }))),
  );
  const levels = [...new Set(groups.flatMap(({ place }) => (place ? [place.kind] : [])))];
  const hasPrograms = rows.some(({ indicator }) => indicator.program);
  const columns: Column<Row>[] = [
    {
      key: 'indicator',
      header: word('INDICATOR'),
      value: ({ indicator, series }) => `${indicator.name} ${series.name ?? ''}`,
      cell: ({ indicator, series }) => (
        <NameLink id={indicator.id} name={series.name ? `${indicator.name} ${series.name}` : indicator.name} />
      ),
    },
    ...(hasPrograms ? [ofProgram(word('PROGRAM'))] : []),
    {
      key: 'measure',
      header: levels.map((level) => word(level)).join('・'),
      value: ({ group: { place } }) => place && (place.printedNumber ?? place.name),
    },
    { key: 'unit', header: say('unit'), value: ({ indicator, series }) => series.unit ?? indicator.unit },
    {
      key: 'direction',
      header: say('direction'),
      value: ({ indicator }) => indicator.direction && valueWord('Direction', indicator.direction),
    },
    ...yearsOf(rows).map(({ year, kind, period }): Column<Row> => {
      const cellsOf = ({ series }: Row) =>
        series.values.filter((value) => value.fiscalYear === year && value.kind === kind);
      return {
        key: `${kind.toLowerCase()}-${year}`,
        header: `${yearWord({ fiscalYear: year, period })} ${valueWord('ValueKind', kind)}`,
        // The last one counts.
        value: (row) => cellsOf(row).at(-1)?.value ?? null,
        cell: (row) => {
          const cells = cellsOf(row);
          if (cells.length === 0) return kind === 'TARGET' ? unset(row.series) : null;
          return cells.map((cell, place) => (
            <Fragment key={cell.id}>
              {place > 0 && ' '}
              <PrintedCell cell={cell} />
            </Fragment>
          ));
        },
      };
    }),
    {
      key: 'status',
      header: say('assessment'),
      value: ({ indicator, series }) => statusWord(series.assessment.status, indicator.direction),
    },
    {
      key: 'reason',
      header: say('printedReason'),
      value: ({ indicator }) => indicator.noTargetReason,
      cell: ({ indicator }) => indicator.noTargetReason && <span lang="ja">{indicator.noTargetReason}</span>,
    },
  ];
  return (
    <SortTable
      name="values"
      caption={say('valueTable')}
      columns={columns}
      rows={rows}
      keyOf={({ series }) => series.id}
    />
  );
}

const ofProgram = (header: string): Column<Row> => ({
  key: 'program',
  header,
  value: ({ indicator }) => indicator.program?.name ?? null,
  cell: ({ indicator }) => indicator.program && <NameLink {...indicator.program} />,
});

const KINDS = ['BASELINE', 'ACTUAL', 'ESTIMATE', 'TARGET'] as const;

/** The years that have numbers, those of a kind together. */
function yearsOf(rows: Row[]) {
  const values = rows.flatMap(({ series }) => series.values);
  return KINDS.flatMap((kind) => {
    const ofKind = values.filter((value) => value.kind === kind);
    const years = [...new Set(ofKind.map((value) => value.fiscalYear))];
    return years
      .sort((one, other) => (one ?? Infinity) - (other ?? Infinity))
      .map((year) => ({ year, kind, period: ofKind.find(({ fiscalYear }) => fiscalYear === year)?.period ?? null }));
  });
}

/** A line with targets has － in the years without one, as in print; elsewhere an empty place is no cell of the plan. */
const unset = ({ values }: Series) => (values.some(({ kind }) => kind === 'TARGET') ? '－' : null);
