import { IndicatorCard } from '../indicators/indicator.card';
import { GapsDocument, IssueStoryDocument, type IssueStoryQuery } from '../operations.generated';
import { AnswerOf } from '../shared/answer';
import { Bodies } from '../shared/bodies';
import { FoundGaps } from '../shared/found-gaps';
import { useSay } from '../shared/language';
import { NodeLink } from '../shared/node-link';
import { hasAnyShape, useKindWord, usePlan } from '../shared/plan';
import { useAnswer } from '../shared/use-answer';

type Issue = Extract<NonNullable<IssueStoryQuery['node']>, { __typename: 'Issue' }>;
type Policy = Issue['policies'][number];
type Initiative = Policy['initiatives'][number];

/** An issue from what it rests on to what is done about it and how that is measured, from top to bottom. */
export function IssueStory({ id }: { id: string }) {
  const plan = usePlan();
  const asked = useAnswer(IssueStoryDocument, { id, anyShape: hasAnyShape(plan) || null });
  return (
    <AnswerOf asked={asked} isWithin>
      {({ node }) => (node?.__typename === 'Issue' ? <Story issue={node} /> : null)}
    </AnswerOf>
  );
}

function Story({ issue }: { issue: Issue }) {
  const word = useKindWord();
  const { policies, place, inPlan } = issue;
  const evidence = place.evidence;
  const own = new Set([place.id, ...policies.map(({ id }) => id)]);
  const indicators = place.indicators.filter(({ of }) => own.has(of.id));
  const years: [number, number] = [
    inPlan?.startFiscalYear ?? Number.POSITIVE_INFINITY,
    inPlan?.endFiscalYear ?? Number.NEGATIVE_INFINITY,
  ];
  return (
    <div className="story">
      {evidence.length > 0 && (
        <section aria-label={word('EVIDENCE')}>
          <h2>{word('EVIDENCE')}</h2>
          <ul className="links">
            {evidence.map((one) => (
              <li key={one.id}>
                <NodeLink node={one} /> <Figures figures={one.figures} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-label={word('POLICY', 'many')}>
        <h2>{word('POLICY', 'many')}</h2>
        {policies.map((policy) => (
          <PolicyOfStory key={policy.id} policy={policy} />
        ))}
      </section>
      {indicators.length > 0 && (
        <section aria-label={word('INDICATOR', 'many')}>
          <h2>{word('INDICATOR', 'many')}</h2>
          <div className="multiples">
            {indicators.flatMap((indicator) =>
              indicator.series.map((series) => (
                <IndicatorCard key={series.id} indicator={indicator} series={series} years={years} />
              )),
            )}
          </div>
        </section>
      )}
      <GapsOfStory issue={issue} />
    </div>
  );
}

function Figures({ figures }: { figures: Issue['place']['evidence'][number]['figures'] }) {
  if (figures.length === 0) return null;
  return (
    <ul className="inline" lang="ja">
      {figures.map(({ label, printed, value, unit, fiscalYear }) => (
        <li key={`${label} ${fiscalYear}`}>
          <small>
            {[label, fiscalYear].filter(Boolean).join(' ')}{' '}
            <strong>{withUnit(printed ?? `${value ?? ''}`, unit)}</strong>
          </small>
        </li>
      ))}
    </ul>
  );
}

/** A number with its unit, unless that is printed with it. */
const withUnit = (number: string, unit: string | null) => (unit && !number.includes(unit) ? number + unit : number);

function PolicyOfStory({ policy }: { policy: Policy }) {
  return (
    <article className="step">
      <h3>
        <NodeLink node={policy} />
      </h3>
      {policy.initiatives.map((initiative) => (
        <InitiativeOfStory key={initiative.id} initiative={initiative} />
      ))}
    </article>
  );
}

function InitiativeOfStory({ initiative }: { initiative: Initiative }) {
  const say = useSay();
  return (
    <div className="step">
      <h4>
        <NodeLink node={initiative} />
      </h4>
      <ul className="programs-of-story">
        {initiative.listings.map(({ id, relisted, page, program }) => (
          <li key={id}>
            <NodeLink node={program} /> {relisted && <span className="badge">{say('relistedOne')}</span>}{' '}
            {page !== null && <small>{say('pageOf', { page })}</small>}
            <Bodies parts={program.responsibilities} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What the review found on the way. */
function GapsOfStory({ issue }: { issue: Issue }) {
  const { id: plan } = usePlan();
  const asked = useAnswer(GapsDocument, { plan });
  const onTheWay = new Set([
    issue.id,
    ...issue.policies.flatMap(({ id, initiatives }) => [
      id,
      ...initiatives.flatMap((initiative) => [initiative.id, ...initiative.listings.map(({ program }) => program.id)]),
    ]),
    ...issue.place.indicators.flatMap(({ id, series }) => [id, ...series.map((one) => one.id)]),
  ]);
  return (
    <AnswerOf asked={asked} isWithin>
      {({ gaps }) => <FoundGaps gaps={gaps.filter(({ node }) => onTheWay.has(node.id))} />}
    </AnswerOf>
  );
}
