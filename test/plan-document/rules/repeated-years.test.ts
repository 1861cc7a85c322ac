import { describe, it } from 'vitest';
import { changed, expectProblems } from '../expect-problems.js';

const SERIES = 'pillars[0].measures[0].indicators[0].series[0]';

describe('fiscal years in one line of numbers', () => {
  it('reports a second target for a year', () => {
    const document = changed(
      ['{ fiscalYear: 2024, value: null,', '{ fiscalYear: △2024, value: null,'],
      ['{ fiscalYear: 2026, value: 74,', '{ fiscalYear: ▲2024, value: 74,'],
    );
    expectProblems(document, [
      `${SERIES}.targets[1].fiscalYear: fiscal 2024 is among the targets already, in line △; every year stands once`,
    ]);
  });

  it('reports a second result for a year', () => {
    const actual = '                  - { fiscalYear: 2024, value: 60, printed: "60" }\n';
    const document = changed([actual, actual.replace('2024', '△2024') + actual.replace('2024', '▲2024')]);
    expectProblems(document, [
      `${SERIES}.actuals[1].fiscalYear: fiscal 2024 is among the actuals already, in line △; every year stands once`,
    ]);
  });

  it('lets a target and a result share a year', () => {
    expectProblems(changed(), []);
  });
});
