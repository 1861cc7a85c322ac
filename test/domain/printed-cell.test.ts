import { describe, expect, it } from 'vitest';
import type { PeriodKind } from '../../src/domain/plan.js';
import { directionIn, type PrintedCell, readPrintedCell } from '../../src/domain/printed-cell.js';

const read = (printed: string, unit: string | null = null, year: number | null = null) => {
  const cell = readPrintedCell(printed, unit, year);
  const said = Object.entries(cell).filter(
    ([, part]) => part !== null && part !== false && !(Array.isArray(part) && part.length === 0),
  );
  return Object.fromEntries(said);
};

const period = (kind: PeriodKind, start: string | null, end: string | null, label: string) => ({
  kind,
  start,
  end,
  label,
});

describe('a cell is read', () => {
  it.each<[printed: string, unit: string | null, Partial<PrintedCell>]>([
    ['58', null, { value: 58 }],
    ['11,426', '円', { value: 11426 }],
    ['41.5', '％', { value: 41.5 }],
    ['0', '人', { value: 0 }],
    ['66.0以上', null, { value: 66, bound: 'AT_LEAST' }],
    ['６６．０％以上', '%', { value: 66, bound: 'AT_LEAST' }],
    ['10%以下', '％', { value: 10, bound: 'AT_MOST' }],
    ['0.1未満', null, { value: 0.1, bound: 'LESS_THAN' }],
    ['0＜', null, { value: 0, bound: 'MORE_THAN' }],
    ['＞0', null, { value: 0, bound: 'MORE_THAN' }],
    ['80%超', '%', { value: 80, bound: 'MORE_THAN' }],
    ['3日以内', '日', { value: 3, bound: 'AT_MOST' }],
    ['約30', null, { value: 30, bound: 'ABOUT' }],
    ['30人程度', '人', { value: 30, bound: 'ABOUT' }],
    ['80～85%', '%', { value: 80, valueTo: 85 }],
    ['80%〜85%', null, { value: 80, valueTo: 85 }],
    ['20万人', '人', { value: 200000 }],
    ['20万人', '万人', { value: 20 }],
    ['20万人', '千人', { value: 200 }],
    ['20万人以上', '人', { value: 200000, bound: 'AT_LEAST' }],
    ['28億9,075万円', '円', { value: 2890750000 }],
    ['2億5千万円', '円', { value: 250000000 }],
    ['1,200千円', '千円', { value: 1200 }],
    ['▲28.7%', '%', { value: -28.7 }],
    ['△3', null, { value: -3 }],
    ['−0.5', null, { value: -0.5 }],
    ['236.3㎞', 'km', { value: 236.3 }],
    ['1,200㎡以上', '㎡', { value: 1200, bound: 'AT_LEAST' }],
    ['12.5万t-CO2', 't-CO2', { value: 125000 }],
    ['5人/年', '人/年', { value: 5 }],
    ['全国17位', '位', { value: 17 }],
    ['全国17位', null, { value: 17 }],
    ['九州3位', null, { value: 3 }],
    ['26.1kg/人・年', null, { value: 26.1 }],
    ['5か所', null, { value: 5 }],
    ['80.5年', null, { value: 80.5 }],
    ['（’22） 635箇所', null, { value: 635, fiscalYear: 2022 }],
    ['61.2% （2023年全国平均）', null, { value: 61.2 }],
    ['第3位以内', '位', { value: 3, bound: 'AT_MOST' }],
    ['90%以上を維持', '%', { value: 90, bound: 'AT_LEAST', direction: 'MAINTAIN' }],
    ['80%↑', '%', { value: 80, direction: 'INCREASE' }],
    ['100件に増加', '件', { value: 100, direction: 'INCREASE' }],
    ['42（減少）', null, { value: 42, direction: 'DECREASE' }],
    ['23人（実績見込）', '人', { value: 23, isEstimate: true }],
    ['23人（見込み）', '人', { value: 23, isEstimate: true }],
    ['54.0 (2017)', null, { value: 54, fiscalYear: 2017 }],
    ['54.0（H25）', null, { value: 54, fiscalYear: 2013 }],
    ['54.0（令和元年度）', null, { value: 54, fiscalYear: 2019 }],
    ['R12 70%', '%', { value: 70, fiscalYear: 2030 }],
    ['策定時 36', null, { value: 36, label: '策定時' }],
    ['基準 39.9', null, { value: 39.9, label: '基準' }],
    ['最終目標 70%以上', '%', { value: 70, bound: 'AT_LEAST', label: '最終目標' }],
    ['上方修正後 60.0', null, { value: 60, label: '上方修正後' }],
    ['50.0（速報値）', null, { value: 50, label: '速報値' }],
  ])('%s in %s', (printed, unit, expected) => {
    expect(read(printed, unit)).toEqual(expected);
  });

  it.each(['－', '-', '―', 'ー', ''])('%j is no value', (printed) => {
    expect(read(printed)).toEqual({});
  });
});

describe('words are a target without a number', () => {
  it.each<[printed: string, direction?: string]>([
    ['前年より減少', 'DECREASE'],
    ['全国平均以上'],
    ['面的体制整備'],
    ['増加を目指す', 'INCREASE'],
    ['現状値より減少', 'DECREASE'],
    ['現状維持', 'MAINTAIN'],
    ['↑', 'INCREASE'],
    ['R8に策定'],
    ['前年度（50件）より増加', 'INCREASE'],
    ['3件減少', 'DECREASE'],
    ['1/2'],
    ['2019年比で減少', 'DECREASE'],
    ['2030年'],
    ['8年度策定'],
    ['3年以内に整備'],
    ['前年比5%増'],
  ])('%s', (printed, direction) => {
    expect(read(printed)).toEqual({ text: printed, ...(direction ? { direction } : {}) });
  });

  it.each([
    ['維持・向上', null],
    ['減少を抑制する', null],
    ['低下させない', null],
    ['→', 'MAINTAIN'],
    ['↗', 'INCREASE'],
    ['66.0以上', null],
  ])('%s prints the direction %s', (words, direction) => {
    expect(directionIn(words)).toBe(direction);
  });
});

describe('a period is read', () => {
  it.each<[printed: string, Partial<PrintedCell>]>([
    [
      '440件（R3～R5累計）',
      { value: 440, fiscalYear: 2023, period: period('CUMULATIVE', '2021-04-01', '2024-03-31', 'R3~R5累計') },
    ],
    ['〜R6累計3,000件', { value: 3000, fiscalYear: 2024, period: period('CUMULATIVE', null, '2025-03-31', '~R6累計') }],
    [
      '2024～29累計23,420',
      { value: 23420, fiscalYear: 2029, period: period('CUMULATIVE', '2024-04-01', '2030-03-31', '2024~29累計') },
    ],
    [
      '116件（R7～10累計）',
      { value: 116, fiscalYear: 2028, period: period('CUMULATIVE', '2025-04-01', '2029-03-31', 'R7~10累計') },
    ],
    [
      '98.1% （R1～R5年度平 均）',
      { value: 98.1, fiscalYear: 2023, period: period('AVERAGE', '2019-04-01', '2024-03-31', 'R1~R5年度平均') },
    ],
    [
      '196人 （’20～’22平均）',
      { value: 196, fiscalYear: 2022, period: period('AVERAGE', '2020-04-01', '2023-03-31', '’20~’22平均') },
    ],
    ['延べ1,000人', { value: 1000, period: period('CUMULATIVE', null, null, '延べ') }],
    ['3,000件（累計）', { value: 3000, period: period('CUMULATIVE', null, null, '累計') }],
    [
      '12.3（R1～R5平均）',
      { value: 12.3, fiscalYear: 2023, period: period('AVERAGE', '2019-04-01', '2024-03-31', 'R1~R5平均') },
    ],
    [
      'R4～R6年平均 12.3',
      { value: 12.3, fiscalYear: 2024, period: period('AVERAGE', '2022-04-01', '2025-03-31', 'R4~R6年平均') },
    ],
    ['（毎年度）100%', { value: 100, period: period('EVERY_YEAR', null, null, '毎年度') }],
    ['毎年度100%', { value: 100, period: period('EVERY_YEAR', null, null, '毎年度') }],
    ['181人以下（毎年）', { value: 181, bound: 'AT_MOST', period: period('EVERY_YEAR', null, null, '毎年') }],
    [
      '23人（R7.4.1現在）',
      { value: 23, fiscalYear: 2025, period: period('POINT_IN_TIME', '2025-04-01', '2025-04-01', 'R7.4.1現在') },
    ],
    [
      '23人（令和7年3月31日時点）',
      {
        value: 23,
        fiscalYear: 2024,
        period: period('POINT_IN_TIME', '2025-03-31', '2025-03-31', '令和7年3月31日時点'),
      },
    ],
    [
      '23人（R7年3月末現在）',
      { value: 23, fiscalYear: 2024, period: period('POINT_IN_TIME', '2025-03-31', '2025-03-31', 'R7年3月末現在') },
    ],
    [
      '5件（2023暦年）',
      { value: 5, fiscalYear: 2023, period: period('CALENDAR_YEAR', '2023-01-01', '2023-12-31', '2023暦年') },
    ],
  ])('%s', (printed, expected) => {
    expect(read(printed)).toEqual(expected);
  });

  it('is the calendar year of its column where no year is printed', () => {
    expect(read('5件（暦年）', '件', 2024).period).toEqual(period('CALENDAR_YEAR', '2024-01-01', '2024-12-31', '暦年'));
    expect(read('5件（暦年）', '件').period).toEqual(period('CALENDAR_YEAR', null, null, '暦年'));
  });
});

describe('several numbers in a cell are told apart', () => {
  it.each<[printed: string, several: string[]]>([
    ['小中 88.4% 高 84.4%', ['小中 88.4%', '高 84.4%']],
    ['54件・44人', ['54件', '44人']],
    ['76.7%（236.3km）', ['76.7%', '236.3km']],
    ['3.6（全国17位）', ['3.6', '全国17位']],
    ['20(40)', ['20', '40']],
    ['（小）78.9% （中）74.9% （高）71.5% （R6年度）', ['小 78.9%', '中 74.9%', '高 71.5%']],
    ['小学国：-1.6ポイント 小学算：-1.2ポイント', ['小学国:-1.6ポイント', '小学算:-1.2ポイント']],
  ])('%s', (printed, several) => {
    expect(read(printed)).toEqual({ several });
  });
});

it('reads a text of any length in no time', () => {
  const start = performance.now();
  for (const long of [
    '1,'.repeat(5_000),
    '0~'.repeat(5_000),
    '約'.repeat(10_000),
    '1万'.repeat(55),
    '(1)'.repeat(40),
    '1.1'.repeat(40),
  ])
    readPrintedCell(long, '人', 2024);
  expect(performance.now() - start).toBeLessThan(200);
});
