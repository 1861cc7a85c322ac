import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

// The plan document in which every text of the format stands, and the question that reads every text back.

/** Every text of a node that a plan document can hold, whatever its kind; a name that may be null is asked for under another. */
export const EVERY_TEXT = `
query ($ids: [ID!]!) {
  nodes(ids: $ids) {
    id
    ... on Municipality { name prefecture }
    ... on Plan {
      title category laws excerpt
      files { title }
      relations { title note }
      levelNames { kind name }
      markLegend { text meaning }
      ratingScale { grade aspect text }
      responsibilities { ...part }
      facts { ...fact }
      listings { ...line }
    }
    ... on Place {
      name printedNumber levelName summary plain noIndicatorReason
      listings { ...line }
      responsibilities { ...part }
      marks { text }
      ratings { ...rating }
      amounts { ...amount }
      schedule { text }
      facts { ...fact }
    }
    ... on Vision { printedNumber summary plain }
    ... on Issue { printedNumber summary plain }
    ... on Policy { printedNumber summary plain }
    ... on Evidence { printedNumber summary plain figures { label printed unit } }
    ... on Program {
      name printedNumber summary plain
      responsibilities { ...part }
      marks { text }
      ratings { ...rating }
      amounts { ...amount }
      schedule { text }
      facts { ...fact }
    }
    ... on Department { name names { name } }
    ... on Committee { name }
    ... on Indicator {
      name printedNumber kindName unit noTargetReason definition whyChosen targetBasis dataSource dataTiming goal
      responsibilities { ...part }
      ratings { ...rating }
      facts { ...fact }
    }
    ... on IndicatorSeries {
      nameOfSeries: name
      unit
      values { kind fiscalYear label printed text note period { label } }
    }
    ... on Footnote { printedNumber term summary plain }
  }
}
fragment part on Responsibility { printedName note }
fragment fact on Fact { name text }
fragment rating on Rating { grade aspect note }
fragment amount on Amount { item printed note }
fragment line on ProgramListing { printedNumber summary plain responsibilities { ...part } marks { text } }`;

/**
 * The invented plan that uses every field, so written that its other texts are free: things are told apart, referred to and put
 * in order by keys and numbers alone, and what is printed in a cell is not read for its number.
 */
export function wholeDocument(): unknown {
  const text = readFileSync('test/plans/banbutsu-2030.yaml', 'utf8')
    .replaceAll(/(?<!name: )企画課/g, 'kikaku')
    .replaceAll('総務部 庶務課', 'somu-shomu')
    .replaceAll('福祉部 庶務課', 'fukushi-shomu')
    .replaceAll('[ 歩数 ]', '[ steps ]');
  return told(parse(text));
}

const PLACES = ['pillars', 'sections', 'measures', 'initiatives'];
const CELLS = ['baseline', 'baselines', 'targets', 'actuals'];

interface Cell {
  value?: number | null;
  text?: string;
}

/** All that a cell can hold, wherever it stands. */
const CELL = {
  fiscalYear: 2031,
  text: '整えておく',
  period: { kind: 'CUMULATIVE', start: '2030-04-01', end: '2032-03-31', label: 'R12～R13累計' },
  label: '見直し後',
  printed: '整えておく（R12～R13累計）',
  note: '図による',
};

const SERIES = [
  { key: 'whole', baseline: CELL, targets: [CELL], actuals: [CELL] },
  { key: 'wholes', baselines: [CELL] },
];

function told(part: unknown, name = ''): unknown {
  if (Array.isArray(part)) {
    const items = part.map((item) => told(item, name) as object);
    if (PLACES.includes(name))
      return items.map((place, index) => ({ key: `${name}-${index + 1}`, number: index + 1, ...place }));
    return name === 'series' && items.length > 1 ? [...items, ...SERIES] : items;
  }
  if (part === null || typeof part !== 'object') return part;
  const { value, text } = part as Cell;
  if (CELLS.includes(name) && typeof value !== 'number' && text === undefined) return { ...part, value: 1 };
  return Object.fromEntries(Object.entries(part).map(([field, of]) => [field, told(of, field)]));
}
