import { describe, expect, it } from 'vitest';
import { indicatorCell } from '../../src/domain/indicator-cell.js';
import type { Direction, ValueKind } from '../../src/domain/plan.js';
import { assess, outlook } from '../../src/domain/target-assessment.js';

type Written = [kind: ValueKind, year: number | null, printed: string];

const cellsOf = (cells: Written[]) =>
  cells.map(([kind, year, printed]) => {
    const cell = indicatorCell({ printed, ...(year === null ? {} : { columnYear: year }) }, null);
    return { ...cell, kind, printed };
  });

/** A line of cells as printed, in a plan that ends in 2026. */
const line = (direction: Direction | null, ...cells: Written[]) => assess(direction, cellsOf(cells), 2026);

const baseline = (printed: string, year = 2022): Written => ['BASELINE', year, printed];
const target = (year: number | null, printed: string): Written => ['TARGET', year, printed];
const actual = (year: number, printed: string): Written => ['ACTUAL', year, printed];

describe('the target of a year', () => {
  it.each<[what: string, Direction | null, Written[], status: string, judged: number | null, target: number | null]>([
    [
      'judges it',
      'INCREASE',
      [baseline('10'), target(2024, '12'), target(2026, '30'), actual(2024, '12')],
      'ON_TRACK',
      2024,
      2024,
    ],
    [
      'of every year judges each',
      null,
      [baseline('200'), target(null, '181人以下（毎年）'), actual(2024, '180')],
      'ON_TRACK',
      2024,
      null,
    ],
    [
      'of every year, missed',
      null,
      [baseline('200'), target(null, '181人以下（毎年）'), actual(2024, '182')],
      'BEHIND',
      2024,
      null,
    ],
    [
      'of every year, in the last one',
      null,
      [baseline('200'), target(null, '181人以下（毎年）'), actual(2026, '181')],
      'ACHIEVED',
      2026,
      null,
    ],
    [
      'of every year, with a direction',
      'INCREASE',
      [baseline('99'), target(null, '（毎年度）100%'), actual(2025, '100')],
      'ON_TRACK',
      2025,
      null,
    ],
    [
      'goes before that of every year',
      'INCREASE',
      [target(null, '（毎年度）100'), target(2024, '80'), actual(2024, '85')],
      'ON_TRACK',
      2024,
      2024,
    ],
  ])('%s', (_what, direction, cells, status, judgedFiscalYear, targetFiscalYear) => {
    expect(line(direction, ...cells)).toMatchObject({ status, judgedFiscalYear, targetFiscalYear });
  });

  it('is no single year, and says so, where it is of every year', () => {
    expect(line(null, baseline('200'), target(null, '181人以下（毎年）'), actual(2024, '182'))).toMatchObject({
      requiredAnnualChange: null,
      rule: {
        ja: '2024年度の実績が、毎年度の目標（181以下）に届いていない。',
        en: 'The actual of 2024 does not meet the target of every year (at most 181).',
      },
    });
  });
});

describe('between two printed values', () => {
  it('a year is judged by the straight line, from the baseline or from a target', () => {
    const cells = [baseline('50'), target(2024, '60以上'), target(2026, '80以上')];
    expect(line(null, ...cells, actual(2023, '55')).status).toBe('ON_TRACK');
    expect(line(null, ...cells, actual(2023, '54.9')).status).toBe('BEHIND');
    expect(line(null, ...cells, actual(2025, '70'))).toMatchObject({ status: 'ON_TRACK', targetFiscalYear: 2026 });
    expect(line(null, ...cells, actual(2025, '69')).status).toBe('BEHIND');
  });
});

describe('like is held against like only', () => {
  it.each<[what: string, Written[], status: string]>([
    [
      'a total of three years, a total of four',
      [baseline('87件（R3～R5累計）'), target(2028, '116件（R7～R10累計）')],
      'NOT_COMPARABLE',
    ],
    ['a year, a total', [baseline('3,329'), target(2029, '2024～29累計23,420')], 'NOT_COMPARABLE'],
    [
      'totals from one start',
      [baseline('87件（R3～R5累計）'), target(2028, '216件（R3～R10累計）')],
      'REQUIRES_INCREASE',
    ],
    [
      'totals from a start that is not printed',
      [baseline('〜R4累計1,000件'), target(2026, '〜R8累計3,000件')],
      'REQUIRES_INCREASE',
    ],
    [
      'totals of one length',
      [baseline('87件（R3～R5累計）'), target(2028, '116件（R8～R10累計）')],
      'REQUIRES_INCREASE',
    ],
    ['an average, a year', [baseline('12（R1～R5平均）'), target(2028, '15')], 'NOT_COMPARABLE'],
    ['averages of one length', [baseline('12（R1～R3平均）'), target(2028, '15（R8～R10平均）')], 'REQUIRES_INCREASE'],
    ['a calendar year, a day', [baseline('12（暦年）'), target(2025, '15（R7.4.1現在）')], 'NOT_COMPARABLE'],
    ['a day, and no period printed', [baseline('12（R4.4.1現在）'), target(2026, '15')], 'REQUIRES_INCREASE'],
    [
      'a result of a year, a total',
      [baseline('0（R5～R5累計）'), target(2026, '40（R5～R8累計）'), actual(2024, '12')],
      'NOT_COMPARABLE',
    ],
    [
      'a result that is a total from the same start',
      [baseline('0（R5～R5累計）'), target(2026, '40（R5～R8累計）'), actual(2024, '20（R5～R6累計）')],
      'ON_TRACK',
    ],
  ])('%s', (_what, cells, status) => {
    expect(line('INCREASE', ...cells).status).toBe(status);
  });

  it('has no change where it is not, and says why', () => {
    const cells = [baseline('3,329'), target(2029, '2024～29累計23,420')];
    expect(line('INCREASE', ...cells)).toMatchObject({
      requiredAnnualChange: null,
      rule: { ja: expect.stringContaining('対象の期間'), en: expect.stringContaining('not compared') },
    });
    expect(outlook(cellsOf(cells), 2026)).toEqual({
      baseline: 3329,
      lastTarget: 23420,
      change: null,
      changeRate: null,
    });
  });
});

describe('a bound is a side, and no direction', () => {
  it.each<[what: string, Direction | null, Written[], status: string]>([
    ['is met by the baseline', null, [baseline('97.6%'), target(2026, '90.0%以上')], 'ALREADY_MET'],
    [
      'met already, a year that meets it',
      null,
      [baseline('97.6%'), target(2026, '90.0%以上'), actual(2024, '92')],
      'ON_TRACK',
    ],
    [
      'met already, a year that does not',
      null,
      [baseline('97.6%'), target(2026, '90.0%以上'), actual(2024, '89.9')],
      'BEHIND',
    ],
    ['met already, its own year', null, [baseline('97.6%'), target(2026, '90.0%以上'), actual(2026, '90')], 'ACHIEVED'],
    [
      'met already, with a direction',
      'INCREASE',
      [baseline('97.6%'), target(2026, '90.0%以上'), actual(2024, '92')],
      'ON_TRACK',
    ],
    ['to be kept', 'MAINTAIN', [baseline('97.6%'), target(2026, '90.0%以上を維持')], 'MAINTAIN'],
    [
      'to be kept, kept',
      'MAINTAIN',
      [baseline('97.6%'), target(2026, '90.0%以上を維持'), actual(2024, '93')],
      'ON_TRACK',
    ],
    ['to be kept, off', 'MAINTAIN', [baseline('97.6%'), target(2026, '90.0%以上を維持'), actual(2024, '88')], 'BEHIND'],
    ['not met yet', null, [baseline('50'), target(2026, '66.0以上')], 'REQUIRES_INCREASE'],
    ['downwards', null, [baseline('12%'), target(2026, '10%以下')], 'REQUIRES_DECREASE'],
    [
      'less than, missed by the number itself',
      null,
      [baseline('0.2'), target(2026, '0.1未満'), actual(2026, '0.1')],
      'BEHIND',
    ],
    ['less than, met', null, [baseline('0.2'), target(2026, '0.1未満'), actual(2026, '0.09')], 'ACHIEVED'],
    ['more than 0, from 0', null, [baseline('0'), target(2026, '0＜')], 'REQUIRES_INCREASE'],
    ['more than 0, met', null, [baseline('0'), target(2026, '0＜'), actual(2026, '0.1')], 'ACHIEVED'],
    ['a range, inside', null, [baseline('70'), target(2026, '80～85%'), actual(2026, '83')], 'ACHIEVED'],
    [
      'a range, beyond it without a direction',
      null,
      [baseline('70'), target(2026, '80～85%'), actual(2026, '86')],
      'BEHIND',
    ],
    [
      'a range, beyond it in the direction',
      'INCREASE',
      [baseline('70'), target(2026, '80～85%'), actual(2026, '86')],
      'ACHIEVED',
    ],
    ['a range, short of it', 'INCREASE', [baseline('70'), target(2026, '80～85%'), actual(2026, '79')], 'BEHIND'],
    ['a range, from above', 'DECREASE', [baseline('95'), target(2026, '80～85%')], 'REQUIRES_DECREASE'],
  ])('%s', (_what, direction, cells, status) => {
    expect(line(direction, ...cells).status).toBe(status);
  });
});

describe('words', () => {
  it.each<[what: string, Direction | null, Written[], status: string]>([
    [
      'are a target that is not judged',
      'DECREASE',
      [baseline('40'), target(2026, '前年より減少'), actual(2024, '39')],
      'WORDED',
    ],
    ['without a result', null, [baseline('40'), target(2026, '全国平均以上')], 'WORDED'],
    ['without any number', null, [target(2026, '面的体制整備')], 'WORDED'],
    [
      'of the year, before a number',
      'INCREASE',
      [baseline('40'), target(2024, '増加'), target(2026, '60'), actual(2024, '41')],
      'WORDED',
    ],
    [
      'of the last year leave those before judged',
      'INCREASE',
      [baseline('40'), target(2024, '50'), target(2026, '増加'), actual(2024, '51')],
      'ON_TRACK',
    ],
    [
      'that are the last, behind the numbers',
      'INCREASE',
      [baseline('40'), target(2024, '50'), target(2026, '増加'), actual(2025, '51')],
      'WORDED',
    ],
    ['about a number, short of it', 'INCREASE', [baseline('20'), target(2026, '約30'), actual(2026, '29')], 'WORDED'],
    ['about a number, met', 'INCREASE', [baseline('20'), target(2026, '約30'), actual(2026, '30')], 'ACHIEVED'],
    [
      'about a number, without a direction',
      null,
      [baseline('20'), target(2026, '約30'), actual(2026, '29')],
      'REQUIRES_INCREASE',
    ],
  ])('%s', (_what, direction, cells, status) => {
    expect(line(direction, ...cells).status).toBe(status);
  });
});

describe('what is shown and not judged', () => {
  it('is an estimate', () => {
    const estimate: Written = ['ESTIMATE', 2024, '23人（実績見込）'];
    expect(line('INCREASE', baseline('20'), target(2026, '30'), estimate)).toMatchObject({
      status: 'REQUIRES_INCREASE',
      judgedFiscalYear: null,
    });
  });

  it('is a superseded value', () => {
    const cells = cellsOf([baseline('40'), target(2026, '50.0'), target(2026, '上方修正後 60.0'), actual(2026, '55')]);
    const superseded = cells.map((cell, place) => ({ ...cell, superseded: place === 1 }));
    expect(assess('INCREASE', superseded, 2026)).toMatchObject({ status: 'BEHIND', target: { value: 60 } });
  });

  it('is a result up to the year of the baseline', () => {
    const cells = [baseline('40', 2022), target(2026, '60'), actual(2019, '30'), actual(2022, '70')];
    expect(line('INCREASE', ...cells)).toMatchObject({ status: 'REQUIRES_INCREASE', judgedFiscalYear: null });
  });
});

it('names the side of a target by which it judges', () => {
  expect(line(null, baseline('50'), target(2026, '66.0以上'), actual(2026, '60')).rule).toEqual({
    ja: '2026年度の実績が、最終目標（2026年度、66以上）に届いていない。',
    en: 'The actual of 2026 does not meet the final target (2026, at least 66).',
  });
  expect(line('INCREASE', baseline('70'), target(2026, '80～85%'), actual(2026, '79')).rule.ja).toBe(
    '2026年度の実績が、最終目標（2026年度、80～85）に届いていない。',
  );
});

it('tells how much changes, and at what rate', () => {
  expect(outlook(cellsOf([baseline('40'), target(2024, '45'), target(2026, '60以上')]), 2026)).toEqual({
    baseline: 40,
    lastTarget: 60,
    change: 20,
    changeRate: 0.5,
  });
  expect(outlook(cellsOf([baseline('0'), target(2026, '60')]), 2026)).toMatchObject({ change: 60, changeRate: null });
  expect(outlook(cellsOf([baseline('▲4'), target(2026, '0')]), 2026)).toMatchObject({ change: 4, changeRate: 1 });
  expect(outlook(cellsOf([baseline('40'), target(2026, '増加')]), 2026)).toEqual({
    baseline: 40,
    lastTarget: null,
    change: null,
    changeRate: null,
  });
});
