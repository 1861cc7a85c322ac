import { UserError } from './user-error.js';

/** A result of one fiscal year, as it is recorded. */
export interface Actual {
  value: number;
  /** The text it stands as where it was taken from; null where that is not known. */
  printed: string | null;
  note: string | null;
}

/** What is there before an actual is written: the span of the plan, and the actuals of that year. */
export interface ActualState {
  /** Null where it is not printed. */
  startFiscalYear: number | null;
  endFiscalYear: number | null;
  /** What the plan document prints; its number may be missing. */
  printed: PrintedActual | null;
  /** What was recorded, which goes before what is printed. */
  recorded: Actual | null;
}

type PrintedActual = Omit<Actual, 'value'> & { value: number | null };

/**
 * @throws UserError FISCAL_YEAR_OUTSIDE_PLAN, or ACTUAL_EXISTS: a year has one actual.
 */
export function checkRecord({ startFiscalYear, endFiscalYear, ...state }: ActualState, fiscalYear: number): void {
  const [first, last] = [startFiscalYear ?? fiscalYear, endFiscalYear ?? fiscalYear];
  if (fiscalYear < first || fiscalYear > last) {
    throw new UserError('FISCAL_YEAR_OUTSIDE_PLAN', 'fiscalYear', {
      ja: `計画の期間は${startFiscalYear === null ? '' : `${startFiscalYear}年度から`}${endFiscalYear === null ? '' : `${endFiscalYear}年度まで`}で、${fiscalYear}年度は期間外です。`,
      en: `The plan covers fiscal years${startFiscalYear === null ? '' : ` ${startFiscalYear}`}${endFiscalYear === null ? ' onwards' : ` to ${endFiscalYear}`}, not ${fiscalYear}.`,
    });
  }
  const existing = currentOf(state);
  if (existing === null) return;
  throw new UserError('ACTUAL_EXISTS', 'fiscalYear', {
    ja: `${fiscalYear}年度の実績はすでにあります（${describeActual(existing)}）。直すときは、理由を添えて correctActual を使ってください。`,
    en: `There is already an actual for ${fiscalYear}: ${describeActual(existing)}. Use correctActual, with a reason.`,
  });
}

/**
 * @returns the actual that a correction replaces.
 * @throws UserError ACTUAL_NOT_FOUND
 */
export function checkCorrection(state: ActualState, fiscalYear: number): PrintedActual {
  const existing = currentOf(state);
  if (existing !== null) return existing;
  throw new UserError('ACTUAL_NOT_FOUND', 'fiscalYear', {
    ja: `${fiscalYear}年度の実績はありません。記録するには recordActual を使ってください。`,
    en: `There is no actual for ${fiscalYear}. Use recordActual.`,
  });
}

/**
 * @returns the actual that is withdrawn.
 * @throws UserError ACTUAL_NOT_FOUND, or ACTUAL_IS_PRINTED: what a plan document prints is withdrawn in the document.
 */
export function checkWithdrawal(state: ActualState, fiscalYear: number): Actual {
  if (state.recorded !== null) return state.recorded;
  checkCorrection(state, fiscalYear);
  throw new UserError('ACTUAL_IS_PRINTED', 'fiscalYear', {
    ja: `${fiscalYear}年度の実績は計画の文書に書かれたもので、ここで記録したものではありません。文書から除いて取り込み直すか、correctActual を使ってください。`,
    en: `The actual for ${fiscalYear} is printed in the plan document and was not recorded here. Remove it from the document and import that, or use correctActual.`,
  });
}

/** An actual as the history tells it: the number, and the text where that differs, such as `11426 (11,426)`. */
export function describeActual({ value, printed }: PrintedActual): string {
  if (value === null) return printed ?? '';
  return printed === null || printed === String(value) ? String(value) : `${value} (${printed})`;
}

/** The actual a reader sees. */
const currentOf = ({ printed, recorded }: Pick<ActualState, 'printed' | 'recorded'>) => recorded ?? printed;
