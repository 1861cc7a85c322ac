// With its extension, since Node reads this file in a test as well.
import type { CellFragment, IndicatorPageQuery, ListedProgramFragment } from '../operations.generated.js';

export type ProgressIndicator = IndicatorPageQuery['indicators']['nodes'][number];
type Series = ProgressIndicator['series'][number];

interface Named {
  id: string;
  name: string;
}

/** A line of numbers, with what it is counted under. */
export interface ProgressRow {
  indicator: ProgressIndicator;
  series: Series;
  /** The place it is printed at; of a policy the place of that; null where it is of the plan. */
  place: (Named & { printedNumber: string | null }) | null;
  /** The bodies responsible for it, or where it names none, those who run what it measures. */
  bodies: readonly Named[];
}

/** A row for each line of numbers. */
export function progressRows(
  indicators: readonly ProgressIndicator[],
  programs: readonly ListedProgramFragment[],
): ProgressRow[] {
  const behind = new Map<string, Map<string, Named>>();
  for (const { responsibilities, indicators: measured } of programs) {
    for (const { id } of measured) {
      const bodies = behind.get(id) ?? new Map<string, Named>();
      for (const { department, printedName } of responsibilities) {
        bodies.set(department.id, { id: department.id, name: printedName });
      }
      behind.set(id, bodies);
    }
  }
  return indicators.flatMap((indicator) => {
    const own = indicator.responsibilities.map(({ department, printedName }) => ({
      id: department.id,
      name: printedName,
    }));
    const bodies = own.length > 0 ? own : [...(behind.get(indicator.id)?.values() ?? [])];
    const place = placeOf(indicator.of);
    return indicator.series.map((series) => ({ indicator, series, place, bodies }));
  });
}

function placeOf(of: ProgressIndicator['of']): ProgressRow['place'] {
  switch (of.__typename) {
    case 'Policy':
      return of.place;
    case 'Program':
      return of.places[0] ?? null;
    case 'Pillar':
    case 'Section':
    case 'Measure':
    case 'Initiative':
      return of;
    default:
      return null;
  }
}

/** What tells how a line of numbers stands. */
export interface Standing {
  indicator: Pick<ProgressIndicator, 'direction'>;
  series: {
    values: readonly Pick<CellFragment, 'kind' | 'fiscalYear' | 'superseded'>[];
    assessment: Pick<Series['assessment'], 'status'>;
  };
}

/** The value of a year that counts, of one kind. */
export function cellOf<Cell extends Pick<CellFragment, 'kind' | 'fiscalYear' | 'superseded'>>(
  { values }: { values: readonly Cell[] },
  kind: CellFragment['kind'],
  year: number,
): Cell | undefined {
  return values.findLast((value) => value.kind === kind && value.fiscalYear === year && !value.superseded);
}

/** The years that a plan reports on: its own, and those that actuals are there for. */
export function reportedYears(
  rows: readonly Standing[],
  { startFiscalYear, endFiscalYear }: { startFiscalYear: number | null; endFiscalYear: number | null },
): number[] {
  const years = new Set<number>();
  if (startFiscalYear !== null && endFiscalYear !== null) {
    for (let year = startFiscalYear; year <= endFiscalYear; year += 1) years.add(year);
  }
  for (const { series } of rows) {
    for (const { kind, fiscalYear } of series.values)
      if (kind === 'ACTUAL' && fiscalYear !== null) years.add(fiscalYear);
  }
  return [...years].sort((one, other) => one - other);
}

/** A fiscal year ends with March of the next. */
const MARCH = 2;

/** The last of these years that is over; the first where none is. */
export function lastYearOver(years: readonly number[], now: Date): number | undefined {
  const isOver = (year: number) =>
    now.getFullYear() > year + 1 || (now.getFullYear() === year + 1 && now.getMonth() > MARCH);
  return years.findLast(isOver) ?? years[0];
}

/** That a line has no actual of the year yet, among the ways in which it stands. */
export const NOT_REPORTED = 'NOT_REPORTED';

/** How a line stands: its status, and the direction that tells what that is called; one that no direction is printed for is called otherwise. */
export const standingOf = ({ indicator, series }: Standing): string =>
  [series.assessment.status, indicator.direction === null ? 'undirected' : ''].filter(Boolean).join('.');

/** Whether a line stands so, or has no actual of the year. */
export const standsSo = (row: Standing, standing: string, year: number): boolean =>
  standing === NOT_REPORTED ? cellOf(row.series, 'ACTUAL', year) === undefined : standingOf(row) === standing;

/** Lines pasted from a spreadsheet: the number of each; null where a cell is empty or holds none. */
export function pastedNumbers(text: string): (number | null)[] {
  return text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map((line) => numberIn(line.split('\t').find((cell) => cell.trim() !== '') ?? ''));
}

/** A number as it is typed or pasted: of any width, with commas or without; null where it is none. */
export function numberIn(text: string): number | null {
  const plain = text
    .normalize('NFKC')
    .replaceAll(/[,\s]/g, '')
    .replace(/^[▲△−]/, '-');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}
