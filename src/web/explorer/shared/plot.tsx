import * as Plot from '@observablehq/plot';
import { useLayoutEffect, useRef, useState } from 'react';

interface PlotProps {
  /** The picture at a width. */
  draw: (width: number) => Plot.PlotOptions;
  /** What it shows, for those who do not see it. */
  alt: string;
  /** Narrower than this it scrolls instead of shrinking. */
  minWidth?: number;
}

/** A chart of Observable Plot that fits the place it is given. */
export function PlotOf({ draw, alt, minWidth = 280 }: PlotProps) {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);

  // Before it is painted, so that nothing below moves when it is there.
  useLayoutEffect(() => {
    if (!place.current) return;
    setWidth(Math.floor(place.current.clientWidth));
    const observer = new ResizeObserver(([entry]) => entry && setWidth(Math.floor(entry.contentRect.width)));
    observer.observe(place.current);
    return () => observer.disconnect();
  }, []);

  useLayoutEffect(() => {
    if (!place.current || width === 0) return;
    const chart = Plot.plot({ ...draw(Math.max(width, minWidth)), className: 'plot' });
    // Plot writes its styles into the drawing, which a strict content security policy refuses; ours are in picture.css.
    chart.querySelector('style')?.remove();
    // A picture is one thing to who hears it; names of its parts are for nobody.
    for (const part of chart.querySelectorAll<SVGElement>('[aria-label]')) {
      part.dataset.mark = part.getAttribute('aria-label') ?? '';
      part.removeAttribute('aria-label');
    }
    chart.setAttribute('role', 'img');
    chart.setAttribute('aria-label', alt);
    place.current.replaceChildren(chart);
  }, [draw, alt, minWidth, width]);

  return <div className="drawing" ref={place} tabIndex={width < minWidth ? 0 : undefined} />;
}
