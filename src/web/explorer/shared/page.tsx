import { type ReactNode, useEffect } from 'react';
import { useSay } from './language';
import { PlanChooser } from './plan';

interface PageProps {
  title: string;
  /** The title as it is shown, where it is more than text. */
  heading?: ReactNode;
  /** Stands beside the title and not in the name of the page. */
  before?: ReactNode;
  lead?: ReactNode;
  children: ReactNode;
}

/** A view: its title as heading and as the title of the page, the plan it is over, and its content. */
export function Page({ title, heading, before, lead, children }: PageProps) {
  const say = useSay();
  const product = say('product');
  useEffect(() => {
    document.title = `${title} · ${product}`;
  }, [title, product]);
  return (
    <>
      <div className="title">
        {before}
        <h1>{heading ?? title}</h1>
        <PlanChooser />
      </div>
      {lead && <p className="lead">{lead}</p>}
      {children}
    </>
  );
}
