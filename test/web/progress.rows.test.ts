import { describe, expect, it } from 'vitest';
import type { CellFragment } from '../../src/web/explorer/operations.generated.js';
import {
  cellOf,
  lastYearOver,
  numberIn,
  type ProgressRow,
  pastedNumbers,
  reportedYears,
} from '../../src/web/explorer/progress/progress.rows.js';

const cell = (kind: CellFragment['kind'], fiscalYear: number | null, value: number, superseded = false) =>
  ({ id: `${kind} ${fiscalYear} ${value}`, kind, fiscalYear, value, superseded }) as CellFragment;

const rowOf = (...values: CellFragment[]) => ({ series: { values } }) as unknown as ProgressRow;

describe('the years of progress', () => {
  it('are those of the plan, and others that have actuals', () => {
    const rows = [rowOf(cell('BASELINE', 2020, 1), cell('ACTUAL', 2023, 2), cell('TARGET', 2030, 3))];
    expect(reportedYears(rows, { startFiscalYear: 2024, endFiscalYear: 2026 })).toEqual([2023, 2024, 2025, 2026]);
    expect(reportedYears(rows, { startFiscalYear: null, endFiscalYear: 2026 })).toEqual([2023]);
    expect(reportedYears([], { startFiscalYear: null, endFiscalYear: null })).toEqual([]);
  });

  it.each([
    // A fiscal year ends with March.
    ['2026-03-31', 2024],
    ['2026-04-01', 2025],
    ['2026-11-27', 2025],
    ['2031-01-01', 2026],
    ['2024-06-01', 2024],
  ])('on %s the last one over is %i', (day, year) => {
    expect(lastYearOver([2024, 2025, 2026], new Date(`${day}T12:00:00`))).toBe(year);
  });

  it('have the value that counts', () => {
    const { series } = rowOf(cell('TARGET', 2024, 1, true), cell('TARGET', 2024, 2), cell('ACTUAL', 2024, 3));
    expect(cellOf(series, 'TARGET', 2024)?.value).toBe(2);
    expect(cellOf(series, 'ACTUAL', 2025)).toBeUndefined();
  });
});

describe('a number that is typed', () => {
  it.each([
    ['11,426', 11_426],
    ['１１，４２６', 11_426],
    [' 12.5 ', 12.5],
    ['▲5', -5],
    ['-0.3', -0.3],
    ['', null],
    ['－', null],
    ['約50', null],
    ['12.5%', null],
    ['1.2.3', null],
  ])('%j is %j', (text, number) => {
    expect(numberIn(text)).toBe(number);
  });

  it('may be one of a column that is pasted', () => {
    expect(pastedNumbers('58\r\n\r\n1,234\t人\r\n－\r\n')).toEqual([58, null, 1_234, null]);
    expect(pastedNumbers('58')).toEqual([58]);
  });
});
