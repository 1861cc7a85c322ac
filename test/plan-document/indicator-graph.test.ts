import { describe, expect, it } from 'vitest';
import { indicatorParts } from '../../src/plan-document/indicator-graph.js';

type Indicator = Parameters<typeof indicatorParts>[0];

const idOf = (word: string, name: string) => `mihon-2024/${word}/${name}`;
const valuesOf = (series: NonNullable<Indicator['series']>[number], unit?: string) => {
  const { nodes, links } = indicatorParts(
    { key: 'users', name: '利用者', ...(unit ? { unit } : {}), series: [series] },
    '0001',
    idOf,
  );
  const values = nodes.filter(({ kind }) => kind === 'INDICATOR_VALUE');
  return values.map(({ id, properties }) => ({
    id: id.replace('mihon-2024/series/users/', ''),
    link: links.find(([, , to]) => to === id)?.[1],
    ...Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null && value !== undefined)),
  }));
};

describe('the values of a series', () => {
  it('written as in the first edition are what they were', () => {
    const baseline = { fiscalYear: 2022, value: 58, printed: '58', note: '年度途中の数。' };
    expect(valuesOf({ baseline, targets: [{ fiscalYear: 2024, value: null, printed: '－' }] })).toEqual([
      { id: 'baseline/2022', link: 'HAS_VALUE', kind: 'BASELINE', ...baseline },
    ]);
  });

  it('have the unit of the series, or that of the indicator', () => {
    expect(valuesOf({ targets: [{ fiscalYear: 2026, printed: '20万人' }] }, '人')).toMatchObject([{ value: 200_000 }]);
    expect(valuesOf({ unit: '万人', targets: [{ fiscalYear: 2026, printed: '20万人' }] }, '人')).toMatchObject([
      { value: 20 },
    ]);
  });

  it('of one year are told apart; the last one has the id by which that year is known', () => {
    const targets = ['50.0', '上方修正後 60.0'].map((printed) => ({ fiscalYear: 2026, printed }));
    expect(valuesOf({ targets })).toMatchObject([
      { id: 'target/2026/1', link: 'HAS_SUPERSEDED_VALUE', value: 50 },
      { id: 'target/2026', link: 'HAS_VALUE', value: 60, label: '上方修正後' },
    ]);
  });

  it('that the author writes go before what the text says', () => {
    const cell = { fiscalYear: 2026, printed: '80%以上', value: 75, bound: 'ABOUT' as const };
    expect(valuesOf({ targets: [cell] })).toMatchObject([{ value: 75, bound: 'ABOUT' }]);
    // A number that the text does not have says nothing of its bound.
    expect(valuesOf({ targets: [{ fiscalYear: 2026, printed: '80%以上', value: 75 }] })[0]).not.toHaveProperty('bound');
    expect(valuesOf({ targets: [{ fiscalYear: 2026, printed: '80%以上', value: 80 }] })).toMatchObject([
      { bound: 'AT_LEAST' },
    ]);
    expect(valuesOf({ targets: [{ fiscalYear: 2026, printed: '80%', text: '八割' }] })[0]).toMatchObject({
      text: '八割',
    });
  });

  it('are estimates where the cell or the author says so, but not in a column of targets and forecasts', () => {
    expect(valuesOf({ actuals: [{ fiscalYear: 2024, printed: '23人（実績見込）' }] })).toMatchObject([
      { id: 'estimate/2024', kind: 'ESTIMATE', value: 23 },
    ]);
    expect(valuesOf({ targets: [{ fiscalYear: 2024, printed: '23人（見込）' }] })).toMatchObject([{ kind: 'TARGET' }]);
    expect(valuesOf({ targets: [{ fiscalYear: 2024, value: 23, kind: 'ESTIMATE' }] })).toMatchObject([
      { kind: 'ESTIMATE' },
    ]);
  });

  it('without a year are those of every year', () => {
    expect(valuesOf({ targets: [{ columnYear: 2026, printed: '（毎年度）100%' }] })).toMatchObject([
      { id: 'target/undated', value: 100, periodKind: 'EVERY_YEAR', columnYear: 2026 },
    ]);
  });
});

it('an indicator may have no series, and no kind', () => {
  const { nodes, links } = indicatorParts({ key: 'later', name: '今後定める' }, '0001', idOf);
  expect(nodes).toMatchObject([{ id: 'mihon-2024/indicator/later', properties: { kind: 'OTHER' } }]);
  expect(links).toEqual([]);
});
