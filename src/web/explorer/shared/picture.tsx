import { type ReactNode, useId, useRef } from 'react';
import { useSay } from './language';
import { downloadPng, downloadSvg, printAlone, standalone } from './picture.export';

interface PictureProps {
  /** Names the files it is saved to. */
  name: string;
  title: string;
  /** What the picture shows, for those who do not see it; the numbers are in the table beside it. */
  children: ReactNode;
  /** Stands below the title: what colours and shapes mean. */
  legend?: ReactNode;
  /** The heading's rank in the page. */
  level?: 2 | 3;
  /** Draws the picture for a file, where it is no SVG in the page. */
  drawn?: () => SVGSVGElement | null;
}

/** A picture with its title, and ways to take it along: as SVG, as PNG, on paper. */
export function Picture({ name, title, children, legend, level = 2, drawn }: PictureProps) {
  const say = useSay();
  const id = useId();
  const figure = useRef<HTMLElement>(null);
  const take = (download: (svg: SVGSVGElement, name: string) => unknown) => {
    const svg = figure.current?.querySelector<SVGSVGElement>('.drawing svg');
    const picture = drawn ? drawn() : svg && standalone(svg);
    if (picture) download(picture, name);
  };
  const Heading = `h${level}` as const;
  return (
    <figure className="picture" ref={figure} aria-labelledby={id}>
      <Heading id={id}>{title}</Heading>
      {legend && <div className="legend">{legend}</div>}
      {children}
      <div className="take">
        <button type="button" aria-label={`${title}: SVG`} onClick={() => take(downloadSvg)}>
          SVG
        </button>
        <button type="button" aria-label={`${title}: PNG`} onClick={() => take(downloadPng)}>
          PNG
        </button>
        <button
          type="button"
          aria-label={`${title}: ${say('print')}`}
          onClick={() => figure.current && printAlone(figure.current)}
        >
          {say('print')}
        </button>
      </div>
    </figure>
  );
}

/** What a colour or shape means. */
export function Key({ className, children }: { className: string; children: ReactNode }) {
  return (
    <span className="key">
      <i className={className} aria-hidden="true" />
      {children}
    </span>
  );
}
