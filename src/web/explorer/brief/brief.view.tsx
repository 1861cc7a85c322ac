import { useMemo } from 'react';
import { kindOfId } from '../../../domain/identity';
import { useAllIndicators } from '../indicators/all-indicators';
import { GapsDocument } from '../operations.generated';
import { useAllPrograms } from '../programs/all-programs';
import { chosenFrom, NOTHING_ASKED } from '../programs/program.filter';
import { lineRows, type ProgramRow, placeName } from '../programs/program.rows';
import { hrefOfNode, useParameter } from '../shared/address';
import { AnswerOf, Failure, Waiting } from '../shared/answer';
import { useLanguage, useSay } from '../shared/language';
import { Link } from '../shared/link';
import { Page } from '../shared/page';
import { planName, usePlan } from '../shared/plan';
import { useAnswer } from '../shared/use-answer';
import { NotFound } from '../shell/not-found';
import { BriefGroups } from './brief.groups';
import { BriefNumbers } from './brief.numbers';
import { type Gap, groupsOf, type Indicator } from './brief.rows';

/** What a body, a place or a program is about in the plan, on a page or two to be printed. */
export default function BriefView() {
  const plan = usePlan();
  const [of] = useParameter('of');
  const gaps = useAnswer(GapsDocument, { plan: plan.id });
  const programs = useAllPrograms(plan.id);
  const indicators = useAllIndicators(plan.id);
  const lines = useMemo(() => programs.nodes.flatMap(lineRows), [programs.nodes]);
  for (const { asked } of [programs, indicators]) {
    if (asked.error) return <Failure error={asked.error} retry={asked.retry} />;
  }
  if (!programs.isWhole || !indicators.isWhole) return <Waiting />;
  const own = linesOf(lines, of);
  if (own.length === 0) return <NotFound id={of} />;
  return (
    <AnswerOf asked={gaps}>
      {({ gaps: found }) => <Brief of={of} own={own} all={lines} indicators={indicators.nodes} gaps={found} />}
    </AnswerOf>
  );
}

interface BriefProps {
  of: string;
  own: readonly ProgramRow[];
  all: readonly ProgramRow[];
  indicators: readonly Indicator[];
  gaps: readonly Gap[];
}

function Brief({ of, own, all, indicators, gaps }: BriefProps) {
  const say = useSay();
  const language = useLanguage();
  const plan = usePlan();
  const groups = useMemo(() => groupsOf(own, indicators, gaps), [own, indicators, gaps]);
  const name = nameOf(of, own);
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date());
  return (
    <Page title={say('briefOf', { name })} subject={say('brief')}>
      <p className="take">
        <button type="button" onClick={() => print()}>
          {say('printBrief')}
        </button>
        <Link className="button" href={hrefOfNode(of)}>
          {say('details')}
        </Link>
      </p>
      <BriefNumbers of={of} name={name} own={own} all={all} />
      <BriefGroups of={of} groups={groups} />
      <footer className="brief-source">
        <p lang="ja">{planName(plan)}</p>
        <p>{say('briefMade', { date })}</p>
        <p className="on-paper">{location.href}</p>
      </footer>
    </Page>
  );
}

/** What a brief is about is called as its lines print it. */
function nameOf(id: string, lines: readonly ProgramRow[]): string {
  const bodies = lines.flatMap(({ responsibilities }) =>
    responsibilities.flatMap(({ department, printedName }) => [
      { id: department.id, name: printedName },
      ...(department.parent ? [department.parent] : []),
    ]),
  );
  const places = lines.flatMap((line) => line.places.map((place) => ({ id: place.id, name: placeName(place) })));
  return [...bodies, ...places, ...lines].find((one) => one.id === id)?.name ?? id;
}

/** The lines that a brief is about. */
function linesOf(lines: readonly ProgramRow[], id: string): ProgramRow[] {
  switch (kindOfId(id)) {
    case 'DEPARTMENT':
      return chosenFrom(lines, { ...NOTHING_ASKED, department: id });
    case 'PROGRAM':
      return lines.filter((line) => line.id === id);
    default:
      return chosenFrom(lines, { ...NOTHING_ASKED, place: id });
  }
}
