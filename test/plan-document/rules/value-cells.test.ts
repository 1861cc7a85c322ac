import { describe, it } from 'vitest';
import { changed, expectProblems } from '../expect-problems.js';

const CELL = '{ fiscalYear: 2026, value: 74, printed: "74" }';
const PATH = 'pillars[0].measures[0].indicators[0].series[0].targets[1]';

describe('a cell of an indicator', () => {
  it.each([
    '{ fiscalYear: 2026, printed: 66.0以上 }',
    '{ fiscalYear: 2026, printed: 80～85 }',
    '{ fiscalYear: 2026, printed: 前年より減少 }',
    '{ fiscalYear: 2026, text: 面的体制整備 }',
    '{ printed: （毎年度）100 }',
    '{ columnYear: 2026, printed: 54.0 (2027) }',
    '{ fiscalYear: 2045, value: 74 }',
    '{ fiscalYear: 2013, value: 74 }',
    '{ fiscalYear: 2026, value: 54, printed: 54件・44人 }',
    '{ fiscalYear: 2026, value: 3000, period: { kind: CUMULATIVE, end: 2027-03-31 } }',
    '{ fiscalYear: 2026, value: 80, valueTo: 85, bound: ABOUT, label: 最終目標 }',
  ])('may be %s', (cell) => {
    expectProblems(changed([CELL, cell]), []);
  });

  it.each([
    [
      '▲{ fiscalYear: 2026 }',
      ': this cell says nothing; write "printed" with its text as printed, or remove the cell if it is blank',
    ],
    [
      '{ fiscalYear: 2026, value: 74, text: ▲増加 }',
      '.text: a cell with a number has no "text", which is for words without one; write what is printed as "printed"',
    ],
    [
      '{ fiscalYear: 2026, value: 85, valueTo: ▲80 }',
      '.valueTo: the range ends at 80, not above its start 85; write the smaller number as "value"',
    ],
    [
      '{ fiscalYear: 2026, printed: ▲小中 88.4% 高 84.4% }',
      '.printed: this cell holds 2 numbers ("小中 88.4%", "高 84.4%"); write each as a series of its own, with a "key", its printed "name" or "unit", and "printed: "小中 88.4%""',
    ],
    [
      '{ fiscalYear: 2026, value: 74, period: { kind: CUMULATIVE, start: ▲2024年度 } }',
      '.period.start: the text "2024年度" does not fit: a day is written as year-month-day, such as "2024-04-01"',
    ],
  ])('may not be %s', (cell, problem) => {
    expectProblems(changed([CELL, cell]), [`${PATH}${problem}`]);
  });
});
