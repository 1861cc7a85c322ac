import { COMPARE_PATH } from '../../../domain/view';
import type { RelatedPlansFragment } from '../operations.generated';
import { hrefOf } from './address';
import { useSay } from './language';
import { Link } from './link';
import { PLAN_WAYS, type PlanWay, type RelatedPlan, relatedPlans } from './related-plans';
import { useValueWord } from './value-word';

/** How a plan belongs to others, way by way: for a list of terms. */
export function RelatedPlans({ plan }: { plan: RelatedPlansFragment }) {
  const say = useSay();
  const compared = (before: RelatedPlan) => ({ plan: plan.id, to: plan.id, from: before.id ?? '' });
  return PLAN_WAYS.map((way) => {
    const plans = relatedPlans(plan, way);
    if (plans.length === 0) return null;
    return (
      <div key={way}>
        <dt>{say(way)}</dt>
        <dd>
          <PlanLinks plans={plans} way={way} />
          {way === 'continues' &&
            plans
              .filter(({ id }) => id !== null)
              .map((before) => (
                <Link key={before.id} className="button" href={hrefOf(COMPARE_PATH, compared(before))}>
                  {say('compareWithBefore')}
                </Link>
              ))}
        </dd>
      </div>
    );
  });
}

/** Plans, each with the way to it, or a mark where it is not loaded. */
export function PlanLinks({ plans, way }: { plans: readonly RelatedPlan[]; way: PlanWay }) {
  const say = useSay();
  const valueWord = useValueWord();
  const isTold = way === 'partOf' || way === 'includes';
  return (
    <ul className="inline">
      {plans.map(({ title, id, kind, note }) => (
        <li key={`${kind} ${title}`}>
          {id === null ? (
            <>
              <span lang="ja">{title}</span> <span className="badge">{say('planNotLoaded')}</span>
            </>
          ) : (
            <Link href={hrefOf('/', { plan: id })}>
              <span lang="ja">{title}</span>
            </Link>
          )}{' '}
          {isTold && kind && <small>{valueWord('PlanRelationKind', kind)}</small>}{' '}
          {note && <small lang="ja">{note}</small>}
        </li>
      ))}
    </ul>
  );
}
