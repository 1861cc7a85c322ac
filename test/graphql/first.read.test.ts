import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkRows, LimitError } from '../../src/graphql/request/limits.js';
import { TestApp } from '../support/app.js';

describe('the first rows of an analysis', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  it.each([
    ['departmentWorkload', '{ department { id } }'],
    ['collaborations', '{ departments { id } }'],
    ['jointGroups', '{ departments { id } }'],
    ['gaps', '{ rule node { id } }'],
  ])('%s', async (field, selection) => {
    const whole = await app.ask(`{ rows: ${field} ${selection} }`);
    const { rows } = whole.data;
    expect(rows.length).toBeGreaterThan(3);
    expect(whole.extensions?.totals).toBeUndefined();
    const cut = await app.ask(`{ rows: ${field}(first: 3) ${selection} }`);
    expect(cut.data.rows).toEqual(rows.slice(0, 3));
    expect(cut.extensions?.totals).toEqual([{ path: ['rows'], total: rows.length }]);
    const more = await app.ask(`{ ${field}(first: 10000) ${selection} }`);
    expect(more.data[field]).toEqual(rows);
    expect(more.extensions?.totals).toEqual([{ path: [field], total: rows.length }]);
  });

  it('cells of an overlap, row by row', async () => {
    const asked = (first: string) => `{ overlap(rows: MEASURE, columns: MEASURE${first}) {
      rows { id } cells { row { id } column { id } } } }`;
    const whole = await app.ask(asked(''));
    // Each of the three pairs of measures that share programs, both ways.
    expect(whole.data.overlap.cells).toHaveLength(6);
    const cut = await app.ask(asked(', first: 2'));
    expect(cut.data.overlap.cells).toEqual(whole.data.overlap.cells.slice(0, 2));
    expect(cut.data.overlap.rows).toEqual(whole.data.overlap.rows);
    expect(cut.extensions?.totals).toEqual([{ path: ['overlap'], total: 6 }]);
  });

  it.each([0, -1, 10_001])('%i are refused', async (first) => {
    const { errors } = await app.ask(`{ gaps(first: ${first}) { rule } }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_PAGE', argument: 'first', limit: 10_000 });
  });

  it('more rows than an answer may have are refused where no number is given', () => {
    expect(() => checkRows(10_000)).not.toThrow();
    expect(() => checkRows(10_001)).toThrow(LimitError);
    expect(() => checkRows(10_001)).toThrow(/10001行.*first.*where\.plan/);
  });
});

describe('gapCounts', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  // 4.3 prints no indicators, nor do its two policies; one indicator of 4.1 has no target. Five programs are printed as 再掲 alone, and six
  // lines have a dash in a year.
  const COUNTS = [
    { rule: 'INDICATOR_WITHOUT_TARGET', severity: 'WARNING', count: 1 },
    { rule: 'MEASURE_WITHOUT_INDICATOR', severity: 'WARNING', count: 1 },
    { rule: 'POLICY_WITHOUT_INDICATOR', severity: 'WARNING', count: 2 },
    { rule: 'RELISTING_WITHOUT_LOADED_HOME', severity: 'INFO', count: 5 },
    { rule: 'TARGET_YEAR_MISSING', severity: 'INFO', count: 6 },
  ];

  it.each([
    ['', COUNTS],
    ['(where: {plan: "kashiwa-2024"})', COUNTS],
    ['(where: {severity: [WARNING]})', COUNTS.slice(0, 3)],
    ['(where: {rule: [TARGET_YEAR_MISSING, ISSUE_WITHOUT_POLICY]})', COUNTS.slice(4)],
    ['(where: {rule: []})', []],
  ])('gapCounts%s', async (where, counts) => {
    const { data } = await app.ask(`{ gapCounts${where} { rule severity count } }`);
    expect(data.gapCounts).toEqual(counts);
  });
});
