import { useMemo, useSyncExternalStore } from 'react';
import { type CityPlanFragment, CityPlansDocument } from '../operations.generated';
import { AnswerOf } from '../shared/answer';
import { useSay } from '../shared/language';
import { Key, Picture } from '../shared/picture';
import { ScrollArea } from '../shared/scroll-area';
import { useAnswer } from '../shared/use-answer';
import { CityTable } from './city.table';
import { planRows } from './plan-order';
import { PlanYearsDrawing } from './plan-years.drawing';
import { planYearsLayout } from './plan-years.layout';

/** The plans of a city over their years, as a picture and as a table. */
export function CityPlans({ id }: { id: string }) {
  const asked = useAnswer(CityPlansDocument, { id });
  return (
    <AnswerOf asked={asked} isWithin>
      {({ node }) => node && 'plans' in node && <Plans name={node.name} plans={node.plans} />}
    </AnswerOf>
  );
}

function Plans({ name, plans }: { name: string; plans: readonly CityPlanFragment[] }) {
  const say = useSay();
  const isNarrow = useIsNarrow();
  const year = fiscalYearOf(new Date());
  const rows = useMemo(() => planRows(plans), [plans]);
  const layout = useMemo(() => planYearsLayout(rows, { year, isNarrow }), [rows, year, isNarrow]);
  if (plans.length === 0) return null;
  const alt = layout && say('planYearsAlt', { count: plans.length, first: layout.first, last: layout.last });
  return (
    <>
      {layout && alt && (
        <Picture
          name="plan-years"
          title={say('allPlansOfCity', { name })}
          city={{ name, count: plans.length }}
          legend={
            <>
              <p>{say('planYearsLead')}</p>
              <Key className="in-effect">{say('inEffect', { year })}</Key>
              <Key className="not-in-effect">{say('notInEffect')}</Key>
              <Key className="open-years">{say('openYears')}</Key>
              <Key className="continuation">{say('continuation')}</Key>
            </>
          }
        >
          <ScrollArea className="drawing" label={alt} isTold>
            <PlanYearsDrawing layout={layout} alt={alt} />
          </ScrollArea>
        </Picture>
      )}
      <CityTable name={name} plans={rows.map(({ plan }) => plan)} />
    </>
  );
}

/** The fiscal year of a day: from April to March. */
const fiscalYearOf = (day: Date) => day.getFullYear() - (day.getMonth() < 3 ? 1 : 0);

const NARROW = '(max-width: 55rem)';

/** Whether names and years have no room beside each other. */
function useIsNarrow(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = matchMedia(NARROW);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => matchMedia(NARROW).matches,
  );
}
