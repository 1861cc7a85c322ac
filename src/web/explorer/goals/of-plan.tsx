import type { IndicatorOfGoalFragment } from '../operations.generated';
import { hrefOf } from '../shared/address';
import type { Say } from '../shared/language';
import { Link } from '../shared/link';
import type { Column } from '../shared/sort-table';

/** The columns that say whose an indicator is. */
export const ofPlan = <Row,>(say: Say, of: (row: Row) => IndicatorOfGoalFragment): Column<Row>[] => [
  {
    key: 'municipality',
    header: say('municipalityOfGoal'),
    value: (row) => of(row).inPlan?.municipality.name ?? null,
    cell: (row) => <span lang="ja">{of(row).inPlan?.municipality.name}</span>,
  },
  {
    key: 'plan',
    header: say('plan'),
    value: (row) => of(row).inPlan?.title ?? null,
    cell: (row) => {
      const plan = of(row).inPlan;
      return (
        plan && (
          <Link href={hrefOf('/', { plan: plan.id })}>
            <span lang="ja">{plan.title}</span>
          </Link>
        )
      );
    },
  },
];
