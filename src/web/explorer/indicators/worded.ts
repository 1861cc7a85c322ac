/** A cell in words, of the year or years that it is printed for. */
export interface Worded {
  kind: string;
  text: string | null;
  value: number | null;
  fiscalYear: number | null;
}

/** Cells in words, those of following years with the same words and kind together: 上昇 from 2026 to 2030 is said once. */
export function wordedRuns<Cell extends Worded>(cells: readonly Cell[]): Cell[][] {
  const runs: Cell[][] = [];
  for (const cell of cells) {
    if (cell.value !== null || cell.text === null) continue;
    const run = runs.find((one) => isFollowedBy(one.at(-1) as Cell, cell));
    if (run) run.push(cell);
    else runs.push([cell]);
  }
  return runs;
}

const isFollowedBy = (one: Worded, next: Worded) =>
  one.kind === next.kind && one.text === next.text && one.fiscalYear !== null && next.fiscalYear === one.fiscalYear + 1;

/** The year of its own that a cell is printed with: 54.0 (2017), 17%（R7年度）. */
const OWN_YEAR = /\s*[（(](?:(?:R|H|S|令和|平成|昭和)\s*(?:\d{1,2}|元)|\d{4})(?:年度?)?[）)]$/u;

/** A printed cell without the year at its end. */
export const withoutYear = (printed: string): string => printed.replace(OWN_YEAR, '') || printed;
