import { expect, it } from 'vitest';
import { joinedSeries } from '../../src/web/explorer/editions/joined-series.js';
import type { LineFragment } from '../../src/web/explorer/operations.generated.js';

type Value = LineFragment['values'][number];

const value = (kind: Value['kind'], fiscalYear: number, number: number): Value => ({
  ...{ id: `${kind} ${fiscalYear} ${number}`, kind, fiscalYear, value: number, printed: `${number}` },
  ...{ label: null, superseded: false, valueTo: null, bound: null, text: null, period: null, note: null },
});

const line = (name: string | null, ...values: Value[]) => ({ line: name, values });

it('goes on from one edition to the next', () => {
  const [series] = joinedSeries([
    [line(null, value('BASELINE', 2022, 58), value('TARGET', 2026, 74))],
    [line(null, value('BASELINE', 2025, 70), value('TARGET', 2029, 90))],
  ]);
  expect(series?.values.map(({ fiscalYear, superseded }) => [fiscalYear, superseded])).toEqual([
    [2022, false],
    [2025, false],
    [2026, false],
    [2029, false],
  ]);
  expect(series?.revisions).toEqual([]);
});

it('has once what is printed again, and supersedes what is printed otherwise', () => {
  const [series] = joinedSeries([
    [line(null, value('ACTUAL', 2024, 60), value('TARGET', 2026, 74))],
    [line(null, value('ACTUAL', 2024, 60), value('TARGET', 2026, 80))],
  ]);
  expect(series?.values.map(({ kind, printed, superseded }) => [kind, printed, superseded])).toEqual([
    ['ACTUAL', '60', false],
    ['TARGET', '74', true],
    ['TARGET', '80', false],
  ]);
  expect(series?.revisions).toMatchObject([
    { fiscalYear: 2026, before: { value: 74 }, after: { value: 80 }, edition: 1 },
  ]);
});

it('keeps lines of several names apart', () => {
  const joined = joinedSeries([
    [line('男性', value('ACTUAL', 2024, 1)), line('女性', value('ACTUAL', 2024, 2))],
    [line('男性', value('ACTUAL', 2025, 3)), line('女性', value('ACTUAL', 2025, 4))],
  ]);
  expect(joined.map(({ name, values }) => [name, values.map((one) => one.value)])).toEqual([
    ['男性', [1, 3]],
    ['女性', [2, 4]],
  ]);
});
