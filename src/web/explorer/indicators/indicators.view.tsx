import { IndicatorsDocument, type IndicatorsQuery } from '../operations.generated';
import { useParameter } from '../shared/address';
import { AnswerOf } from '../shared/answer';
import { useFirstOf } from '../shared/first-of-many';
import { useLanguage, useSay } from '../shared/language';
import { Page } from '../shared/page';
import { useKindWord, usePlan } from '../shared/plan';
import { useAnswer } from '../shared/use-answer';
import { useValueWord } from '../shared/value-word';
import { IndicatorCard } from './indicator.card';
import { drawnKinds, ValueKeys } from './value.keys';
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
  const [code] = useParameter('measure');
  const measure = asked.answer?.data.plan?.pillars.flatMap(({ measures }) => measures).find((one) => one.code === code);
  return (
    <Page title={say('indicators')} subject={measure && `${measure.code} ${measure.name}`} lead={say('indicatorsLead')}>
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
  const printed = new Set(all.flatMap(({ indicators }) => indicators.map((one) => one.kind)));
  const kinds = (['EVALUATION', 'REFERENCE', 'OTHER'] as const).filter((one) => printed.has(one));
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
            {kinds.map((one) => (
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
          <ValueKeys kinds={drawnKinds(seriesIn(measures))} />
        </p>
      )}
      {/* A measure without indicators has no row in the table, but a reason that is printed. */}
      <MeasuresInTurn
        key={`${code} ${kind} ${as}`}
        measures={isTable ? measures.filter(({ indicators }) => indicators.length === 0) : measures}
        years={[plan.startFiscalYear ?? Number.POSITIVE_INFINITY, plan.endFiscalYear ?? Number.NEGATIVE_INFINITY]}
        isFiltered={kind !== ''}
      />
    </>
  );
}

/** Pictures that are drawn at once; more of them come on demand. */
const MOST_PICTURES = 60;

interface InTurnProps extends Omit<MeasureProps, 'measure' | 'drawn'> {
  measures: Measure[];
}

/** Measures with their pictures, so many at a time that a page of them can be read. */
function MeasuresInTurn({ measures, ...rest }: InTurnProps) {
  const pictures = measures.flatMap((measure) =>
    measure.indicators.flatMap((indicator) => indicator.series.map((series) => ({ measure, series }))),
  );
  const [shown, more] = useFirstOf(pictures, MOST_PICTURES);
  const drawn = new Set(shown.map(({ series }) => series.id));
  const last = shown.at(-1)?.measure;
  const reached = more && last ? measures.slice(0, measures.indexOf(last) + 1) : measures;
  return (
    <>
      {reached.map((measure) => (
        <MeasureIndicators key={measure.id} measure={measure} drawn={drawn} {...rest} />
      ))}
      {more}
    </>
  );
}

const seriesIn = (measures: Measure[]) =>
  measures.flatMap((measure) => measure.indicators.flatMap((indicator) => indicator.series));

interface MeasureProps {
  measure: Measure;
  /** The ids of the lines of numbers that are shown. */
  drawn: ReadonlySet<string>;
  years: [number, number];
  /** Whether indicators may be there that the reader has not chosen. */
  isFiltered: boolean;
}

function MeasureIndicators({ measure, drawn, years, isFiltered }: MeasureProps) {
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
          indicator.series
            .filter(({ id }) => drawn.has(id))
            .map((series) => <IndicatorCard key={series.id} indicator={indicator} series={series} years={years} />),
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
