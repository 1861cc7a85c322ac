/** The days that a step of a schedule takes: whole fiscal years, from April to March, or half of one. */
export function daysOfStep(
  fiscalYear: number,
  untilFiscalYear = fiscalYear,
  half?: 'FIRST' | 'SECOND',
): { start: string; end: string } {
  return {
    start: half === 'SECOND' ? `${fiscalYear}-10-01` : `${fiscalYear}-04-01`,
    end: half === 'FIRST' ? `${untilFiscalYear}-09-30` : `${untilFiscalYear + 1}-03-31`,
  };
}
