import { REVISED, seriesPlot } from '../indicators/series.plot';
import { drawnKinds, ValueKeys } from '../indicators/value.keys';
import type { EditionsQuery } from '../operations.generated';
import { hrefOfNode } from '../shared/address';
import { printedIn, useYearWord } from '../shared/cell';
import { useSay } from '../shared/language';
import { Link } from '../shared/link';
import { Picture } from '../shared/picture';
import { useKindWord } from '../shared/plan';
import { PlotOf } from '../shared/plot';
import { SortTable } from '../shared/sort-table';
import { type JoinedSeries, joinedSeries, type Revision } from './joined-series';
import { usePlanColumns } from './plan.column';

type Edition = Extract<NonNullable<EditionsQuery['node']>, { indicators: unknown }>['indicators'][number];

/** An indicator over its editions: one picture for every line of numbers, and the targets that a later edition revised. */
export function IndicatorEditions({ editions }: { editions: readonly Edition[] }) {
  const say = useSay();
  const word = useKindWord();
  const columns = usePlanColumns<Edition>(({ plan }) => plan as NonNullable<Edition['plan']>);
  return (
    <>
      {joinedSeries(editions.map(({ series }) => series)).map((series) => (
        <OverEditions key={series.name ?? ''} series={series} editions={editions} />
      ))}
      <SortTable
        name="editions"
        caption={say('editionsOfIndicator')}
        columns={[
          ...columns,
          {
            key: 'name',
            header: word('INDICATOR'),
            value: ({ name }) => name,
            cell: ({ id, name }) => (
              <Link href={hrefOfNode(id)}>
                <span lang="ja">{name}</span>
              </Link>
            ),
          },
        ]}
        rows={editions}
        keyOf={({ id }) => id}
      />
    </>
  );
}

function OverEditions({ series, editions }: { series: JoinedSeries; editions: readonly Edition[] }) {
  const say = useSay();
  const yearWord = useYearWord();
  const { values, revisions, name } = series;
  if (!values.some(({ value }) => value !== null)) return null;
  const unit = editions.at(-1)?.unit ?? '';
  const starts = editions.flatMap(({ plan }) => plan?.startFiscalYear ?? []);
  const ends = editions.flatMap(({ plan }) => plan?.endFiscalYear ?? []);
  const spoken = values.map((cell) => `${yearWord(cell)} ${printedIn(cell)}`).join('、');
  return (
    <>
      <Picture
        name={`editions-${editions.at(-1)?.id.replaceAll('/', '-')}-${name ?? ''}`}
        title={name ? `${say('trendOverEditions')} ${name}` : say('trendOverEditions')}
        level={3}
        legend={<ValueKeys kinds={drawnKinds([series])} />}
      >
        <PlotOf
          minWidth={200}
          draw={(width) =>
            seriesPlot(
              series,
              [Math.min(...starts), Math.max(...ends)],
              unit,
              Math.min(width, 720),
              revisedYears(revisions),
            )
          }
          alt={spoken}
        />
      </Picture>
      {revisions.length > 0 && (
        <ul className="links">
          {revisions.map(({ fiscalYear, before, after, edition }) => (
            <li key={`${fiscalYear} ${edition}`}>
              <span aria-hidden="true">{REVISED}</span>{' '}
              {say('targetRevised', { year: fiscalYear, before: printedIn(before), after: printedIn(after) })}{' '}
              <small lang="ja">{editions[edition]?.plan?.title}</small>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

const revisedYears = (revisions: readonly Revision[]): number[] => revisions.map(({ fiscalYear }) => fiscalYear);
