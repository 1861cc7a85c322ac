import type { GoalPageQuery } from '../operations.generated';
import { useSay } from '../shared/language';
import { NameLink } from '../shared/node-link';
import { useKindWord } from '../shared/plan';
import { type Column, SortTable } from '../shared/sort-table';
import { ofPlan } from './of-plan';

type Similar = NonNullable<GoalPageQuery['goal']>['similarIndicators'][number];

/** Indicators that may be of a goal: apart from those that are, and marked. */
export function SimilarIndicators({ found }: { found: readonly Similar[] }) {
  const say = useSay();
  const word = useKindWord();
  const columns: Column<Similar>[] = [
    ...ofPlan<Similar>(say, ({ indicator }) => indicator),
    {
      key: 'indicator',
      header: word('INDICATOR'),
      value: ({ indicator }) => indicator.name,
      cell: ({ indicator }) => (
        <>
          <NameLink id={indicator.id} name={indicator.name} /> <span className="badge">{say('candidate')}</span>
        </>
      ),
    },
    { key: 'unit', header: say('unit'), value: ({ indicator }) => indicator.unit },
    { key: 'similarity', header: say('similarity'), value: ({ similarity }) => Math.round(similarity * 100) / 100 },
  ];
  return (
    <section>
      <h2>{say('similarIndicators')}</h2>
      <p>{say('similarLead')}</p>
      <SortTable
        name="similar"
        caption={say('similarIndicators')}
        columns={columns}
        rows={found}
        keyOf={({ indicator }) => indicator.id}
      />
    </section>
  );
}
