import type { FootnoteMarks } from './footnote-marks.js';
import type { Run } from './lines.js';
import type { Block, Note } from './page.js';
import { type Cell, cell, header, table } from './table.js';
import { type Indicator, widen, widenNumber } from './wording.js';

const SIZE = 9.5;
const DIRECTIONS = { INCREASE: '増加', DECREASE: '減少', MAINTAIN: '維持' };
const NONE = '－';

/** The fiscal years that the columns of a table are headed by. */
export interface ColumnYears {
  baseline: number;
  targets: number[];
}

interface MarkedTable {
  block: Block;
  notes: Note[];
}

/** The table of the indicators that measure policies, with the direction of each. */
export function evaluationTable(indicators: Indicator[], years: ColumnYears, marks: FootnoteMarks): MarkedTable {
  const heads = [
    ...[header('指標名'), header('方向性'), header(['実績', yearOf(years.baseline)])],
    ...years.targets.map((year) => header(['目標', yearOf(year)])),
  ];
  const names = indicators.map((indicator) => markedName(indicator, marks));
  const rows = indicators.map((indicator, index) => [
    { paragraphs: evaluationName(indicator, names[index]?.runs ?? []) },
    cell(indicator.direction === undefined ? NONE : DIRECTIONS[indicator.direction], { align: 'MIDDLE' }),
    ...valueCells(indicator, years, (printed) => {
      const [first = '', ...others] = printed.map(widenNumber);
      return [first, ...others.map((other) => `/${other}`)];
    }),
  ]);
  const form = { columns: [0.42, 0.1, 0.12, 0.12, 0.12, 0.12], size: SIZE, stands: 'MIDDLE' } as const;
  return { block: table([heads, ...rows], form), notes: names.flatMap(({ notes }) => notes) };
}

/** The table of the indicators that track the measure, whose header has two rows. */
export function referenceTable(indicators: Indicator[], years: ColumnYears, marks: FootnoteMarks): MarkedTable {
  const heads = [
    [
      ...[header('指標名', { rowSpan: 2 }), header(['実績', yearOf(years.baseline)], { rowSpan: 2 })],
      header('目標 ・ 見込', { columnSpan: years.targets.length }),
    ],
    years.targets.map((year) => header(yearOf(year))),
  ];
  const names = indicators.map((indicator) => markedName(indicator, marks));
  const rows = indicators.map((indicator, index) => [
    { paragraphs: referenceName(indicator, names[index]?.runs ?? []) },
    ...valueCells(indicator, years, (printed) => {
      const isDecimal = printed.length > 1 && printed.some((number) => number.includes('.'));
      return [printed.map((number) => (isDecimal ? number : widenNumber(number))).join('/')];
    }),
  ]);
  const form = { columns: [0.445, 0.12, 0.145, 0.145, 0.145], size: SIZE, stands: 'MIDDLE' } as const;
  return { block: table([...heads, ...rows], form), notes: names.flatMap(({ notes }) => notes) };
}

const yearOf = (year: number) => `(${widen(String(year))})`;

function markedName({ key, name }: Indicator, marks: FootnoteMarks): { runs: Run[]; notes: Note[] } {
  const { runs, notes } = marks.mark(`indicator/${key}`, name);
  return { runs: runs[0] ?? [], notes };
}

const bracket = (text: string | undefined): Run[] =>
  text === undefined ? [] : [{ text: `（${text}）`, kind: 'WHOLE' }];

function seriesNames({ series = [] }: Indicator): Run[] {
  const names = series.flatMap(({ name }) => name ?? []);
  return names.length === 0 ? [] : bracket(widen(names.join('/')));
}

/** The name with its policy before it, and the names of its series below. */
function evaluationName(indicator: Indicator, name: Run[]): Run[][] {
  const policy: Run = { text: `【方針${widen(String(indicator.policy))}】`, kind: 'WHOLE' };
  const below = seriesNames(indicator);
  return [[policy, ...name, ...bracket(indicator.unit)], ...(below.length === 0 ? [] : [below])];
}

/** The name with its unit; where it has series, these stand below it with the unit behind them. */
function referenceName(indicator: Indicator, name: Run[]): Run[][] {
  const below = seriesNames(indicator);
  const unit = bracket(indicator.unit);
  return below.length === 0 ? [[...name, ...unit]] : [name, [...below, ...unit]];
}

/** @param join the lines of a cell of what its series print */
function valueCells(indicator: Indicator, years: ColumnYears, join: (printed: string[]) => string[]): Cell[] {
  const { series = [], noTargetReason } = indicator;
  const baselines = series.flatMap(({ baseline }) => baseline ?? []);
  const other = baselines.find(({ fiscalYear }) => fiscalYear !== years.baseline)?.fiscalYear;
  const baseline = join(baselines.map(({ printed = NONE }) => printed));
  const first = cell(other === undefined ? baseline : [...baseline, `（${widen(String(other))}）`], {
    align: 'MIDDLE',
  });
  if (noTargetReason !== undefined) {
    return [first, cell(widen(noTargetReason), { columnSpan: years.targets.length, align: 'MIDDLE' })];
  }
  const targets = years.targets.map((year) => {
    const printed = series.map(({ targets: all = [] }) => all.find(({ fiscalYear }) => fiscalYear === year)?.printed);
    return cell(join(printed.map((number = NONE) => number)), { align: 'MIDDLE' });
  });
  return [first, ...targets];
}
