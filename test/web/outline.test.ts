import { expect, it } from 'vitest';
import { axisFor } from '../../src/web/explorer/indicators/axis.js';
import { withoutYear, wordedRuns } from '../../src/web/explorer/indicators/worded.js';
import { sparkline } from '../../src/web/explorer/node/sparkline.js';
import { type Outlined, rowsOf, spotsOf } from '../../src/web/explorer/shared/outline.js';

interface Place extends Outlined {
  places: readonly this[];
}

const place = (kind: Place['kind'], id: string, ...places: Place[]): Place => ({ id, kind, places });
const ids = (rows: { place: Place }[]) => rows.map(({ place: { id } }) => id);

it('has a row for each measure of 仙台市, below its プロジェクト', () => {
  const sendai = [place('PILLAR', '杜と水の都', place('MEASURE', '海浜エリア活性化')), place('PILLAR', '市政運営')];
  // A pillar without a measure is a row itself: nothing is left out.
  expect(ids(rowsOf(sendai))).toEqual(['海浜エリア活性化', '市政運営']);
});

it('has a row for each measure of 北本市, which has nothing above them', () => {
  expect(rowsOf([place('MEASURE', '10')])).toEqual([{ place: place('MEASURE', '10'), above: [] }]);
});

it('takes the 基本戦略 of 長崎県 for the heading of its 施策, and their 事業群 for no rows', () => {
  const measure = place('MEASURE', '施策1', place('INITIATIVE', '事業群1'));
  const nagasaki = [place('PILLAR', '柱1', place('SECTION', '基本戦略1', measure))];
  expect(rowsOf(nagasaki).map(({ place: { id }, above }) => [id, above.map((one) => one.id)])).toEqual([
    ['施策1', ['柱1', '基本戦略1']],
  ]);
  expect(ids(spotsOf(nagasaki))).toEqual(['柱1', '基本戦略1', '施策1', '事業群1']);
});

it('gives a section that groups nothing a row of its own', () => {
  expect(ids(rowsOf([place('SECTION', '第1章', place('SECTION', '前文'), place('MEASURE', '1-9'))]))).toEqual([
    '前文',
    '1-9',
  ]);
});

it.each([
  ['small shares as large as they are', [0.03, 0.18], true, [0, 0.207]],
  ['shares against the whole', [42, 43], true, [0, 115]],
  ['counts from zero', [54, 44], false, [0, 62.1]],
  ['what is below zero from there', [-28.7, 10], false, [-34.505, 15.805]],
] as const)('draws %s', (_what, values, isShare, [low, high]) => {
  const axis = axisFor(values, isShare);
  expect(axis[0]).toBeCloseTo(low, 6);
  expect(axis[1]).toBeCloseTo(high, 6);
});

it('says a target in words once for the years that it is printed for, and not across others', () => {
  const cell = (fiscalYear: number | null, text: string | null, value: number | null = null) => ({
    ...{ kind: 'TARGET', fiscalYear, text, value },
  });
  const years = (cells: ReturnType<typeof cell>[]) => wordedRuns(cells).map((run) => run.map((one) => one.fiscalYear));
  // As 長崎県 prints it from R8 to R12.
  expect(years([2026, 2027, 2028, 2029, 2030].map((year) => cell(year, '（小・中・高）上昇')))).toEqual([
    [2026, 2027, 2028, 2029, 2030],
  ]);
  expect(years([cell(2026, '検討'), cell(2027, '実施'), cell(2029, '実施'), cell(null, '増加')])).toEqual([
    [2026],
    [2027],
    [2029],
    [null],
  ]);
  expect(years([cell(2026, null, 20)])).toEqual([]);
});

it.each([
  ['17%（R7年度）', '17%'],
  ['55% （R12年度）', '55%'],
  ['54.0 (2017)', '54.0'],
  ['76.7%（236.3km）', '76.7%（236.3km）'],
  ['3.6（全国17位）', '3.6（全国17位）'],
  ['（R7年度）', '（R7年度）'],
])('writes %s as %s where the axis tells the year', (printed, short) => {
  expect(withoutYear(printed)).toBe(short);
});

it('draws amounts from zero, each in its year, and no line for one year', () => {
  const of = (year: number, yen: number) => ({ year, yen });
  expect(sparkline([of(2026, 200), of(2024, 100), of(2025, 0)], 120, 28)).toEqual([
    [0, 14],
    [60, 28],
    [120, 0],
  ]);
  expect(sparkline([of(2024, 100), of(2026, 100)], 120, 28)).toEqual([
    [0, 0],
    [120, 0],
  ]);
  expect(sparkline([of(2024, 0), of(2025, 0)], 120, 28)).toEqual([
    [0, 28],
    [120, 28],
  ]);
  // 北本市 prints one year.
  expect(sparkline([of(2024, 100)], 120, 28)).toEqual([]);
});
