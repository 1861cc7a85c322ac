import { type ReactNode, useId, useRef, useState } from 'react';
import { useParameter } from './address';
import { useNotLoaded } from './answer';
import { useLanguage, useSay } from './language';
import { downloadPng, downloadSvg, legendOf, printAlone, standalone } from './picture.export';
import { type Drawing, framed } from './picture.frame';
import { planName, usePlan } from './plan';
import { Share } from './share';
import { inLightColours } from './theme';

interface PictureProps {
  /** Names the files it is saved to. */
  name: string;
  title: string;
  /** What the picture shows, for those who do not see it; the numbers are in the table beside it. */
  children: ReactNode;
  /** Stands below the title: what colours and shapes mean. */
  legend?: ReactNode;
  /** Whether the legend stands once for many pictures, and here only for one that is taken along. */
  isLegendElsewhere?: boolean;
  /** The heading's rank in the page. */
  level?: 2 | 3;
  /** Draws the picture for a file, where it is no SVG in the page. */
  drawn?: () => Drawing | null;
  /** Whose plans it shows, where these are more than the plan of the page. */
  city?: { name: string; count: number };
}

/** A picture with its title, and ways to take it along: as SVG, as PNG, on paper, with all that is needed to understand it there. */
export function Picture({ name, title, children, legend, isLegendElsewhere, level = 2, drawn, city }: PictureProps) {
  const say = useSay();
  const id = useId();
  const figure = useRef<HTMLElement>(null);
  const source = useSource(city);
  const [embedded] = useParameter('picture');
  const [hasFailed, setHasFailed] = useState(false);
  const take = async (download: (svg: SVGSVGElement, name: string) => unknown) => {
    const place = figure.current;
    if (!place) return;
    try {
      const picture = inLightColours(() => {
        const svg = place.querySelector<SVGSVGElement>('.drawing svg');
        const drawing = drawn ? drawn() : svg && standalone(svg);
        return drawing && framed(drawing, { title, source, ...legendOf(place) });
      });
      if (picture) await download(picture, name);
      setHasFailed(false);
    } catch {
      setHasFailed(true);
    }
  };
  const Heading = `h${level}` as const;
  return (
    <figure className={name === embedded ? 'picture embedded' : 'picture'} ref={figure} aria-labelledby={id}>
      <Heading id={id}>{title}</Heading>
      {legend && <div className={isLegendElsewhere ? 'legend taken' : 'legend'}>{legend}</div>}
      {children}
      <figcaption className="taken">
        {source.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </figcaption>
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
        <Share name={name} title={title} height={() => figure.current?.offsetHeight ?? 0} />
      </div>
      {hasFailed && (
        <p className="notice failure" role="alert">
          {say('pictureFailed')}
        </p>
      )}
    </figure>
  );
}

/** Whose numbers a picture shows, who published them where, when it was made, and what is not loaded. */
function useSource(city: PictureProps['city']): string[] {
  const say = useSay();
  const language = useLanguage();
  const plan = usePlan();
  const notLoaded = useNotLoaded();
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date());
  if (city) return [say('pictureOfCity', city), say('pictureSourceOfCity', { ...city, date })];
  return [
    say('pictureOf', { plan: planName(plan), start: plan.startFiscalYear ?? '', end: plan.endFiscalYear ?? '' }),
    say('pictureSource', { municipality: plan.municipality.name, title: plan.title, date }),
    ...notLoaded,
  ];
}

/** What a colour or shape means. */
export function Key({ className, children }: { className: Sign; children: ReactNode }) {
  return (
    <span className="key">
      {/* Drawn, since a page in forced colours, and on paper, has no grounds. */}
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path className={className} d={SIGNS[className]} />
      </svg>
      {children}
    </span>
  );
}

const SQUARE = 'M2 2H14V14H2Z';
const CIRCLE = 'M8 2A6 6 0 1 1 7.99 2Z';
const DIAMOND = 'M8 1L15 8L8 15L1 8Z';

/** The signs that pictures use, in the shapes that they have there. */
const SIGNS = {
  'first-part': SQUARE,
  'second-part': SQUARE,
  baseline: SQUARE,
  target: CIRCLE,
  actual: DIAMOND,
  estimate: DIAMOND,
  met: SQUARE,
  pillar: 'M8 0.5A7.5 7.5 0 1 1 7.99 0.5Z',
  measure: CIRCLE,
  priority: CIRCLE,
  initiative: CIRCLE,
  program: CIRCLE,
  joint: DIAMOND,
  'priority-box': 'M2 2H7V14H2Z',
  'joint-box': SQUARE,
  shared: CIRCLE,
  'in-effect': 'M0 4H16V12H0Z',
  'not-in-effect': 'M0 4H16V12H0Z',
  'open-years': 'M0 4H11L16 8L11 12H0Z',
  continuation: 'M3 1V10H13M9 6L13 10L9 14',
  relisted: 'M0 8H16',
  department: 'M1 4H15V12H1Z',
  chosen: SQUARE,
  broken: SQUARE,
  noted: SQUARE,
} as const;

type Sign = keyof typeof SIGNS;
