import type { CellFragment } from '../operations.generated';
import { useSay } from './language';
import { useValueWord } from './value-word';

/** What stands in a cell, as printed; of an actual whose print is not known, its number. */
export const printedIn = ({ printed, text, value }: CellFragment): string => printed ?? text ?? `${value ?? ''}`;

/** The year of a value in words: its fiscal year, or what stands in its place (毎年度). */
export function useYearWord(): (cell: Pick<CellFragment, 'fiscalYear' | 'period'>) => string {
  const say = useSay();
  const valueWord = useValueWord();
  return ({ fiscalYear, period }) => {
    if (fiscalYear !== null) return `${fiscalYear}`;
    return period?.kind === 'EVERY_YEAR' ? valueWord('PeriodKind', 'EVERY_YEAR') : say('noYear');
  };
}

/** What tells a value apart from others of its kind and year: its label, and that another one counts. */
export function useRemark(): (cell: CellFragment) => string {
  const say = useSay();
  return ({ label, superseded }) => [label, superseded ? say('superseded') : null].filter(Boolean).join('・');
}
