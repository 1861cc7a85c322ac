import type { AmountOfNodeFragment } from '../operations.generated';
import { useLanguage, useSay } from '../shared/language';
import { type Column, SortTable } from '../shared/sort-table';
import { useValueWord } from '../shared/value-word';
import { type OfYear, sparkline } from './sparkline';

const KINDS = ['PLANNED', 'BUDGETED', 'SPENT'] as const;

const BOX = { width: 120, height: 28, room: 3 };

/** What is planned, budgeted and spent: a line from year to year for each, and a table with all that is printed. */
export function Amounts({ amounts }: { amounts: readonly AmountOfNodeFragment[] }) {
  const say = useSay();
  const language = useLanguage();
  const valueWord = useValueWord();
  const columns: Column<AmountOfNodeFragment>[] = [
    { key: 'year', header: say('fiscalYear'), value: ({ fiscalYear }) => (fiscalYear === null ? '' : `${fiscalYear}`) },
    { key: 'kind', header: say('kind'), value: ({ kind }) => valueWord('AmountKind', kind) },
    {
      key: 'item',
      header: say('amountItem'),
      value: ({ item }) => item ?? say('wholeAmount'),
      cell: ({ item }) => (item === null ? say('wholeAmount') : <span lang="ja">{item}</span>),
    },
    { key: 'yen', header: say('yen'), value: ({ yen }) => yen, cell: ({ yen }) => yen.toLocaleString(language) },
    {
      key: 'printed',
      header: say('asPrinted'),
      value: ({ printed }) => printed,
      cell: ({ printed }) => printed && <span lang="ja">{printed}</span>,
    },
  ];
  return (
    <section aria-label={say('amounts')}>
      <h2>{say('amounts')}</h2>
      <div className="sparklines">
        {KINDS.map((kind) => (
          <Sparkline key={kind} title={valueWord('AmountKind', kind)} amounts={wholeOf(amounts, kind)} />
        ))}
      </div>
      <SortTable
        name="amounts"
        caption={say('amounts')}
        columns={columns.filter(({ key, value }) => key !== 'printed' || amounts.some((amount) => value(amount)))}
        rows={amounts}
        keyOf={({ fiscalYear, kind, item, yen }) => `${fiscalYear} ${kind} ${item} ${yen}`}
      />
    </section>
  );
}

/** The whole of each year; parts of it are in the table. */
const wholeOf = (amounts: readonly AmountOfNodeFragment[], kind: AmountOfNodeFragment['kind']): OfYear[] =>
  amounts.flatMap(({ kind: own, item, fiscalYear, yen }) =>
    own === kind && item === null && fiscalYear !== null ? [{ year: fiscalYear, yen }] : [],
  );

function Sparkline({ title, amounts }: { title: string; amounts: OfYear[] }) {
  const language = useLanguage();
  const points = sparkline(amounts, BOX.width, BOX.height);
  if (points.length === 0) return null;
  const spoken = amounts.map(({ year, yen }) => `${year} ${yen.toLocaleString(language)}`).join('、');
  return (
    <figure>
      <figcaption>{title}</figcaption>
      <svg
        viewBox={`${-BOX.room} ${-BOX.room} ${BOX.width + 2 * BOX.room} ${BOX.height + 2 * BOX.room}`}
        width={BOX.width}
        height={BOX.height}
        role="img"
        aria-label={`${title}: ${spoken}`}
      >
        <polyline points={points.map((point) => point.join(',')).join(' ')} />
        {points.map(([x, y]) => (
          <circle key={x} cx={x} cy={y} r="2.5" />
        ))}
      </svg>
    </figure>
  );
}
