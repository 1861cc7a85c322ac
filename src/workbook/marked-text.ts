/** What a cell holds; null where it is empty. */
export type Cell = string | number | boolean | null;

/** A text with words that are underlined. */
export interface MarkedText {
  runs: readonly { text: string; isUnderlined: boolean }[];
}

export const plainCell = (cell: Cell | MarkedText): Cell =>
  cell !== null && typeof cell === 'object' ? cell.runs.map(({ text }) => text).join('') : cell;
