import type { EditionPlanFragment } from '../operations.generated';
import { hrefOf } from '../shared/address';
import { useSay } from '../shared/language';
import { Link } from '../shared/link';
import { yearsOf } from '../shared/plan';
import type { Column } from '../shared/sort-table';

/** The columns that say which edition a row is of. */
export function usePlanColumns<Row>(planOf: (row: Row) => EditionPlanFragment): Column<Row>[] {
  const say = useSay();
  return [
    {
      key: 'plan',
      header: say('plan'),
      value: (row) => planOf(row).title,
      cell: (row) => (
        <Link href={hrefOf('/', { plan: planOf(row).id })}>
          <span lang="ja">{planOf(row).title}</span>
        </Link>
      ),
    },
    { key: 'years', header: say('fiscalYear'), value: (row) => yearsOf(planOf(row)) || null },
  ];
}
