import { describe, it } from 'vitest';
import { changed, expectProblems } from '../expect-problems.js';

const BASELINE = 'baseline: { fiscalYear: 2022, value: 58,';
const TARGET = '{ fiscalYear: 2026, value: 74,';
const ACTUAL = '{ fiscalYear: 2024, value: 60,';
const SERIES = 'pillars[0].measures[0].indicators[0].series[0]';

describe('the fiscal years of values', () => {
  it.each([
    ['2036', 'a target', TARGET],
    ['2025', 'an earlier target', TARGET],
    ['2004', 'a baseline', BASELINE],
    ['2026', 'a late baseline', BASELINE],
    ['2027', 'a result', ACTUAL],
  ])('may be %s for %s', (year, _what, cell) => {
    expectProblems(changed([cell, cell.replace(/\d{4}/, year)]), []);
  });

  it.each([
    [
      '2037',
      TARGET,
      'targets[1].fiscalYear: a target for fiscal 2037 does not belong to the plan of 2024 to 2026; it lies between 2024 and 2036',
    ],
    [
      '2023',
      TARGET,
      'targets[1].fiscalYear: a target for fiscal 2023 does not belong to the plan of 2024 to 2026; it lies between 2024 and 2036',
    ],
    [
      '2003',
      BASELINE,
      'baseline.fiscalYear: a baseline for fiscal 2003 does not belong to the plan of 2024 to 2026; it lies between 2004 and 2026',
    ],
    [
      '2027',
      BASELINE,
      'baseline.fiscalYear: a baseline for fiscal 2027 does not belong to the plan of 2024 to 2026; it lies between 2004 and 2026',
    ],
    [
      '2023',
      ACTUAL,
      'actuals[0].fiscalYear: a result for fiscal 2023 does not belong to the plan of 2024 to 2026; it lies between 2024 and 2027',
    ],
    [
      '2028',
      ACTUAL,
      'actuals[0].fiscalYear: a result for fiscal 2028 does not belong to the plan of 2024 to 2026; it lies between 2024 and 2027',
    ],
  ])('may not be %s: %s', (year, cell, problem) => {
    expectProblems(changed([cell, cell.replace(/\d{4}/, `▲${year}`)]), [`${SERIES}.${problem}`]);
  });
});
