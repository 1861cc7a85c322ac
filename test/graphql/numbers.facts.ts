// What stands in test/plans/numbers-2025.yaml, written by hand from the words of its cells.

type Said = Record<string, unknown>;
export type FactsOfSeries = [
  series: string,
  status: string,
  ...values: [kind: string, fiscalYear: number | null, Said][],
];

const span = (kind: string, label: string, start: string | null = null, end: string | null = null) => ({
  period: { kind, label, start, end },
});

/** Every series: how it stands, and its values as far as they say more than null. */
export const SERIES: FactsOfSeries[] = [
  [
    'at-least',
    'REQUIRES_INCREASE',
    ['BASELINE', 2023, { value: 60.2 }],
    ['TARGET', 2030, { value: 66, bound: 'AT_LEAST' }],
  ],
  [
    'at-most',
    'REQUIRES_DECREASE',
    ['BASELINE', 2023, { value: 12.5 }],
    ['TARGET', 2030, { value: 10, bound: 'AT_MOST' }],
  ],
  [
    'less-than',
    'REQUIRES_DECREASE',
    ['BASELINE', 2023, { value: 0.18 }],
    ['TARGET', 2030, { value: 0.1, bound: 'LESS_THAN' }],
  ],
  [
    'more-than',
    'REQUIRES_INCREASE',
    ['BASELINE', 2023, { value: 0 }],
    ['TARGET', 2030, { value: 0, bound: 'MORE_THAN' }],
  ],
  [
    'about',
    'WORDED',
    ['BASELINE', 2023, { value: 20 }],
    ['ACTUAL', 2030, { value: 29 }],
    ['TARGET', 2030, { value: 30, bound: 'ABOUT' }],
  ],
  ['range', 'REQUIRES_INCREASE', ['BASELINE', 2023, { value: 70 }], ['TARGET', 2030, { value: 80, valueTo: 85 }]],
  ['worded', 'WORDED', ['BASELINE', 2023, { value: 40 }], ['TARGET', 2030, { text: '前年より減少' }]],
  ['only-words', 'WORDED', ['TARGET', 2030, { text: '面的体制整備' }]],
  ['named-series.shochu', 'NO_TARGET', ['BASELINE', 2023, { value: 88.4 }]],
  ['named-series.ko', 'NO_TARGET', ['BASELINE', 2023, { value: 84.4 }]],
  ['named-series.all', 'NO_BASELINE', ['TARGET', 2030, { value: 92 }]],
  ['two-units.cases', 'NO_TARGET', ['BASELINE', 2023, { value: 54 }]],
  ['two-units.people', 'NO_TARGET', ['BASELINE', 2023, { value: 44 }]],
  ['beside-total.yearly', 'NO_BASELINE', ['TARGET', 2030, { value: 20 }]],
  ['beside-total.total', 'NO_BASELINE', ['TARGET', 2030, { value: 40, ...span('CUMULATIVE', '累計') }]],
  ['people', 'REQUIRES_INCREASE', ['BASELINE', 2023, { value: 185_000 }], ['TARGET', 2030, { value: 200_000 }]],
  [
    'money',
    'REQUIRES_INCREASE',
    ['BASELINE', 2023, { value: 2_890_750_000 }],
    ['TARGET', 2030, { value: 3_000_000_000 }],
  ],
  ['negative', 'REQUIRES_DECREASE', ['BASELINE', 2023, { value: -28.7 }], ['TARGET', 2030, { value: -46 }]],
  [
    'totals',
    'NOT_COMPARABLE',
    ['BASELINE', 2023, { value: 87, ...span('CUMULATIVE', 'R3~R5累計', '2021-04-01', '2024-03-31') }],
    ['TARGET', 2028, { value: 116, ...span('CUMULATIVE', 'R7~R10累計', '2025-04-01', '2029-03-31') }],
  ],
  [
    'total-from-the-start',
    'REQUIRES_INCREASE',
    ['BASELINE', 2024, { value: 3000, ...span('CUMULATIVE', '~R6累計', null, '2025-03-31') }],
    ['TARGET', 2030, { value: 5000, ...span('CUMULATIVE', '~R12累計', null, '2031-03-31') }],
  ],
  [
    'in-all',
    'REQUIRES_INCREASE',
    ['BASELINE', 2023, { value: 1000, ...span('CUMULATIVE', '延べ') }],
    ['TARGET', 2030, { value: 1200, ...span('CUMULATIVE', '延べ') }],
  ],
  [
    'average',
    'REQUIRES_INCREASE',
    ['BASELINE', 2023, { value: 12.3, ...span('AVERAGE', 'R1~R5平均', '2019-04-01', '2024-03-31') }],
    ['TARGET', 2030, { value: 15, ...span('AVERAGE', 'R8~R12年平均', '2026-04-01', '2031-03-31') }],
  ],
  [
    'every-year',
    'ON_TRACK',
    ['BASELINE', 2023, { value: 200 }],
    ['ACTUAL', 2025, { value: 180 }],
    ['TARGET', null, { value: 181, bound: 'AT_MOST', ...span('EVERY_YEAR', '毎年') }],
  ],
  [
    'every-year-first',
    'BEHIND',
    ['BASELINE', 2023, { value: 99 }],
    ['ACTUAL', 2026, { value: 99.5 }],
    ['TARGET', null, { value: 100, ...span('EVERY_YEAR', '毎年度') }],
  ],
  [
    'other-year',
    'REQUIRES_INCREASE',
    ['BASELINE', 2017, { value: 54, columnYear: 2018 }],
    ['TARGET', 2030, { value: 60 }],
  ],
  [
    'estimate',
    'REQUIRES_INCREASE',
    ['BASELINE', 2023, { value: 20 }],
    ['ESTIMATE', 2025, { value: 23 }],
    ['TARGET', 2030, { value: 30 }],
  ],
  [
    'revised',
    'REQUIRES_INCREASE',
    ['BASELINE', 2024, { value: 36, label: '策定時', superseded: true }],
    ['BASELINE', 2024, { value: 39.9, label: '基準' }],
    ['TARGET', 2030, { value: 50, superseded: true }],
    ['TARGET', 2030, { value: 60, label: '上方修正後' }],
  ],
  [
    'final',
    'REQUIRES_INCREASE',
    ['BASELINE', 2023, { value: 55 }],
    ['TARGET', 2030, { value: 70, superseded: true }],
    ['TARGET', 2030, { value: 70, bound: 'AT_LEAST', label: '最終目標' }],
  ],
  [
    'preliminary',
    'ON_TRACK',
    ['BASELINE', 2023, { value: 900 }],
    ['ACTUAL', 2026, { value: 800, label: '速報値', superseded: true }],
    ['ACTUAL', 2026, { value: 950, label: '確定値' }],
    ['TARGET', 2030, { value: 1000 }],
  ],
  [
    'day',
    'REQUIRES_INCREASE',
    ['BASELINE', 2025, { value: 5, ...span('POINT_IN_TIME', 'R7.4.1現在', '2025-04-01', '2025-04-01') }],
    ['TARGET', 2030, { value: 8 }],
  ],
  [
    'calendar-year',
    'REQUIRES_DECREASE',
    ['BASELINE', 2023, { value: 100, ...span('CALENDAR_YEAR', '暦年', '2023-01-01', '2023-12-31') }],
    ['TARGET', 2030, { value: 80, ...span('CALENDAR_YEAR', '暦年', '2030-01-01', '2030-12-31') }],
  ],
  ['rank', 'REQUIRES_DECREASE', ['BASELINE', 2023, { value: 17 }], ['TARGET', 2030, { value: 10, bound: 'AT_MOST' }]],
  [
    'far-years',
    'BEHIND',
    ['BASELINE', 2013, { value: 0 }],
    ['ACTUAL', 2019, { value: 12 }],
    ['ACTUAL', 2021, { value: 20 }],
    ['TARGET', 2040, { value: 73 }],
  ],
  ['arrow', 'REQUIRES_INCREASE', ['BASELINE', 2023, { value: 70 }], ['TARGET', 2030, { value: 80 }]],
  [
    'met-already',
    'ON_TRACK',
    ['BASELINE', 2023, { value: 97.6 }],
    ['ACTUAL', 2026, { value: 92 }],
    ['TARGET', 2030, { value: 90, bound: 'AT_LEAST' }],
  ],
  ['to-be-kept', 'MAINTAIN', ['BASELINE', 2023, { value: 95 }], ['TARGET', 2030, { value: 90, bound: 'AT_LEAST' }]],
  [
    'by-its-year',
    'ON_TRACK',
    ['BASELINE', 2024, { value: 10 }],
    ['ACTUAL', 2026, { value: 12 }],
    ['TARGET', 2026, { value: 12 }],
    ['TARGET', 2030, { value: 30 }],
  ],
  [
    'by-the-line',
    'BEHIND',
    ['BASELINE', 2024, { value: 10 }],
    ['ACTUAL', 2026, { value: 19 }],
    ['TARGET', 2030, { value: 40 }],
  ],
  [
    'worse',
    'DETERIORATING',
    ['BASELINE', 2024, { value: 10 }],
    ['ACTUAL', 2026, { value: 9 }],
    ['TARGET', 2030, { value: 40 }],
  ],
  [
    'achieved',
    'ACHIEVED',
    ['BASELINE', 2024, { value: 10 }],
    ['ACTUAL', 2030, { value: 40 }],
    ['TARGET', 2030, { value: 40 }],
  ],
  [
    'not-counted',
    'NO_DATA',
    ['BASELINE', 2024, { value: 10 }],
    ['ACTUAL', 2026, { text: '集計中' }],
    ['TARGET', 2030, { value: 40 }],
  ],
];

/** The directions that are printed: in a column of their own, or only in the words and arrows beside targets. */
export const DIRECTIONS: Record<string, string> = {
  worded: 'DECREASE',
  'to-be-kept': 'MAINTAIN',
  arrow: 'INCREASE',
  totals: 'INCREASE',
};

/** Indicators whose first series has a change, from the greatest fall to the greatest rise among those asked for. */
export const GREATEST_FALLS = ['calendar-year', 'every-year', 'negative'];
export const GREATEST_RISES = ['money', 'people', 'total-from-the-start'];

/** Indicators whose first series has none: no target, words, or unlike periods. By id. */
export const WITHOUT_CHANGE = ['beside-total', 'blank', 'named-series', 'only-words', 'totals', 'two-units', 'worded'];
