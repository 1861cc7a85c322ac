import { type ReactNode, type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react';
import { useSay } from './language';

interface ScrollAreaProps {
  className: string;
  label: string;
  children: ReactNode;
  /** Whether it says in words, too, that it goes on: what is cut off between two boxes looks complete. */
  isTold?: boolean;
  ref?: Ref<HTMLElement>;
}

/** What may be wider than the screen: it scrolls by itself, by keyboard too, and shows on which sides it goes on. */
export function ScrollArea({ className, label, children, isTold = false, ref }: ScrollAreaProps) {
  const say = useSay();
  const place = useRef<HTMLElement>(null);
  const [goesOn, setGoesOn] = useState({ left: false, right: false });
  useImperativeHandle(ref, () => place.current as HTMLElement);

  useEffect(() => {
    const area = place.current;
    if (!area) return;
    const measure = () => {
      const { scrollLeft, scrollWidth, clientWidth } = area;
      const [left, right] = [scrollLeft > 2, scrollLeft + clientWidth < scrollWidth - 2];
      setGoesOn((before) => (before.left === left && before.right === right ? before : { left, right }));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(area);
    for (const child of area.children) observer.observe(child);
    area.addEventListener('scroll', measure, { passive: true });
    return () => {
      observer.disconnect();
      area.removeEventListener('scroll', measure);
    };
  }, []);

  const isWide = goesOn.left || goesOn.right;
  return (
    <div className={`goes-on ${goesOn.left ? 'left' : ''} ${goesOn.right ? 'right' : ''}`}>
      {isTold && <p className="hint">{isWide ? say(goesOn.right ? 'goesOnRight' : 'goesOnLeft') : ''}</p>}
      <section className={className} ref={place} tabIndex={isWide ? 0 : undefined} aria-label={label}>
        {children}
      </section>
    </div>
  );
}
