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

/** Judged: the status, the year of the actual, the year of the target. */
type Judged = [status: string, judgedFiscalYear: number | null, targetFiscalYear: number];

describe('the year of an actual', () => {
  const EVERY_YEAR = { 2024: 12, 2025: 20, 2026: 22 };
  const ONE_MISSING = { 2024: 12, 2025: null, 2026: 22 };
  it.each<[string, Direction, number | null, Numbers, Numbers, Judged]>([
    // Whatever the line from baseline to last target says, which is at 16 in 2024 and at 19 in 2025.
    ['with a target, met', 'INCREASE', 10, EVERY_YEAR, { 2024: 12 }, ['ON_TRACK', 2024, 2024]],
    ['with a target, missed', 'INCREASE', 10, EVERY_YEAR, { 2024: 11.9 }, ['BEHIND', 2024, 2024]],
    ['with a target above the line', 'INCREASE', 10, EVERY_YEAR, { 2025: 19.9 }, ['BEHIND', 2025, 2025]],
    ['with a target, worse than the baseline', 'INCREASE', 10, EVERY_YEAR, { 2024: 9 }, ['DETERIORATING', 2024, 2024]],
    ['with the last target, missed', 'INCREASE', 10, EVERY_YEAR, { 2026: 21 }, ['BEHIND', 2026, 2026]],
    ['with the last target, met', 'INCREASE', 10, EVERY_YEAR, { 2026: 22 }, ['ACHIEVED', 2026, 2026]],
    ['ahead of its time', 'INCREASE', 10, EVERY_YEAR, { 2024: 22 }, ['ACHIEVED', 2024, 2026]],
    ['that is the latest of several', 'INCREASE', 10, EVERY_YEAR, { 2024: 30, 2025: 19 }, ['BEHIND', 2025, 2025]],
    ['behind the last target, met', 'INCREASE', 10, EVERY_YEAR, { 2028: 22 }, ['ACHIEVED', 2028, 2026]],
    ['behind the last target, missed', 'INCREASE', 10, EVERY_YEAR, { 2028: 21 }, ['BEHIND', 2028, 2026]],
    // Between 12 in 2024 and 22 in 2026 the line is at 17, wherever the baseline lies.
    ['without a target, on the line', 'INCREASE', 10, ONE_MISSING, { 2025: 17 }, ['ON_TRACK', 2025, 2026]],
    ['without a target, short of the line', 'INCREASE', 10, ONE_MISSING, { 2025: 16.9 }, ['BEHIND', 2025, 2026]],
    // Between 10 in 2022 and 12 in 2024.
    ['ahead of the first target, on the line', 'INCREASE', 10, EVERY_YEAR, { 2023: 11 }, ['ON_TRACK', 2023, 2024]],
    ['ahead of the first target, short', 'INCREASE', 10, EVERY_YEAR, { 2023: 10.9 }, ['BEHIND', 2023, 2024]],
    [
      'whose latest actual has no number',
      'INCREASE',
      10,
      EVERY_YEAR,
      { 2024: 12, 2025: null },
      ['ON_TRACK', 2024, 2024],
    ],
    ['of the baseline', 'INCREASE', 10, EVERY_YEAR, { 2022: 30 }, ['REQUIRES_INCREASE', null, 2026]],
    ['before the baseline', 'INCREASE', 10, EVERY_YEAR, { 2020: 5, 2021: null }, ['REQUIRES_INCREASE', null, 2026]],
    ['without a number', 'INCREASE', 10, EVERY_YEAR, { 2022: 30, 2024: null }, ['NO_DATA', null, 2026]],
    // Of a baseline and a target of one year, the line begins at what was measured: 10, 14 in 2024.
    ['behind a target of the baseline', 'INCREASE', 10, { 2022: 14, 2026: 18 }, { 2024: 14 }, ['ON_TRACK', 2024, 2026]],
    ['behind all targets', 'INCREASE', 10, { 2021: 9, 2022: 12 }, { 2024: 11 }, ['BEHIND', 2024, 2022]],
    ['with a target, no baseline', 'INCREASE', null, EVERY_YEAR, { 2024: 12 }, ['ON_TRACK', 2024, 2024]],
    ['with a target missed, no baseline', 'INCREASE', null, EVERY_YEAR, { 2024: 2 }, ['BEHIND', 2024, 2024]],
    ['between targets, no baseline', 'INCREASE', null, ONE_MISSING, { 2025: 17 }, ['ON_TRACK', 2025, 2026]],
    ['ahead of all that is printed', 'INCREASE', null, EVERY_YEAR, { 2023: 11 }, ['NO_BASELINE', null, 2026]],
    ['that meets the last one ahead of all', 'INCREASE', null, EVERY_YEAR, { 2023: 22 }, ['ACHIEVED', 2023, 2026]],
    ['with a target, met downwards', 'DECREASE', 81, { 2024: 80, 2026: 70 }, { 2024: 80 }, ['ON_TRACK', 2024, 2024]],
    ['with a target, missed downwards', 'DECREASE', 81, { 2024: 76, 2026: 75 }, { 2024: 77 }, ['BEHIND', 2024, 2024]],
    ['on the line downwards', 'DECREASE', 81, { 2024: 80, 2026: 70 }, { 2025: 75 }, ['ON_TRACK', 2025, 2026]],
    ['short of the line downwards', 'DECREASE', 81, { 2024: 80, 2026: 70 }, { 2025: 75.1 }, ['BEHIND', 2025, 2026]],
    ['with a level to keep, kept', 'MAINTAIN', 42, { 2024: 42, 2026: 42 }, { 2024: 42 }, ['ACHIEVED', 2024, 2026]],
    ['with a level to keep, off', 'MAINTAIN', 42, { 2024: 42, 2026: 42 }, { 2024: 43 }, ['BEHIND', 2024, 2024]],
    ['with a level that changes', 'MAINTAIN', 42, { 2024: 43, 2026: 45 }, { 2024: 43 }, ['ON_TRACK', 2024, 2024]],
    ['on the way to another level', 'MAINTAIN', 42, { 2024: 43, 2026: 45 }, { 2025: 44 }, ['BEHIND', 2025, 2026]],
    [
      'with the same target every year, met',
      'INCREASE',
      72,
      { 2024: 100, 2026: 100 },
      { 2024: 100 },
      ['ACHIEVED', 2024, 2026],
    ],
    ['with the same target every year', 'INCREASE', 72, { 2024: 100, 2026: 100 }, { 2024: 90 }, ['BEHIND', 2024, 2024]],
    // A printed target judges its year also where the last one asks for less.
    ['with a target above the last', 'INCREASE', 10, { 2024: 30, 2026: 20 }, { 2024: 25 }, ['BEHIND', 2024, 2024]],
    [
      'with a target below the baseline, met',
      'INCREASE',
      10,
      { 2024: 8, 2026: 12 },
      { 2024: 9 },
      ['ON_TRACK', 2024, 2024],
    ],
    ['with a target of zero, missed', 'DECREASE', 5, { 2024: 0, 2026: 0 }, { 2024: 1 }, ['BEHIND', 2024, 2024]],
    ['with a target of zero, met', 'DECREASE', 5, { 2024: 0, 2026: 0 }, { 2024: 0 }, ['ACHIEVED', 2024, 2026]],
  ])('%s: %s from %s to %j at %j', (_year, direction, baseline, targets, actuals, [status, judged, target]) => {
    const found = line(direction, baseline, targets, actuals);
    expect(found).toMatchObject({ status, judgedFiscalYear: judged, targetFiscalYear: target });
    expect(found.target).toEqual({ fiscalYear: target, kind: 'TARGET', value: targets[target] });
  });

  it('is not judged where no direction or no target is printed', () => {
    expect(line(null, 10, { 2024: 12 }, { 2024: 11 })).toMatchObject({
      judgedFiscalYear: null,
      targetFiscalYear: 2024,
    });
    expect(line('INCREASE', 10, { 2024: null }, { 2024: 11 })).toMatchObject({
      status: 'NO_TARGET',
      judgedFiscalYear: null,
      targetFiscalYear: null,
      target: null,
    });
  });
});

it.each<[Direction, Numbers, Numbers, ja: string, en: string]>([
  [
    'INCREASE',
    { 2024: 12, 2026: 2000 },
    { 2024: 12 },
    '2024年度の実績が、その年度の目標（12）に達している。',
    'The actual of 2024 meets the target of that year (12).',
  ],
  [
    'INCREASE',
    { 2026: 20 },
    { 2024: 14 },
    '2024年度の実績が、2022年度の基準値から2026年度の目標への直線（15）に届いていない。',
    'The actual of 2024 does not meet the straight line from the baseline of 2022 to the target of 2026 (15).',
  ],
  [
    'INCREASE',
    { 2024: 12, 2026: 2000 },
    { 2025: 1006 },
    '2025年度の実績が、2024年度の目標から2026年度の目標への直線（1,006）に達している。',
    'The actual of 2025 meets the straight line from the target of 2024 to the target of 2026 (1,006).',
  ],
  [
    'INCREASE',
    { 2024: 12, 2026: 20 },
    { 2024: 20 },
    '2024年度の実績が、最終目標（2026年度、20）に達している。',
    'The actual of 2024 meets the final target (2026, 20).',
  ],
  [
    'INCREASE',
    { 2024: 12 },
    { 2025: 9 },
    '2025年度の実績が、基準値（10）より悪く、最終目標（2024年度、12）に届いていない。',
    'The actual of 2025 is worse than the baseline (10) and does not meet the final target (2024, 12).',
  ],
  [
    'MAINTAIN',
    { 2024: 10, 2026: 10 },
    { 2025: 11 },
    '2025年度の実績が、保つ水準から外れている：最終目標（2026年度、10）。',
    'The actual of 2025 is off the level that is to be kept: the final target (2026, 10).',
  ],
])('says by what it was judged: %s to %j at %j', (direction, targets, actuals, ja, en) => {
  expect(line(direction, 10, targets, actuals).rule).toEqual({ ja, en });
});

it('says of a level that is to be kept nothing about a line, and asks for nothing without a direction', () => {
  expect(line('MAINTAIN', 5, { 2026: 5 }, { 2024: 7 })).toMatchObject({
    status: 'BEHIND',
    rule: { ja: expect.stringContaining('保つ水準から外れている') },
  });
  expect(line(null, 5, { 2026: 5 }).rule).toEqual({
    ja: '最終目標は基準値と同じ。',
    en: 'The final target equals the baseline.',
  });
});
