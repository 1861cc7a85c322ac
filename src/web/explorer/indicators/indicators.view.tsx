import { IndicatorsDocument, type IndicatorsQuery } from '../operations.generated';
import { useParameter } from '../shared/address';
import { AnswerOf } from '../shared/answer';
import { useLanguage, useSay } from '../shared/language';
import { Page } from '../shared/page';
import { Key } from '../shared/picture';
import { useKindWord, usePlan } from '../shared/plan';
import { useAnswer } from '../shared/use-answer';
import { useValueWord } from '../shared/value-word';
import { IndicatorCard } from './indicator.card';
import { ValueTable } from './value.table';

type PlanWithIndicators = NonNullable<IndicatorsQuery['plan']>;
export type Measure = PlanWithIndicators['pillars'][number]['measures'][number];
export type Indicator = Measure['indicators'][number];
export type Series = Indicator['series'][number];

/** Where the plan stands and where it is to go, a small picture for every line of numbers. */
export default function IndicatorsView() {
  const say = useSay();
  const { id } = usePlan();
  const asked = useAnswer(IndicatorsDocument, { plan: id });
  return (
    <Page title={say('indicators')} lead={say('indicatorsLead')}>
      <AnswerOf asked={asked}>{({ plan }) => plan && <Indicators plan={plan} />}</AnswerOf>
    </Page>
  );
}

function Indicators({ plan }: { plan: PlanWithIndicators }) {
  const say = useSay();
  const word = useKindWord();
  const language = useLanguage();
  const valueWord = useValueWord();
  const [code, setCode] = useParameter('measure');
  const [kind, setKind] = useParameter('kind');
  const [as, setAs] = useParameter('as', 'pictures');
  const all = plan.pillars.flatMap((pillar) => pillar.measures);
  const measures = all
    .filter((measure) => !code || measure.code === code)
    .map((measure) => ({ ...measure, indicators: measure.indicators.filter((one) => !kind || one.kind === kind) }));
  const count = measures.flatMap((measure) => measure.indicators).length;
  const isTable = as === 'table';
  return (
    <>
      <form className="filters" onSubmit={(event) => event.preventDefault()}>
        <label>
          <span>{word('MEASURE')}</span>
          <select value={code} onChange={(event) => setCode(event.target.value)}>
            <option value="">{say('all')}</option>
            {all.map((measure) => (
              <option key={measure.id} value={measure.code} lang="ja">
                {measure.code} {measure.name}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{say('kind')}</span>
          <select value={kind} onChange={(event) => setKind(event.target.value)}>
            <option value="">{say('all')}</option>
            {['EVALUATION', 'REFERENCE'].map((one) => (
              <option key={one} value={one}>
                {valueWord('IndicatorKind', one)}
              </option>
            ))}
          </select>
        </label>
        <button type="button" aria-pressed={isTable} onClick={() => setAs(isTable ? 'pictures' : 'table')}>
          {say('asTable')}
        </button>
        <a className="button" href={csvOf(plan.id, code, kind, language)} download>
          {say('csvOfValues')}
        </a>
      </form>
      <p role="status">{say('indicatorsFound', { count })}</p>
      {isTable ? (
        count > 0 && <ValueTable measures={measures} />
      ) : (
        <p className="legend">
          {kindsIn(measures).map((drawn) => (
            <Key key={drawn} className={drawn.toLowerCase()}>
              {valueWord('ValueKind', drawn)}
            </Key>
          ))}
        </p>
      )}
      {/* A measure without indicators has no row in the table, but a reason that is printed. */}
      {(isTable ? measures.filter(({ indicators }) => indicators.length === 0) : measures).map((measure) => (
        <MeasureIndicators
          key={measure.id}
          measure={measure}
          years={[plan.startFiscalYear, plan.endFiscalYear]}
          isFiltered={kind !== ''}
        />
      ))}
    </>
  );
}

const VALUE_KINDS = ['BASELINE', 'TARGET', 'ACTUAL'] as const;

/** The kinds of value that the pictures have marks for. */
function kindsIn(measures: Measure[]) {
  const drawn = measures
    .flatMap((measure) => measure.indicators.flatMap((indicator) => indicator.series))
    .flatMap((series) => series.values)
    .filter(({ value }) => value !== null);
  return VALUE_KINDS.filter((kind) => drawn.some((value) => value.kind === kind));
}

interface MeasureProps {
  measure: Measure;
  years: [number, number];
  /** Whether indicators may be there that the reader has not chosen. */
  isFiltered: boolean;
}

function MeasureIndicators({ measure, years, isFiltered }: MeasureProps) {
  const say = useSay();
  if (measure.indicators.length === 0 && isFiltered) return null;
  return (
    <section aria-labelledby={`m${measure.code}`}>
      <h2 id={`m${measure.code}`}>
        <span className="mark">{measure.code}</span> <span lang="ja">{measure.name}</span>
      </h2>
      {measure.indicators.length === 0 && <p className="notice">{say('noIndicators')}</p>}
      {measure.noIndicatorReason && (
        <p>
          {say('printedReason')}: <span lang="ja">{measure.noIndicatorReason}</span>
        </p>
      )}
      <div className="multiples">
        {measure.indicators.flatMap((indicator) =>
          indicator.series.map((series) => (
            <IndicatorCard key={series.id} indicator={indicator} series={series} years={years} />
          )),
        )}
      </div>
    </section>
  );
}

/** The same numbers as a file, from the question of the catalogue that has a row for each. */
function csvOf(plan: string, code: string, kind: string, lang: string): string {
  const query = new URLSearchParams({ plan, lang });
  if (code) query.set('measure', code);
  if (kind) query.set('kind', kind);
  return `/csv/indicator-values?${query}`;
}
