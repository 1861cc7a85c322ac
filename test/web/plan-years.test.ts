import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type OrderedPlan, planRows } from '../../src/web/explorer/city/plan-order.js';
import { planYearsLayout } from '../../src/web/explorer/city/plan-years.layout.js';

interface Made extends OrderedPlan {
  title: string;
}

const ids = (all: readonly string[]) => all.map((id) => ({ id }));
const plan = (
  id: string,
  years: [number | null, number | null],
  { continues = [], partOf = [] }: { continues?: string[]; partOf?: string[] } = {},
): Made => ({
  id,
  title: id,
  startFiscalYear: years[0],
  endFiscalYear: years[1],
  continues: ids(continues),
  partOf: ids(partOf),
});
const shown = (plans: readonly Made[]) => planRows(plans).map(({ plan: { id }, depth }) => `${'>'.repeat(depth)}${id}`);

describe('the rows of plans', () => {
  it('have the editions of a plan below each other, the oldest first, and below them what is part of any', () => {
    const plans = [
      plan('alone', [2010, 2019]),
      plan('welfare-2', [2023, 2027], { continues: ['welfare-1'], partOf: ['city'] }),
      plan('children', [2023, 2027], { partOf: ['welfare-2', 'city'] }),
      plan('welfare-1', [2018, 2022], { partOf: ['city'] }),
      plan('city', [2020, 2029]),
    ];
    expect(shown(plans)).toEqual(['city', '>welfare-1', '>welfare-2', '>>children', 'alone']);
    const [, first, second, children] = planRows(plans);
    expect(first?.before).toEqual([]);
    expect(second?.before.map(({ id }) => id)).toEqual(['welfare-1']);
    expect([second?.above?.id, children?.above?.id]).toEqual(['city', 'welfare-2']);
  });

  it('have what has no years last, among what stands at the same place', () => {
    const plans = [plan('none', [null, null]), plan('later', [2030, null]), plan('earlier', [null, 2024])];
    expect(shown(plans)).toEqual(['later', 'earlier', 'none']);
  });

  it('keep two that continue one in its chain, and editions without years in their order', () => {
    const split = [plan('b', [2025, 2029], { continues: ['a'] }), plan('c', [2025, 2029], { continues: ['a'] })];
    expect(shown([...split, plan('a', [2020, 2024])])).toEqual(['a', 'b', 'c']);
    expect(shown([plan('new', [null, null], { continues: ['old'] }), plan('old', [null, null])])).toEqual([
      'old',
      'new',
    ]);
  });

  it('are not lost where plans are part of each other, or of one that is not there', () => {
    const plans = [plan('a', [1, 2], { partOf: ['b'] }), plan('b', [1, 2], { partOf: ['a'] })];
    expect(shown(plans)).toEqual(['a', 'b']);
    expect(shown([plan('a', [1, 2], { partOf: ['gone', 'a'], continues: ['gone', 'a'] })])).toEqual(['a']);
  });
});

const year = fc.option(fc.integer({ min: 1990, max: 2060 }), { nil: null });
const name = fc.constantFrom(...'abcdefghij');
const anyPlans = fc
  .uniqueArray(name, { minLength: 1 })
  .chain((all) =>
    fc.tuple(
      ...all.map((id) =>
        fc
          .tuple(year, year, fc.array(name, { maxLength: 3 }), fc.array(name, { maxLength: 3 }))
          .map(([start, end, continues, partOf]) =>
            plan(id, [start, end && Math.max(start ?? end, end)], { continues, partOf }),
          ),
      ),
    ),
  );

it('has each plan once, below what it is part of, and no bar outside the years or on another', () => {
  fc.assert(
    fc.property(anyPlans, fc.boolean(), (plans, isNarrow) => {
      const rows = planRows(plans);
      expect(rows.map(({ plan: { id } }) => id).sort()).toEqual(plans.map(({ id }) => id).sort());
      const seen = new Set<string>();
      for (const { plan: one, above, depth } of rows) {
        expect(above === null || seen.has(above.id)).toBe(true);
        expect(depth > 0).toBe(above !== null);
        seen.add(one.id);
      }
      const layout = planYearsLayout(rows, { year: 2026, isNarrow });
      const isKnown = plans.some(({ startFiscalYear, endFiscalYear }) => startFiscalYear ?? endFiscalYear);
      expect(layout !== null).toBe(Boolean(isKnown));
      let last = Number.NEGATIVE_INFINITY;
      for (const { shape, textY, label } of layout?.bars ?? []) {
        expect(textY).toBeGreaterThan(last);
        last = textY;
        const numbers = [...shape.matchAll(/[MLH](-?[\d.]+)/g)].map(([, x]) => Number(x));
        expect(Math.min(...numbers)).toBeGreaterThanOrEqual(layout?.left ?? 0);
        expect(Math.max(...numbers)).toBeLessThanOrEqual(layout?.width ?? 0);
        expect(label.x).toBeLessThanOrEqual(layout?.width ?? 0);
      }
    }),
  );
});

it('tells what is in effect, and which years are not known', () => {
  const years: [number | null, number | null][] = [
    [2020, 2026],
    [2020, 2025],
    [2027, null],
    [null, 2026],
    [null, null],
  ];
  const rows = planRows(years.map((one, place) => plan(`${place}`, one)));
  const { bars, first, last } = planYearsLayout(rows, { year: 2026, isNarrow: false }) ?? { bars: [] };
  expect([first, last]).toEqual([2020, 2027]);
  expect(bars.map(({ state, isOpen }) => [state, isOpen])).toEqual([
    ['in-effect', false],
    ['not-in-effect', false],
    ['not-in-effect', true],
    ['in-effect', true],
    ['unknown', true],
  ]);
});
