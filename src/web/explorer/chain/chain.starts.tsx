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
import { useAnswerOfShape } from '../shared/use-answer-of-shape';

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
  const { asked } = useAnswerOfShape(IssuesDocument, areElsewhere);
  return <AnswerOf asked={asked}>{(answer) => answer.plan && <Starts plan={answer.plan} />}</AnswerOf>;
}

/** Whether issues are printed at others than measures. */
function areElsewhere({ plan, counted }: IssuesQuery): boolean {
  const measures = plan?.pillars?.flatMap((pillar) => pillar.measures) ?? [];
  return counted.totalCount > new Set(measures.flatMap(({ issues }) => issues.map(({ id }) => id))).size;
}

function Starts({ plan }: { plan: NonNullable<IssuesQuery['plan']> }) {
  const say = useSay();
  const rows = cardsOf(startsOf(plan));
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

/** A card for each row with all issues below it, and for each group that has issues of its own with these. */
function cardsOf(starts: readonly Start[]): Spot<Start>[] {
  const rows = new Set(rowsOf(starts).map(({ place }) => place.id));
  return spotsOf(starts).flatMap(({ place, above }): Spot<Start>[] => {
    if (rows.has(place.id)) {
      const issues = [place, ...spotsOf(place.places).map((spot) => spot.place)].flatMap((one) => one.issues);
      return [{ place: { ...place, issues }, above }];
    }
    const isGroup = place.issues.length > 0 && !above.some(({ id }) => rows.has(id));
    return isGroup ? [{ place: { ...place, places: [] }, above }] : [];
  });
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
  const { issues } = start;
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
