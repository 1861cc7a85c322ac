import { expect, it } from 'vitest';
import { changed, expectProblems, problemsOf } from '../expect-problems.js';

const withStep = (step: string) => changed(['departments: [center]', `departments: [center]\n    schedule: [${step}]`]);

it('takes a year, several, and half of one', () => {
  expect(
    problemsOf(
      withStep(
        '{ fiscalYear: 2024, text: 検討 }, { fiscalYear: 2024, untilFiscalYear: 2026, text: → }, { fiscalYear: 2025, half: FIRST, text: 実施 }',
      ),
    ),
  ).toEqual([]);
});

it('refuses a step that ends before it begins, or is half of several years', () => {
  expectProblems(withStep('{ fiscalYear: 2026, untilFiscalYear: ▲2024, text: 実施 }'), [
    'programs.bus-pass.schedule[0].untilFiscalYear: the step ends in fiscal 2024, before it begins in 2026; correct one of them',
  ]);
  expectProblems(withStep('{ fiscalYear: 2024, untilFiscalYear: 2026, half: ▲FIRST, text: 実施 }'), [
    'programs.bus-pass.schedule[0].half: a half is that of one fiscal year; write a step for each year, or remove it',
  ]);
});
