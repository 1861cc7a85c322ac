import { describe, it } from 'vitest';
import { changed, expectProblems } from '../expect-problems.js';

const YEARS = '{ start: 2024, end: 2026 }';

describe('the fiscal years of a plan', () => {
  it('end after they start', () => {
    expectProblems(changed([YEARS, '{ start: 2024, end: ▲2022 }']), [
      'fiscalYears.end: the plan ends in fiscal 2022, before it starts in 2024; correct one of them',
    ]);
  });

  it('are thirty at most', () => {
    expectProblems(changed([YEARS, '{ start: 2024, end: ▲2054 }']), [
      'fiscalYears.end: the plan runs for 31 fiscal years, 2024 to 2054; a plan runs for at most 30',
    ]);
  });

  it.each(['{ start: 2024, end: 2053 }', '{ start: 2024, end: 2024 }'])('may be %s', (years) => {
    expectProblems(changed([YEARS, years]), []);
  });
});
