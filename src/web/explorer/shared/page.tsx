import { type ReactNode, useEffect } from 'react';
import { useSay } from './language';
import { PlanOfPage, planName, useHasOtherPlans, usePlanIfLoaded, WayToPlans } from './plan';

interface PageProps {
  title: string;
  /** The title as it is shown, where it is more than text. */
  heading?: ReactNode;
  /** What of all that the view can show is shown, so that the names of pages differ as the pages do. */
  subject?: string | undefined;
  /** Stands beside the title and not in the name of the page. */
  before?: ReactNode;
  lead?: ReactNode;
  /** Where in its plan it stands. */
  above?: ReactNode;
  children: ReactNode;
}

/** A view: its title as heading and in the name of the page, the plan it is over, and its content. */
export function Page({ title, heading, subject, before, lead, above, children }: PageProps) {
  const say = useSay();
  // None where it is about all plans.
  const plan = usePlanIfLoaded();
  const hasOthers = useHasOtherPlans();
  const product = say('product');
  const of = hasOthers && plan && title !== plan.title ? planName(plan) : undefined;
  useEffect(() => {
    document.title = [subject, title, of, product].filter(Boolean).join(' · ');
  }, [subject, title, of, product]);
  return (
    <>
      <WayToPlans />
      {above}
      <div className="title">
        {before}
        <h1>{heading ?? title}</h1>
        {plan && <PlanOfPage plan={plan} isInHeading={title === plan.title} />}
      </div>
      {lead && <p className="lead">{lead}</p>}
      {children}
    </>
  );
}
