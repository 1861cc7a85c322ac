import { hrefOfNode } from '../shared/address';
import { usePerYear, useStatusWord } from '../shared/assessment';
import { useLanguage, useSay } from '../shared/language';
import { Link } from '../shared/link';
import { Picture } from '../shared/picture';
import { PlotOf } from '../shared/plot';
import { useValueWord } from '../shared/value-word';
import type { Indicator, Series } from './indicators.view';
import { seriesPlot } from './series.plot';
import { drawnKinds, ValueKeys } from './value.keys';

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
  const perYear = usePerYear();
  const { status, judgedFiscalYear, requiredAnnualChange, ruleJa, ruleEn } = series.assessment;
  const rule = language === 'ja' ? ruleJa : ruleEn;
  const title = series.name ? `${indicator.name} ${series.name}` : indicator.name;
  const unit = indicator.unit ?? '';
  const spoken = series.values
    .map(
      ({ fiscalYear, kind, printed, value }) =>
        `${fiscalYear} ${valueWord('ValueKind', kind)} ${printed ?? value}${unit}`,
    )
    .join(language === 'ja' ? '、' : ', ');
  return (
    <article className="card">
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
      <p className="badges">
        <span className={`badge ${TONES[status] ?? ''}`} title={rule}>
          {statusWord(status, indicator.direction)}
        </span>
        <span className="badge quiet">{valueWord('IndicatorKind', indicator.kind)}</span>
        <span className="badge quiet">
          {say('direction')}: {indicator.direction ? valueWord('Direction', indicator.direction) : say('notPrinted')}
        </span>
      </p>
      {judgedFiscalYear !== null && <p>{rule}</p>}
      {requiredAnnualChange !== null && <p>{perYear(requiredAnnualChange, indicator.unit)}</p>}
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
