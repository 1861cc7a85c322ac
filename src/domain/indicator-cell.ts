import type { Bound, PeriodKind } from './plan.js';
import { isBlank, type PrintedCell, readPrintedCell } from './printed-cell.js';
import type { Period } from './printed-period.js';

/** A cell as the author of a plan document writes it. What is not written is read from `printed`. */
export interface WrittenCell {
  fiscalYear?: number | undefined;
  columnYear?: number | undefined;
  value?: number | null | undefined;
  valueTo?: number | undefined;
  bound?: Bound | undefined;
  text?: string | undefined;
  period?: WrittenPeriod | undefined;
  label?: string | undefined;
  kind?: 'ESTIMATE' | undefined;
  printed?: string | undefined;
  note?: string | undefined;
}

export interface WrittenPeriod {
  kind: PeriodKind;
  start?: string | undefined;
  end?: string | undefined;
  label?: string | undefined;
}

/** What stands in a cell: what is written of it, and beside that what its text says. */
export type IndicatorCell = Omit<PrintedCell, 'several'> & { columnYear: number | null };

/**
 * What a written cell says. What is written goes before what its text says; that a number is written which its text does not
 * have says that the text is about something else, and nothing is read from it but its period.
 */
export function indicatorCell(cell: WrittenCell, unit: string | null): IndicatorCell {
  const { several: _several, ...read } = readPrintedCell(cell.printed ?? '', unit, columnYearOf(cell));
  const isOfText = cell.value === undefined || cell.value === read.value;
  const value = cell.value === undefined && cell.text === undefined ? read.value : (cell.value ?? null);
  return {
    ...read,
    value,
    valueTo: cell.valueTo ?? (isOfText && value !== null ? read.valueTo : null),
    bound: cell.bound ?? (isOfText && value !== null ? read.bound : null),
    text: cell.text ?? (value === null ? wordsOf(cell, read) : null),
    period: cell.period ? periodOf(cell.period) : read.period,
    fiscalYear: yearOf(cell, read),
    columnYear: otherColumnYear(cell, read),
    label: cell.label ?? read.label,
    isEstimate: cell.kind === 'ESTIMATE' || read.isEstimate,
  };
}

/** The numbers of a cell of which no one is written: each of them is a series of its own. */
export function numbersToTellApart({ printed, value, text }: WrittenCell, unit: string | null): string[] {
  if (printed === undefined || value !== undefined || text !== undefined) return [];
  return readPrintedCell(printed, unit, null).several;
}

/** Whether a cell is a value: one printed as a dash is none, one with words or with a note is one without a number. */
export function isValue({ printed = '', note }: WrittenCell, { value, text }: IndicatorCell): boolean {
  return value !== null || text !== null || note !== undefined || !isBlank(printed);
}

const columnYearOf = ({ columnYear, fiscalYear }: WrittenCell) => columnYear ?? fiscalYear ?? null;

/** The year that is written, else that which the cell names, else that of its column; none where it stands for every year. */
function yearOf({ fiscalYear, columnYear, period }: WrittenCell, read: PrintedCell | Omit<PrintedCell, 'several'>) {
  const isEveryYear = (period?.kind ?? read.period?.kind) === 'EVERY_YEAR';
  return fiscalYear ?? read.fiscalYear ?? (isEveryYear ? null : (columnYear ?? null));
}

function otherColumnYear(cell: WrittenCell, read: Omit<PrintedCell, 'several'>): number | null {
  const { columnYear = null } = cell;
  return columnYear === yearOf(cell, read) ? null : columnYear;
}

/** Words where there is no number: those that are read, or all of a text in which the author sees none. */
function wordsOf({ printed = '', value }: WrittenCell, { text }: Omit<PrintedCell, 'several'>): string | null {
  if (text !== null && /\p{L}|[↑↓→↗↘]/u.test(text)) return text;
  return value === null && /\p{L}/u.test(printed) ? printed.trim() : null;
}

const periodOf = ({ kind, start, end, label }: WrittenPeriod): Period => ({
  kind,
  start: start ?? null,
  end: end ?? null,
  label: label ?? PERIOD_WORDS[kind],
});

/** What a period is called whose words are not written. */
const PERIOD_WORDS: Record<PeriodKind, string> = {
  FISCAL_YEAR: '年度',
  CALENDAR_YEAR: '暦年',
  CUMULATIVE: '累計',
  AVERAGE: '平均',
  POINT_IN_TIME: '現在',
  EVERY_YEAR: '毎年度',
};
