import { IndicatorsDocument, type IndicatorsQuery } from '../operations.generated';
import { useParameter } from '../shared/address';
import { AnswerOf, Failure, Waiting } from '../shared/answer';
import { useLanguage, useSay } from '../shared/language';
import { Page } from '../shared/page';
import { useKindWord, usePlan } from '../shared/plan';
import { useAnswerOfShape } from '../shared/use-answer-of-shape';
import { useValueWord } from '../shared/value-word';
import { useAllIndicators } from './all-indicators';
import { GroupsInTurn } from './group.section';
import { groupsOf, type IndicatorGroup } from './indicator.groups';
import { drawnKinds, ValueKeys } from './value.keys';
import { ValueTable } from './value.table';

type PlanWithIndicators = NonNullable<IndicatorsQuery['plan']>;

/** Where the plan stands and where it is to go, a small picture for every line of numbers. */
export default function IndicatorsView() {
  const say = useSay();
  const of = usePlan();
  const { asked, anyShape } = useAnswerOfShape(IndicatorsDocument, areElsewhere);
  const paged = useAllIndicators(anyShape ? of.id : null);
  const [key] = useParameter('measure');
  const plan = asked.answer?.data.plan;
  const place = key && plan ? groupsOf(plan).find((group) => isNamed(group, key))?.place : undefined;
  return (
    <Page
      title={say('indicators')}
      subject={place ? [place.printedNumber, place.name].filter(Boolean).join(' ') : undefined}
      lead={say('indicatorsLead')}
    >
      <AnswerOf asked={asked}>
        {(answer) =>
          answer.plan && (
            <>
              {(paged.isWhole || paged.nodes.length > 0) && (
                <Indicators plan={answer.plan} paged={paged.nodes} anyShape={anyShape} />
              )}
              {!paged.isWhole &&
                (paged.asked.error ? <Failure error={paged.asked.error} retry={paged.asked.retry} /> : <Waiting />)}
            </>
          )
        }
      </AnswerOf>
    </Page>
  );
}

/** Whether indicators are printed at others than measures: at pillars, programs or the plan itself. */
function areElsewhere({ plan, counted }: IndicatorsQuery): boolean {
  const measures = plan?.pillars?.flatMap((pillar) => pillar.measures) ?? [];
  const ids = new Set(measures.flatMap(({ indicators }) => indicators.map(({ id }) => id)));
  return counted.totalCount > ids.size;
}

/** Whether a place is what an address names: by its number, or where numbers repeat, by its id. */
const isNamed = ({ place }: Pick<IndicatorGroup, 'place'>, key: string): boolean =>
  place !== null && (place.id === key || ('code' in place && place.code === key));

/** What names a place in an address. */
const keyOf = (place: NonNullable<IndicatorGroup['place']>, anyShape: boolean): string =>
  !anyShape && place.printedNumber !== null ? place.printedNumber : place.id;

interface IndicatorsProps {
  plan: PlanWithIndicators;
  paged: ReturnType<typeof useAllIndicators>['nodes'];
  /** Whether the plan has indicators at other places than measures. */
  anyShape: boolean;
}

function Indicators({ plan, paged, anyShape }: IndicatorsProps) {
  const say = useSay();
  const word = useKindWord();
  const language = useLanguage();
  const valueWord = useValueWord();
  const [key, setKey] = useParameter('measure');
  const [kind, setKind] = useParameter('kind');
  const [as, setAs] = useParameter('as', 'pictures');
  // Of plans of other shapes most places have no indicators, and nobody looks for them there.
  const all = groupsOf(plan, paged).filter(
    ({ place, indicators }) => !anyShape || indicators.length > 0 || place?.noIndicatorReason,
  );
  const printed = new Set(all.flatMap(({ indicators }) => indicators.map((one) => one.kind)));
  const kinds = (['EVALUATION', 'REFERENCE', 'OTHER'] as const).filter((one) => printed.has(one));
  const places = placesToChoose(all);
  const groups = all
    .filter((group) => !key || isNamed(group, key) || group.above.some((place) => isNamed({ place }, key)))
    .map((group) => ({ ...group, indicators: group.indicators.filter((one) => !kind || one.kind === kind) }));
  const count = groups.flatMap(({ indicators }) => indicators).length;
  const isTable = as === 'table';
  const chosen = places.find((place) => isNamed({ place }, key));
  if (all.length === 0) return <p className="notice">{say('noIndicators')}</p>;
  return (
    <>
      <form className="filters" onSubmit={(event) => event.preventDefault()}>
        {places.length > 0 && (
          <label>
            <span>{[...new Set(places.map((place) => word(place.kind)))].join('・')}</span>
            <select value={chosen ? keyOf(chosen, anyShape) : ''} onChange={(event) => setKey(event.target.value)}>
              <option value="">{say('all')}</option>
              {places.map((place) => (
                <option key={place.id} value={keyOf(place, anyShape)} lang="ja">
                  {[place.printedNumber, place.name].filter(Boolean).join(' ')}
                </option>
              ))}
            </select>
          </label>
        )}
        {(kinds.length > 1 || !anyShape) && (
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
        )}
        <button type="button" aria-pressed={isTable} onClick={() => setAs(isTable ? 'pictures' : 'table')}>
          {say('asTable')}
        </button>
        {(!chosen || chosen.kind === 'MEASURE') && (
          <a className="button" href={csvOf(plan.id, key, kind, language)} download>
            {say('csvOfValues')}
          </a>
        )}
      </form>
      <p role="status">{say('indicatorsFound', { count })}</p>
      {isTable ? (
        count > 0 && <ValueTable groups={groups} />
      ) : (
        <p className="legend">
          <ValueKeys kinds={drawnKinds(groups.flatMap(({ indicators }) => indicators.flatMap((one) => one.series)))} />
        </p>
      )}
      {/* A place without indicators has no row in the table, but a reason that is printed. */}
      <GroupsInTurn
        key={`${key} ${kind} ${as}`}
        groups={isTable ? groups.filter(({ indicators }) => indicators.length === 0) : groups}
        years={[plan.startFiscalYear ?? Number.POSITIVE_INFINITY, plan.endFiscalYear ?? Number.NEGATIVE_INFINITY]}
        isFiltered={kind !== ''}
      />
    </>
  );
}

/** The places with indicators and those above them, each once, in printed order. */
function placesToChoose(groups: readonly IndicatorGroup[]): NonNullable<IndicatorGroup['place']>[] {
  const places = groups.flatMap(({ place, above }) => [...above, ...(place ? [place] : [])]);
  return [...new Map(places.map((place) => [place.id, place])).values()];
}

/** The same numbers as a file, from the question of the catalogue that has a row for each. */
function csvOf(plan: string, measure: string, kind: string, lang: string): string {
  const query = new URLSearchParams({ plan, lang });
  if (measure) query.set('measure', measure);
  if (kind) query.set('kind', kind);
  return `/csv/indicator-values?${query}`;
}
