import { useState } from 'react';
import { type CellFragment, GoalIndicatorsDocument, type GoalIndicatorsQuery } from '../operations.generated';
import { AnswerOf } from '../shared/answer';
import { useStatusWord } from '../shared/assessment';
import { printedIn } from '../shared/cell';
import { useSay } from '../shared/language';
import { NameLink } from '../shared/node-link';
import { useKindWord } from '../shared/plan';
import { PrintedCell } from '../shared/printed-cell';
import { type Column, SortTable } from '../shared/sort-table';
import { useAllPages } from '../shared/use-all-pages';
import { useValueWord } from '../shared/value-word';
import { ofPlan } from './of-plan';

type Indicators = NonNullable<GoalIndicatorsQuery['goal']>['indicators'];
type Indicator = Indicators['nodes'][number];

/** As many as the server gives at once. */
const AT_ONCE = 100;

const NO_INDICATORS: Indicators = { totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] };

const pageOf = ({ goal }: GoalIndicatorsQuery) => goal?.indicators ?? NO_INDICATORS;

/** A line of numbers of an indicator; null for one with a blank table. */
interface Row {
  indicator: Indicator;
  series: Indicator['series'][number] | null;
}

interface SideBySideProps {
  /** The code of the goal. */
  code: string;
  standard: string | null;
}

/** What the municipalities count for a goal, and aim at, with the national standard beside it; the next ones when they are asked for. */
export function SideBySide({ code, standard }: SideBySideProps) {
  const say = useSay();
  const [most, setMost] = useState(AT_ONCE);
  const { nodes, total, asked } = useAllPages(GoalIndicatorsDocument, { code }, pageOf, most);
  const left = Math.min(AT_ONCE, total - nodes.length);
  return (
    <section>
      <h2>{say('sideBySide')}</h2>
      <AnswerOf asked={asked}>
        {() => (
          <>
            <Rows nodes={nodes} standard={standard} />
            {left > 0 && (
              <p className="more">
                {say('shownOf', { shown: nodes.length, count: total })}{' '}
                <button type="button" disabled={most > nodes.length} onClick={() => setMost(most + AT_ONCE)}>
                  {say('showMore', { count: left })}
                </button>
              </p>
            )}
          </>
        )}
      </AnswerOf>
    </section>
  );
}

function Rows({ nodes, standard }: { nodes: readonly Indicator[]; standard: string | null }) {
  const say = useSay();
  const word = useKindWord();
  const statusWord = useStatusWord();
  const valueWord = useValueWord();
  const rows = nodes.flatMap((indicator): Row[] =>
    indicator.series.length > 0
      ? indicator.series.map((series) => ({ indicator, series }))
      : [{ indicator, series: null }],
  );
  const columns: Column<Row>[] = [
    ...ofPlan<Row>(say, ({ indicator }) => indicator),
    {
      key: 'indicator',
      header: word('INDICATOR'),
      value: nameOf,
      cell: (row) => <NameLink id={row.indicator.id} name={nameOf(row)} />,
    },
    { key: 'unit', header: say('unit'), value: ({ indicator, series }) => series?.unit ?? indicator.unit },
    ...numbersOf('baseline', valueWord('ValueKind', 'BASELINE'), say('baselineYear'), baselineOf, rows),
    ...numbersOf('target', say('lastTarget'), say('targetYear'), targetOf, rows),
    {
      key: 'standard',
      header: say('goalStandard'),
      value: () => standard,
      cell: () => (standard === null ? <small>{say('noStandard')}</small> : <span lang="ja">{standard}</span>),
    },
    {
      key: 'status',
      explained: 'targetStatus',
      header: say('assessment'),
      value: ({ indicator, series }) => series && statusWord(series.assessment.status, indicator.direction),
    },
  ];
  if (rows.length === 0) return <p className="notice">{say('noneOfGoal')}</p>;
  return (
    <SortTable
      name="goal"
      caption={say('sideBySide')}
      columns={columns}
      rows={rows}
      keyOf={({ indicator, series }) => series?.id ?? indicator.id}
    />
  );
}

const nameOf = ({ indicator, series }: Row): string => [indicator.name, series?.name].filter(Boolean).join(' ');

const baselineOf = ({ series }: Row): CellFragment | null => series?.baseline ?? null;

/** The last target that counts: a year with － has none. */
const targetOf = ({ series }: Row): CellFragment | null =>
  series?.targets.findLast(({ superseded }) => !superseded) ?? null;

/** A column of numbers. Where all are of one year, as the base year of a goal is, the header says it; otherwise another column. */
function numbersOf(
  key: string,
  word: string,
  yearWord: string,
  cellOf: (row: Row) => CellFragment | null,
  rows: readonly Row[],
): Column<Row>[] {
  const yearOf = (row: Row) => cellOf(row)?.fiscalYear ?? null;
  const years = new Set(rows.filter(cellOf).map(yearOf));
  const [one = null] = years;
  const numbers: Column<Row> = {
    key,
    header: years.size === 1 && one !== null ? `${word} ${one}` : word,
    value: (row) => cellOf(row)?.value ?? null,
    cell: (row) => {
      const cell = cellOf(row);
      return cell && <PrintedCell cell={cell} />;
    },
    saved: (row) => {
      const cell = cellOf(row);
      return cell && (cell.value ?? printedIn(cell));
    },
  };
  return years.size > 1 ? [{ key: `${key}-year`, header: yearWord, value: yearOf }, numbers] : [numbers];
}
