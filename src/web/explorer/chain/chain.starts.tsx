import type { ReactNode } from 'react';
import { type IssuePlaceFragment, IssuesDocument, type IssuesQuery } from '../operations.generated';
import { hrefOf } from '../shared/address';
import { AnswerOf } from '../shared/answer';
import { kindOf } from '../shared/kind';
import { useSay } from '../shared/language';
import { Link } from '../shared/link';
import { useMark, useNumbered } from '../shared/node-link';
import { type Outlined, rowsOf, type Spot, spotsOf } from '../shared/outline';
import { Summary } from '../shared/plain';
import { hasAnyShape, usePlan } from '../shared/plan';
import { useAnswer } from '../shared/use-answer';

type Label = NonNullable<NonNullable<IssuesQuery['plan']>['pillars']>[number] | IssuePlaceFragment;
type Issue = IssuePlaceFragment['issues'][number];

/** A place that a chain can begin at, with its issues where the plan has any. */
interface Start extends Outlined {
  label: Label;
  issues: readonly Issue[];
  places: readonly this[];
}

/** Where chains of the plan begin: at its issues, or where it prints none, at what there is in their stead. */
export function ChainStarts() {
  const plan = usePlan();
  const asked = useAnswer(IssuesDocument, { plan: plan.id, anyShape: hasAnyShape(plan) || null });
  return <AnswerOf asked={asked}>{(answer) => answer.plan && <Starts plan={answer.plan} />}</AnswerOf>;
}

function Starts({ plan }: { plan: NonNullable<IssuesQuery['plan']> }) {
  const say = useSay();
  const rows = rowsOf(startsOf(plan));
  if (rows.length === 0) return <p className="notice">{say('nothingLoaded')}</p>;
  return grouped(rows).map((group) => (
    <section key={group[0]?.place.id}>
      <Heading above={group[0]?.above.filter(isSection) ?? []} />
      <ul className="cards wide">
        {group.map(({ place }) => (
          <StartCard key={place.id} start={place} isGrouped={group[0]?.above.some(isSection) ?? false} />
        ))}
      </ul>
    </section>
  ));
}

/** The sections that group places, as the heading above them. */
function Heading({ above }: { above: readonly Start[] }) {
  if (above.length === 0) return null;
  return (
    <h2 lang="ja">
      {above.map(({ label }) => [label.printedNumber, label.name].filter(Boolean).join(' ')).join(' › ')}
    </h2>
  );
}

const isSection = ({ kind }: Start) => kind === 'SECTION';

function StartCard({ start, isGrouped }: { start: Start; isGrouped: boolean }) {
  const Title = isGrouped ? 'h3' : 'h2';
  const mark = useMark();
  const numbered = useNumbered();
  const chainFrom = (node: string) => hrefOf('/chain', { from: node });
  const issues = [start, ...spotsOf(start.places).map(({ place }) => place)].flatMap((place) => place.issues);
  // Without issues the way begins at the place, and goes on at those below it.
  const below = issues.length === 0 ? start.places : [];
  return (
    <li>
      <Title>
        <Link href={chainFrom(start.id)}>
          <Marked mark={mark(start.label)} text={start.label.name} />
        </Link>
      </Title>
      {issues.length + below.length > 0 && (
        <ul>
          {issues.map((issue) => (
            <li key={issue.id}>
              <Link href={chainFrom(issue.id)}>
                <Marked
                  mark={issue.printedNumber === null ? '' : numbered('ISSUE', issue.printedNumber)}
                  text={<Summary id={issue.id}>{issue.summary ?? numbered('ISSUE', '')}</Summary>}
                />
              </Link>
            </li>
          ))}
          {below.map(({ id, label }) => (
            <li key={id}>
              <Link href={chainFrom(id)}>
                <Marked mark={mark(label)} text={label.name} />
              </Link>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function Marked({ mark, text }: { mark: string; text: ReactNode }) {
  return (
    <>
      {mark && (
        <>
          <span className="mark">{mark}</span>{' '}
        </>
      )}
      <span lang="ja">{text}</span>
    </>
  );
}

/** Rows that stand under the same sections, next to each other. */
function grouped(rows: readonly Spot<Start>[]): Spot<Start>[][] {
  const groups: Spot<Start>[][] = [];
  const sections = ({ above }: Spot<Start>) =>
    above
      .filter(isSection)
      .map(({ id }) => id)
      .join(' ');
  for (const row of rows) {
    const last = groups.at(-1);
    if (last?.[0] && sections(last[0]) === sections(row)) last.push(row);
    else groups.push([row]);
  }
  return groups;
}

type Nested = IssuePlaceFragment & { places?: readonly Nested[] };

function startsOf({ pillars = [], places = [] }: NonNullable<IssuesQuery['plan']>): Start[] {
  const ofAny = (place: Nested): Start => ({
    id: place.id,
    kind: kindOf(place) as Start['kind'],
    label: place,
    issues: place.issues,
    places: (place.places ?? []).map(ofAny),
  });
  return [
    ...pillars.map((pillar): Start => {
      const measures = pillar.measures.map(
        (measure): Start => ({
          id: measure.id,
          kind: 'MEASURE',
          label: measure,
          issues: measure.issues,
          places: [],
        }),
      );
      return { id: pillar.id, kind: 'PILLAR', label: pillar, issues: [], places: measures };
    }),
    ...places.map(ofAny),
  ];
}
