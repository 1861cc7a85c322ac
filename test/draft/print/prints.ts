import { readPdf } from '../../../src/draft/print/pdf/read-pdf.js';
import type { Print, PrintedLine, PrintedTable } from '../../../src/draft/print/print.js';
import { type Pen, pdf } from './pdfs.js';

/** What is read of a PDF that is drawn so. */
export const read = async (draw: (pen: Pen) => void) => readPdf(await pdf(draw));

/** The lines outside of tables. */
export const linesOf = ({ parts }: Print): PrintedLine[] => parts.filter((part) => part.kind === 'line');
export const tablesOf = ({ parts }: Print): PrintedTable[] => parts.filter((part) => part.kind === 'table');
export const textsOf = (print: Print) => linesOf(print).map(({ text }) => text);
export const ofRole = (print: Print, role: PrintedLine['role']) =>
  linesOf(print)
    .filter((line) => line.role === role)
    .map(({ text }) => text);
/** The cells as `row,column rows×columns text/text`. */
export const cellsOf = (table: PrintedTable | undefined) =>
  table?.cells.map(
    ({ row, column, rowSpan, columnSpan, lines }) =>
      `${row},${column} ${rowSpan}×${columnSpan} ${lines.map(({ text }) => text).join('/')}`,
  );
