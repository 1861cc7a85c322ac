import type { CityPlanFragment } from '../operations.generated';
import { hrefOf } from '../shared/address';
import { useSay } from '../shared/language';
import { Link } from '../shared/link';
import { type PlanWay, relatedPlans } from '../shared/related-plans';
import { PlanLinks } from '../shared/related-plans.view';
import { type Column, SortTable } from '../shared/sort-table';

/** The plans of a city with their years, what they rest on, and how they belong to each other. */
export function CityTable({ name, plans }: { name: string; plans: readonly CityPlanFragment[] }) {
  const say = useSay();
  const inJapanese = (text: string) => <span lang="ja">{text}</span>;
  const related = (way: PlanWay): Column<CityPlanFragment> => ({
    key: way,
    header: say(way),
    value: (plan) =>
      relatedPlans(plan, way)
        .map(({ id, title }) => (id === null ? `${title}（${say('planNotLoaded')}）` : title))
        .join('、') || null,
    cell: (plan) => {
      const plans = relatedPlans(plan, way);
      return plans.length > 0 ? <PlanLinks plans={plans} way={way} /> : null;
    },
  });
  const columns: Column<CityPlanFragment>[] = [
    {
      key: 'plan',
      header: say('plan'),
      value: ({ title }) => title,
      cell: ({ id, title }) => <Link href={hrefOf('/', { plan: id })}>{inJapanese(title)}</Link>,
    },
    { key: 'first', header: say('firstYear'), value: ({ startFiscalYear }) => startFiscalYear },
    { key: 'last', header: say('lastYear'), value: ({ endFiscalYear }) => endFiscalYear },
    related('continues'),
    related('continuedBy'),
    related('partOf'),
    {
      key: 'laws',
      header: say('laws'),
      value: ({ laws }) => laws.join('、') || null,
      cell: ({ laws }) => inJapanese(laws.join('、')),
    },
    {
      key: 'bodies',
      header: say('inCharge'),
      value: ({ responsibilities }) => responsibilities.map(({ printedName }) => printedName).join('、') || null,
      cell: ({ responsibilities }) => inJapanese(responsibilities.map(({ printedName }) => printedName).join('、')),
    },
  ];
  return (
    <SortTable
      name="city-plans"
      caption={say('cityPlans', { name })}
      columns={columns}
      rows={plans}
      keyOf={({ id }) => id}
    />
  );
}
