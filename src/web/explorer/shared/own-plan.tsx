import { planName, usePlanOfNode } from './plan';

/** The plan that a hit of a search over all plans is of, or whose body it is. */
export function OwnPlan({ id }: { id: string }) {
  const plan = usePlanOfNode()(id);
  if (!plan) return null;
  return (
    <small className="own-plan" lang="ja">
      {id.startsWith(plan.id) ? planName(plan) : plan.municipality.name}
    </small>
  );
}
