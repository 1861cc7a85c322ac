import type { PrintAccount } from './print-account.js';
import { UNKNOWN_COLUMN, UNWANTED_COLUMN } from './print-messages.js';
import type { PrintColumn } from './print-words.js';
import type { Table, TableCell, TableRow } from './tables.js';

/** A cell of a column that is something in the plan. */
export interface WantedCell {
  column: PrintColumn;
  cell: TableCell;
}

/** The cells of a row that go into the draft; of all others it is said that they do not. */
export function wantedCells(row: TableRow, columns: Table['columns'], account: PrintAccount): WantedCell[] {
  return columns.flatMap((column, index) => {
    const cell = row[index];
    if (!cell || cell.lines.length === 0) return [];
    if (column && column.spec.is !== 'nothing') return [{ column, cell }];
    if (!cell.isFromAbove) account.leaveOut(cell.lines, column ? UNWANTED_COLUMN : UNKNOWN_COLUMN);
    return [];
  });
}
