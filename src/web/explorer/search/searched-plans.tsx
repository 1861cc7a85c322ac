import { SEARCH_PATH } from '../../../domain/view';
import { hrefOf, useParameter } from '../shared/address';
import { useSay } from '../shared/language';
import { planName, useAllPlans, usePlanIfLoaded } from '../shared/plan';
import { Pills } from './pills';

/** Whether the plan of the page is searched, or all of them, where there are several; the address keeps the plan to come back to. */
export function SearchedPlans({ text }: { text: string }) {
  const say = useSay();
  const all = useAllPlans();
  const plan = usePlanIfLoaded();
  const [before] = useParameter('within');
  const own = plan ?? all.find(({ id }) => id === before);
  if (all.length < 2 || !own) return null;
  return (
    <Pills
      label={say('searchIn')}
      pills={[
        {
          href: hrefOf(SEARCH_PATH, { q: text, plan: own.id }),
          isChosen: own === plan,
          text: planName(own),
        },
        {
          href: hrefOf(SEARCH_PATH, { q: text, plan: '', within: own.id }),
          isChosen: own !== plan,
          text: say('everyPlan'),
        },
      ]}
    />
  );
}
