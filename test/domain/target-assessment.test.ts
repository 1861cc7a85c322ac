import { describe, expect, it } from 'vitest';
import type { Direction } from '../../src/domain/plan.js';
import { assess } from '../../src/domain/target-assessment.js';

type Numbers = Record<number, number | null>;

const cells = (kind: 'BASELINE' | 'TARGET' | 'ACTUAL', numbers: Numbers = {}) =>
  Object.entries(numbers).map(([fiscalYear, value]) => ({ fiscalYear: Number(fiscalYear), kind, value }));

/** A line from a baseline of 2022 to the targets and actuals given. */
const line = (direction: Direction | null, baseline: number | null, targets: Numbers, actuals?: Numbers) =>
  assess(direction, [
    ...cells('BASELINE', baseline === null ? {} : { 2022: baseline }),
    ...cells('TARGET', targets),
    ...cells('ACTUAL', actuals),
  ]);

describe('before any actual', () => {
  it.each<[Direction | null, number | null, Numbers, string, number | null]>([
    ['INCREASE', 10, { 2024: 12, 2026: 18 }, 'REQUIRES_INCREASE', 2],
    ['INCREASE', 18, { 2026: 18 }, 'ALREADY_MET', 0],
    ['INCREASE', 20, { 2026: 18 }, 'ALREADY_MET', -0.5],
    ['INCREASE', 0, { 2026: 0 }, 'ALREADY_MET', 0],
    ['INCREASE', -4, { 2026: 0 }, 'REQUIRES_INCREASE', 1],
    ['DECREASE', 81, { 2025: 76 }, 'REQUIRES_DECREASE', -1.66666666667],
    ['DECREASE', 70, { 2025: 76 }, 'ALREADY_MET', 2],
    ['DECREASE', 0, { 2026: -4 }, 'REQUIRES_DECREASE', -1],
    ['MAINTAIN', 42, { 2026: 42 }, 'MAINTAIN', 0],
    [null, 43, { 2026: 42 }, 'REQUIRES_DECREASE', -0.25],
    [null, 94.6, { 2026: 100 }, 'REQUIRES_INCREASE', 1.35],
    [null, 5, { 2026: 5 }, 'MAINTAIN', 0],
    ['INCREASE', 10, {}, 'NO_TARGET', null],
    ['INCREASE', 10, { 2026: null }, 'NO_TARGET', null],
    ['INCREASE', 10, { 2025: 12, 2026: null }, 'REQUIRES_INCREASE', 0.666666666667],
    ['INCREASE', null, { 2026: 12 }, 'NO_BASELINE', null],
    [null, null, { 2026: 12 }, 'NO_BASELINE', null],
    ['INCREASE', 10, { 2022: 12 }, 'REQUIRES_INCREASE', null],
  ])('%s from %s to %j is %s, %s a year', (direction, baseline, targets, status, requiredAnnualChange) => {
    expect(line(direction, baseline, targets)).toMatchObject({ status, requiredAnnualChange });
  });
});

describe('with actuals', () => {
  it.each<[Direction | null, number | null, Numbers, Numbers, string]>([
    ['INCREASE', 10, { 2026: 18 }, { 2024: 18 }, 'ACHIEVED'],
    ['INCREASE', 10, { 2026: 18 }, { 2024: 14 }, 'ON_TRACK'],
    ['INCREASE', 10, { 2026: 18 }, { 2024: 13.9 }, 'BEHIND'],
    ['INCREASE', 10, { 2026: 18 }, { 2024: 10 }, 'BEHIND'],
    ['INCREASE', 10, { 2026: 18 }, { 2024: 9 }, 'DETERIORATING'],
    ['INCREASE', 10, { 2026: 18 }, { 2024: 9, 2025: 16 }, 'ON_TRACK'],
    ['INCREASE', 10, { 2026: 18 }, { 2027: 17 }, 'BEHIND'],
    ['INCREASE', 10, { 2026: 18 }, { 2024: null }, 'NO_DATA'],
    ['INCREASE', null, { 2026: 18 }, { 2024: 20 }, 'ACHIEVED'],
    ['INCREASE', null, { 2026: 18 }, { 2024: 17 }, 'NO_BASELINE'],
    // 0.1 + 0.2 of the way must not miss by the noise of binary fractions.
    ['INCREASE', 0, { 2032: 1 }, { 2025: 0.3 }, 'ON_TRACK'],
    ['DECREASE', 81, { 2026: 77 }, { 2024: 79 }, 'ON_TRACK'],
    ['DECREASE', 81, { 2026: 77 }, { 2024: 80 }, 'BEHIND'],
    ['DECREASE', 81, { 2026: 77 }, { 2024: 82 }, 'DETERIORATING'],
    ['DECREASE', 81, { 2026: 77 }, { 2024: 70 }, 'ACHIEVED'],
    ['MAINTAIN', 42, { 2026: 42 }, { 2024: 42 }, 'ACHIEVED'],
    ['MAINTAIN', 42, { 2026: 42 }, { 2024: 43 }, 'BEHIND'],
    [null, 43, { 2026: 42 }, { 2024: 40 }, 'REQUIRES_DECREASE'],
  ])('%s from %s to %j at %j is %s', (direction, baseline, targets, actuals, status) => {
    expect(line(direction, baseline, targets, actuals).status).toBe(status);
  });
});

it('says of a level that is to be kept nothing about a line, and asks for nothing without a direction', () => {
  expect(line('MAINTAIN', 5, { 2026: 5 }, { 2024: 7 })).toMatchObject({
    status: 'BEHIND',
    rule: { ja: expect.stringContaining('保つ水準から外れている') },
  });
  expect(line(null, 5, { 2026: 5 }).rule).toEqual({
    ja: '最後の目標は基準値と同じ。',
    en: 'The last target equals the baseline.',
  });
});
