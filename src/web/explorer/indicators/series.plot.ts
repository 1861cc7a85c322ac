import * as Plot from '@observablehq/plot';
import { isShare } from '../shared/assessment';
import { printedIn } from '../shared/cell';
import { axisFor } from './axis';
import type { Series } from './indicator.groups';
import { hasSide } from './value.keys';
import { withoutYear } from './worded';

type Value = Series['values'][number];
type Known = Value & { value: number };
/** A number of one fiscal year. */
type Dated = Known & { fiscalYear: number };

/** Stands above a year whose target was revised, here and where that is told in words. */
export const REVISED = '▼';

/**
 * A line of numbers by fiscal year. A line is drawn only from one year to the next: where a number is missing there is none. `revised` are
 * years whose target a later edition changed.
 */
export function seriesPlot(
  series: Pick<Series, 'values'>,
  [start, end]: [number, number],
  unit: string,
  width: number,
  revised: readonly number[] = [],
): Plot.PlotOptions {
  const known = series.values.filter((value): value is Known => value.value !== null);
  const dated = known.filter((value): value is Dated => value.fiscalYear !== null);
  const years = series.values.flatMap(({ fiscalYear }) => fiscalYear ?? []);
  const first = Math.min(start, ...years);
  const last = Math.max(end, ...years);
  const domain = axisFor(
    known.flatMap(({ value, valueTo }) => [value, valueTo ?? value]),
    isShare(unit),
  );
  const counting = dated.filter(({ superseded }) => !superseded);
  return {
    width,
    height: 180,
    marginLeft: MARGINS - 16,
    marginRight: 16,
    marginTop: 26,
    marginBottom: 26,
    x: {
      domain: [first - 0.4, last + 0.4],
      ticks: ticksOf(first, last, [start, end, ...years], (width - MARGINS) / YEAR_WIDTH),
      tickFormat: (year) => `${year}`,
      label: null,
    },
    y: { domain, ticks: 3, tickSize: 0, tickFormat: shortNumber(domain[1]), grid: true, label: null },
    marks: [
      // Where the plan begins, unless nothing is before it.
      Plot.ruleX(start > first ? [start - 0.5] : [], {
        stroke: 'currentColor',
        strokeOpacity: 0.35,
        strokeDasharray: '2,3',
      }),
      Plot.text(revised, { x: (year: number) => year, frameAnchor: 'top', dy: -12, text: () => REVISED }),
      ...aims(known, [start, end], domain),
      Plot.line(unbroken(counting), {
        x: 'fiscalYear',
        y: 'value',
        z: 'run',
        stroke: 'var(--first-part)',
        strokeWidth: 2,
      }),
      Plot.dot(dated, {
        x: 'fiscalYear',
        y: 'value',
        r: 5,
        symbol: ({ kind }: Dated) => kind,
        fill: (value: Dated) => (isHollow(value) ? 'var(--ground)' : colourOf(value)),
        stroke: colourOf,
        strokeWidth: 2,
        strokeOpacity: ({ superseded }: Dated) => (superseded ? 0.4 : 1),
        fillOpacity: ({ superseded }: Dated) => (superseded ? 0.4 : 1),
      }),
      // Of two numbers of a year the lower stands below its mark.
      ...[-13, 14].flatMap((dy) =>
        (['start', 'middle', 'end'] as const).map((textAnchor) =>
          Plot.text(
            counting.filter(
              (value) => isLower(value, counting) === dy > 0 && anchorOf(value, first, last) === textAnchor,
            ),
            { x: 'fiscalYear', y: 'value', dy, textAnchor, dx: SHIFTS[textAnchor], text: shortlyPrinted },
          ),
        ),
      ),
      Plot.text(unit ? [unit] : [], { frameAnchor: 'top-left', dy: -18, dx: -40 }),
    ],
    symbol: { domain: ['BASELINE', 'TARGET', 'ACTUAL', 'ESTIMATE'], range: ['square', 'circle', 'diamond', 'diamond'] },
  };
}

/** Targets that are a line and not a point: those of every year, and those with a bound, with the side on which they are met. */
function aims(known: readonly Known[], [start, end]: [number, number], [low, high]: [number, number]): Plot.Markish[] {
  const targets = known.filter(({ kind, superseded }) => kind === 'TARGET' && !superseded);
  const lines = targets
    .filter((target) => target.fiscalYear === null || hasSide(target))
    .map((target) => {
      const { value, valueTo, bound, fiscalYear } = target;
      const [x1, x2] = fiscalYear === null ? [start - 0.4, end + 0.4] : [fiscalYear - 0.35, fiscalYear + 0.35];
      const isUp = bound === 'AT_LEAST' || bound === 'MORE_THAN';
      const met = valueTo !== null ? [value, valueTo] : isUp ? [value, high] : [low, value];
      return { ...target, x1, x2, met1: met[0], met2: met[1] };
    });
  const undated = lines.filter(({ fiscalYear }) => fiscalYear === null);
  const stroke = { stroke: 'var(--first-part)', strokeWidth: 2 };
  return [
    Plot.rect(lines.filter(hasSide), {
      ...{ x1: 'x1', x2: 'x2', y1: 'met1', y2: 'met2' },
      ...{ fill: 'var(--first-part)', fillOpacity: 0.15 },
    }),
    Plot.ruleY(lines, { x1: 'x1', x2: 'x2', y: 'value', ...stroke }),
    Plot.ruleY(
      lines.filter(({ valueTo }) => valueTo !== null),
      { x1: 'x1', x2: 'x2', y: 'valueTo', ...stroke },
    ),
    Plot.text(undated, { x: 'x2', y: 'value', dy: -8, textAnchor: 'end', text: shortlyPrinted }),
  ];
}

/** What is printed, without the year that the axis tells. */
const shortlyPrinted = (cell: Known): string => withoutYear(printedIn(cell));

const isHollow = ({ kind }: Known) => kind === 'TARGET' || kind === 'ESTIMATE';

const colourOf = ({ kind }: Known) =>
  kind === 'ACTUAL' || kind === 'ESTIMATE' ? 'var(--second-part)' : 'var(--first-part)';

const isLower = (one: Dated, known: readonly Dated[]) =>
  known.some(({ fiscalYear, value }) => fiscalYear === one.fiscalYear && value > one.value);

/** Numbers of following years in runs of their own; baselines and results run on into each other, targets among themselves. */
function unbroken(known: readonly Dated[]) {
  const isAim = ({ kind }: Known) => kind === 'TARGET';
  // What is only estimated is no part of the way.
  const counted = known.filter(({ kind }) => kind !== 'ESTIMATE');
  let run = 0;
  const points: (Dated & { run: number })[] = [];
  for (const aims of [false, true]) {
    let before: number | undefined;
    for (const value of counted.filter((one) => isAim(one) === aims)) {
      if (before === undefined || value.fiscalYear !== before + 1) run += 1;
      points.push({ ...value, run });
      before = value.fiscalYear;
    }
  }
  return points;
}

/** A short number stands above its mark; what is longer would be cut at the sides, and leans inwards there. */
const LONGEST_IN_THE_MIDDLE = 6;
const SHIFTS = { start: -8, middle: 0, end: 8 };

function anchorOf(cell: Dated, first: number, last: number): keyof typeof SHIFTS {
  if (shortlyPrinted(cell).length <= LONGEST_IN_THE_MIDDLE) return 'middle';
  const share = (cell.fiscalYear - first) / Math.max(last - first, 1);
  return share < 0.34 ? 'start' : share > 0.66 ? 'end' : 'middle';
}

const MARGINS = 64;
/** The room that the word of a year takes. */
const YEAR_WIDTH = 36;

/** Every year where there is room, else those of numbers, so far apart that their words do. */
function ticksOf(first: number, last: number, years: number[], most: number): number[] {
  const all = Array.from({ length: last - first + 1 }, (_, step) => first + step);
  if (all.length <= most) return all;
  const apart = (last - first) / most;
  const ticks: number[] = [];
  for (const year of [...new Set(years)].sort((one, other) => one - other)) {
    if (year - (ticks.at(-1) ?? -Infinity) >= apart) ticks.push(year);
  }
  return ticks;
}

/** Numbers of many digits in words of the axis: 2.9B would be no word of a plan. */
function shortNumber(highest: number): ((value: number) => string) | undefined {
  if (highest < 1_000_000) return undefined;
  const short = new Intl.NumberFormat('ja', { notation: 'compact' });
  return (value) => short.format(value);
}
