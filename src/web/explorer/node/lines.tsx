import { seriesPlot } from '../indicators/series.plot';
import { drawnKinds, ValueKeys } from '../indicators/value.keys';
import type { CellFragment, Direction, LineFragment } from '../operations.generated';
import { usePerYear, useStatusWord } from '../shared/assessment';
import { printedIn, useRemark, useYearWord } from '../shared/cell';
import { useLanguage, useSay } from '../shared/language';
import { Picture } from '../shared/picture';
import { usePlan } from '../shared/plan';
import { PlotOf } from '../shared/plot';
import { PrintedCell } from '../shared/printed-cell';
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

/** The numbers of a line as a picture; none where nothing is a number. */
function Trend({ line, unit }: { line: LineFragment; unit: string }) {
  const say = useSay();
  const yearWord = useYearWord();
  const { startFiscalYear, endFiscalYear } = usePlan();
  if (!line.values.some(({ value }) => value !== null)) return null;
  const years: [number, number] = [
    startFiscalYear ?? Number.POSITIVE_INFINITY,
    endFiscalYear ?? Number.NEGATIVE_INFINITY,
  ];
  const spoken = line.values.map((cell) => `${yearWord(cell)} ${printedIn(cell)}`).join('、');
  return (
    <Picture
      name={line.id.replaceAll('/', '-')}
      title={say('trend')}
      level={3}
      legend={<ValueKeys kinds={drawnKinds([line])} />}
    >
      <PlotOf minWidth={200} draw={(width) => seriesPlot(line, years, unit, Math.min(width, 560))} alt={spoken} />
    </Picture>
  );
}

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
  const yearWord = useYearWord();
  const remark = useRemark();
  const ownUnit = line.lineUnit ?? unit;
  const columns: Column<CellFragment>[] = [
    { key: 'year', header: say('fiscalYear'), value: yearWord },
    { key: 'kind', header: say('kind'), value: ({ kind }) => valueWord('ValueKind', kind) },
    {
      key: 'value',
      header: ownUnit ?? say('value'),
      value: ({ value }) => value,
      cell: (cell) => <PrintedCell cell={cell} />,
    },
    {
      key: 'note',
      header: say('note'),
      value: (cell) => [remark(cell), cell.note].filter(Boolean).join(' ') || null,
      cell: (cell) => <span lang="ja">{[remark(cell), cell.note].filter(Boolean).join(' ')}</span>,
    },
  ];
  return (
    <section>
      <h2 lang={line.line ? 'ja' : undefined}>{line.line ?? say('numbers')}</h2>
      <p>
        <span className="badge">{statusWord(status, direction)}</span> {language === 'ja' ? ruleJa : ruleEn}{' '}
        {requiredAnnualChange !== null && perYear(requiredAnnualChange, ownUnit)}
      </p>
      <Trend line={line} unit={ownUnit ?? ''} />
      {line.values.length === 0 ? (
        <p className="notice">{say('noNumbers')}</p>
      ) : (
        <SortTable
          name="line"
          caption={line.line ?? say('numbers')}
          columns={columns}
          rows={line.values}
          keyOf={({ id }) => id}
        />
      )}
    </section>
  );
}
