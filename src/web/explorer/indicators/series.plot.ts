import * as Plot from '@observablehq/plot';
import { isShare } from '../shared/assessment';
import type { Series } from './indicators.view';

type Value = Series['values'][number];
type Known = Value & { value: number };

/** A line of numbers by fiscal year. A line is drawn only from one year to the next: where a number is missing there is none. */
export function seriesPlot(
  series: Series,
  [start, end]: [number, number],
  unit: string,
  width: number,
): Plot.PlotOptions {
  const known = series.values.filter((value): value is Known => value.value !== null);
  const years = series.values.map(({ fiscalYear }) => fiscalYear);
  const first = Math.min(start, ...years);
  const last = Math.max(end, ...years);
  return {
    width,
    height: 180,
    marginLeft: 48,
    marginRight: 16,
    marginTop: 26,
    marginBottom: 26,
    x: { domain: [first - 0.4, last + 0.4], ticks: span(first, last), tickFormat: (year) => `${year}`, label: null },
    y: {
      domain: fromZero(
        known.map(({ value }) => value),
        isShare(unit),
      ),
      ticks: 3,
      tickSize: 0,
      grid: true,
      label: null,
    },
    marks: [
      Plot.ruleX([start - 0.5], { stroke: 'currentColor', strokeOpacity: 0.35, strokeDasharray: '2,3' }),
      Plot.line(unbroken(known), {
        x: 'fiscalYear',
        y: 'value',
        z: 'run',
        stroke: 'var(--first-part)',
        strokeWidth: 2,
      }),
      Plot.dot(known, {
        x: 'fiscalYear',
        y: 'value',
        r: 5,
        symbol: ({ kind }: Known) => kind,
        fill: (value: Known) => (value.kind === 'TARGET' ? 'var(--ground)' : colourOf(value)),
        stroke: colourOf,
        strokeWidth: 2,
      }),
      // Of two numbers of a year the lower stands below its mark.
      ...[-13, 14].map((dy) =>
        Plot.text(
          known.filter((value) => isLower(value, known) === dy > 0),
          { x: 'fiscalYear', y: 'value', dy, text: ({ printed, value }: Known) => printed ?? `${value}` },
        ),
      ),
      Plot.text(unit ? [unit] : [], { frameAnchor: 'top-left', dy: -18, dx: -40 }),
    ],
    symbol: { domain: ['BASELINE', 'TARGET', 'ACTUAL'], range: ['square', 'circle', 'diamond'] },
  };
}

const colourOf = ({ kind }: Known) => (kind === 'ACTUAL' ? 'var(--second-part)' : 'var(--first-part)');

const isLower = (one: Known, known: readonly Known[]) =>
  known.some(({ fiscalYear, value }) => fiscalYear === one.fiscalYear && value > one.value);

/** Numbers of following years in runs of their own; baselines and results run on into each other, targets among themselves. */
function unbroken(known: readonly Known[]) {
  const isAim = ({ kind }: Known) => kind === 'TARGET';
  let run = 0;
  const points: (Known & { run: number })[] = [];
  for (const aims of [false, true]) {
    let before: number | undefined;
    for (const value of known.filter((one) => isAim(one) === aims)) {
      if (before === undefined || value.fiscalYear !== before + 1) run += 1;
      points.push({ ...value, run });
      before = value.fiscalYear;
    }
  }
  return points;
}

const span = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, step) => first + step);

/**
 * From zero, and for a share to the whole, so that a change looks as large as it is: from 43 to 42 is no fall. With room above, so
 * that no mark is cut.
 */
function fromZero(values: number[], isPart: boolean): [number, number] {
  const low = Math.min(0, ...values);
  const high = Math.max(isPart ? 100 : 0, ...values);
  return [low, high + (high - low || 1) * 0.15];
}
