import type { Direction, LineFragment } from '../operations.generated';
import { usePerYear, useStatusWord } from '../shared/assessment';
import { useLanguage, useSay } from '../shared/language';
import { type Column, SortTable } from '../shared/sort-table';
import { useValueWord } from '../shared/value-word';
import type { NodeOnPage } from './node.view';

/** The numbers of an indicator, line by line, and how each stands. */
export function Lines({ node }: { node: NodeOnPage }) {
  if (node.__typename === 'Indicator')
    return node.series.map((line) => <Line key={line.id} line={line} unit={node.unit} direction={node.direction} />);
  if (node.__typename === 'IndicatorSeries')
    return <Line line={node} unit={node.indicator.unit} direction={node.indicator.direction} />;
  return null;
}

type Value = LineFragment['values'][number];

interface LineProps {
  line: LineFragment;
  unit: string | null;
  direction: Direction | null;
}

function Line({ line, unit, direction }: LineProps) {
  const say = useSay();
  const language = useLanguage();
  const valueWord = useValueWord();
  const statusWord = useStatusWord();
  const perYear = usePerYear();
  const { status, requiredAnnualChange, ruleJa, ruleEn } = line.assessment;
  const columns: Column<Value>[] = [
    { key: 'year', header: say('fiscalYear'), value: ({ fiscalYear }) => `${fiscalYear}` },
    { key: 'kind', header: say('kind'), value: ({ kind }) => valueWord('ValueKind', kind) },
    {
      key: 'value',
      header: unit ?? say('value'),
      value: ({ value }) => value,
      cell: ({ printed, value }) => printed ?? value,
    },
    {
      key: 'note',
      header: say('note'),
      value: ({ note }) => note,
      cell: ({ note }) => note && <span lang="ja">{note}</span>,
    },
  ];
  return (
    <section>
      <h2 lang={line.line ? 'ja' : undefined}>{line.line ?? say('numbers')}</h2>
      <p>
        <span className="badge">{statusWord(status, direction)}</span> {language === 'ja' ? ruleJa : ruleEn}{' '}
        {requiredAnnualChange !== null && perYear(requiredAnnualChange, unit)}
      </p>
      {line.values.length === 0 ? (
        <p className="notice">{say('noNumbers')}</p>
      ) : (
        <SortTable
          name="line"
          caption={line.line ?? say('numbers')}
          columns={columns}
          rows={line.values}
          keyOf={({ fiscalYear, kind }) => `${kind} ${fiscalYear}`}
        />
      )}
    </section>
  );
}
