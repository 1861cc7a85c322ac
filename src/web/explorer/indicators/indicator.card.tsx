import type { CellFragment } from '../operations.generated';
import { hrefOfNode } from '../shared/address';
import { usePerYear, useStatusWord } from '../shared/assessment';
import { Bodies } from '../shared/bodies';
import { printedIn, useRemark, useYearWord } from '../shared/cell';
import { useLanguage, useSay } from '../shared/language';
import { Link } from '../shared/link';
import { NameLink } from '../shared/node-link';
import { Picture } from '../shared/picture';
import { PlotOf } from '../shared/plot';
import { PrintedCell } from '../shared/printed-cell';
import { useValueWord } from '../shared/value-word';
import type { Indicator, Series } from './indicator.groups';
import { seriesPlot } from './series.plot';
import { drawnKinds, ValueKeys } from './value.keys';
import { wordedRuns } from './worded';

interface CardProps {
  indicator: Indicator;
  series: Series;
  /** First and last fiscal year of the plan. */
  years: [number, number];
}

/** One line of numbers: where it starts, where it is to go, how it stands, and why there is no target where there is none. */
export function IndicatorCard({ indicator, series, years }: CardProps) {
  const say = useSay();
  const language = useLanguage();
  const valueWord = useValueWord();
  const statusWord = useStatusWord();
  const yearWord = useYearWord();
  const remark = useRemark();
  const perYear = usePerYear();
  const { status, judgedFiscalYear, requiredAnnualChange, ruleJa, ruleEn } = series.assessment;
  const rule = language === 'ja' ? ruleJa : ruleEn;
  const title = series.name ? `${indicator.name} ${series.name}` : indicator.name;
  const unit = series.unit ?? indicator.unit ?? '';
  const words = wordedRuns(series.values);
  const hasNumbers = words.length === 0 || series.values.some(({ value }) => value !== null);
  const spoken = series.values
    .map((cell) =>
      [yearWord(cell), valueWord('ValueKind', cell.kind), `${printedIn(cell)}${unitBehind(cell, unit)}`, remark(cell)]
        .filter(Boolean)
        .join(' '),
    )
    .join(language === 'ja' ? '、' : ', ');
  return (
    <article className="card">
      {hasNumbers ? (
        <Picture
          name={series.id.replaceAll('/', '-')}
          title={title}
          level={3}
          legend={<ValueKeys kinds={drawnKinds([series])} />}
          isLegendElsewhere
        >
          <PlotOf
            minWidth={200}
            draw={(width) => seriesPlot(series, years, unit, width)}
            alt={spoken || say('noNumbers')}
          />
        </Picture>
      ) : (
        <h3 lang="ja">{title}</h3>
      )}
      {words.length > 0 && (
        <ul className="worded">
          {words.map((run) => {
            const [cell, last] = [run[0] as CellFragment, run.at(-1) as CellFragment];
            const years = cell === last ? yearWord(cell) : `${yearWord(cell)}–${yearWord(last)}`;
            return (
              <li key={cell.id}>
                {years} {valueWord('ValueKind', cell.kind)}: <PrintedCell cell={cell} />
              </li>
            );
          })}
        </ul>
      )}
      <p className="badges">
        <span className={`badge ${TONES[status] ?? ''}`} title={rule}>
          {statusWord(status, indicator.direction)}
        </span>
        {(indicator.kindName || indicator.kind !== 'OTHER') && (
          <span className="badge quiet" lang={indicator.kindName ? 'ja' : undefined}>
            {indicator.kindName ?? valueWord('IndicatorKind', indicator.kind)}
          </span>
        )}
        <span className="badge quiet">
          {say('direction')}: {indicator.direction ? valueWord('Direction', indicator.direction) : say('notPrinted')}
        </span>
        {indicator.ratings?.map(({ id, grade, fiscalYear, aspect }) => (
          <span key={id} className="badge">
            {say('ratings')} {fiscalYear} <span lang="ja">{[aspect, grade].filter(Boolean).join(' ')}</span>
          </span>
        ))}
      </p>
      {indicator.program && (
        <p>
          <NameLink {...indicator.program} />
        </p>
      )}
      {indicator.responsibilities && indicator.responsibilities.length > 0 && (
        <Bodies parts={indicator.responsibilities} />
      )}
      {(judgedFiscalYear !== null || UNJUDGED.has(status)) && <p>{rule}</p>}
      {requiredAnnualChange !== null && asksFor(series, requiredAnnualChange) && (
        <p>{perYear(requiredAnnualChange, unit)}</p>
      )}
      {indicator.noTargetReason && (
        <p>
          {say('printedReason')}: <span lang="ja">{indicator.noTargetReason}</span>
        </p>
      )}
      <p>
        <Link href={hrefOfNode(indicator.id)} aria-label={`${title}: ${say('details')}`}>
          {say('details')}
        </Link>
      </p>
    </article>
  );
}

/** The unit behind a cell that is printed without one. */
const unitBehind = (cell: CellFragment, unit: string): string =>
  cell.value === null || printedIn(cell).includes(unit) ? '' : unit;

/** Whether the last target asks for a change: one with a bound that is met already asks for none. */
function asksFor({ values }: Series, change: number): boolean {
  const { bound = null } = values.findLast(({ kind, superseded }) => kind === 'TARGET' && !superseded) ?? {};
  if (bound === 'AT_LEAST' || bound === 'MORE_THAN') return change > 0;
  return bound === 'AT_MOST' || bound === 'LESS_THAN' ? change < 0 : true;
}

/** What is said of a line that is held against nothing. */
const UNJUDGED: ReadonlySet<string> = new Set(['WORDED', 'NOT_COMPARABLE']);

/** What a reader should look at; the badge says it in words as well. */
const TONES: Record<string, string> = {
  ALREADY_MET: 'warning',
  BEHIND: 'warning',
  DETERIORATING: 'error',
  NO_TARGET: 'warning',
  NO_BASELINE: 'warning',
  ACHIEVED: 'good',
  ON_TRACK: 'good',
};
