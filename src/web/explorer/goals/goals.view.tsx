import { goalPath } from '../../../domain/view';
import { GoalsDocument, type GoalsQuery } from '../operations.generated';
import { hrefOf } from '../shared/address';
import { AnswerOf } from '../shared/answer';
import { useSay } from '../shared/language';
import { Link } from '../shared/link';
import { Page } from '../shared/page';
import { yearsOf } from '../shared/plan';
import { type Column, SortTable } from '../shared/sort-table';
import { useAnswer } from '../shared/use-answer';
import { GoalSource } from './goal.source';

type Goal = NonNullable<GoalsQuery['goals']>[number];

/** The national goals by edition, each with how many municipalities have indicators of it. */
export default function GoalsView() {
  const say = useSay();
  const asked = useAnswer(GoalsDocument, {});
  return (
    <Page title={say('goals')} lead={say('goalsLead')}>
      <AnswerOf asked={asked}>
        {({ goals }) =>
          [...new Set(goals.map(({ edition }) => edition.code))].map((code) => (
            <Edition key={code} goals={goals.filter(({ edition }) => edition.code === code)} />
          ))
        }
      </AnswerOf>
    </Page>
  );
}

function Edition({ goals }: { goals: readonly Goal[] }) {
  const say = useSay();
  const [first] = goals;
  if (!first) return null;
  const { code, title, source, ...years } = first.edition;
  const columns: Column<Goal>[] = [
    {
      key: 'heading',
      header: say('goalHeading'),
      value: ({ heading }) => heading,
      cell: ({ heading }) => <span lang="ja">{heading}</span>,
      merged: ({ heading }) => heading,
    },
    {
      key: 'code',
      header: say('goalCode'),
      value: (goal) => goal.code,
      cell: (goal) => <Link href={hrefOf(goalPath(goal.code))}>{goal.code}</Link>,
    },
    {
      key: 'text',
      header: say('goalText'),
      value: ({ text }) => text,
      cell: ({ text }) => <span lang="ja">{text}</span>,
    },
    {
      key: 'standard',
      header: say('goalStandard'),
      value: ({ standard }) => standard,
      cell: ({ standard }) =>
        standard === null ? <small>{say('noStandard')}</small> : <span lang="ja">{standard}</span>,
    },
    {
      key: 'municipalities',
      header: say('goalMunicipalities'),
      value: ({ municipalityCount }) => municipalityCount,
    },
  ];
  return (
    <section aria-label={title}>
      <h2 lang="ja">{title}</h2>
      <p>
        {say('goalYears')}: {yearsOf(years)}
        <br />
        {say('source')}: <GoalSource source={source} />
      </p>
      <SortTable
        name={`goals-${code}`}
        caption={say('goals')}
        columns={columns}
        rows={goals}
        keyOf={(goal) => goal.code}
      />
    </section>
  );
}
