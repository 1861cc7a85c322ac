import { calculateRowHeight, type Cell as SheetCell, writeXlsx } from 'hucre/xlsx';
import { type Cell, type MarkedText, plainCell } from './marked-text.js';

// Writes Excel files, on the server and in the page.

/** A sheet as it is written. */
export interface WrittenSheet {
  name: string;
  /** The first row has the headers. */
  columns: readonly WrittenColumn[];
  rows: readonly (readonly (Cell | MarkedText)[])[];
  /** Columns at the left that stay where they are. */
  frozenColumns?: number;
}

export interface WrittenColumn {
  header: string;
  comment?: string | undefined;
  width: number;
  isText: boolean;
  isHidden?: boolean | undefined;
  /** Where the values are that may be chosen, such as '段'!$A$2:$A$5000; others may be typed, too, where it is only a proposal. */
  chosenFrom?: string | undefined;
  isProposal?: boolean | undefined;
}

/** Rows in which values may be chosen. */
export const LAST_ROW = 5_000;

export const AUTHOR = 'Keikaku Graph';
const HEADER_FILL = 'DCE6F1';

/** The bytes of an Excel file. The same sheets give the same bytes. */
export async function writeBook(title: string, sheets: readonly WrittenSheet[]): Promise<Uint8Array> {
  return writeXlsx({
    properties: { title, creator: AUTHOR, created: EPOCH, modified: EPOCH },
    defaultFont: { name: FONT, size: FONT_SIZE },
    sheets: sheets.map(worksheet),
  });
}

/** A file that told when it was written would differ each time. */
const EPOCH = new Date(0);

function worksheet({ name, columns, rows: cells, frozenColumns = 0 }: WrittenSheet) {
  const rows = cells.map((row) => row.map(plainCell));
  const headers = columns.map(({ header, comment }, at): [string, SheetCell] => [
    `0,${at}`,
    {
      value: header,
      type: 'string',
      style: HEADER,
      ...(comment === undefined ? {} : { comment: { author: AUTHOR, text: comment } }),
    },
  ]);
  return {
    name,
    columns: columns.map(({ width, isText, isHidden }) => ({
      width,
      ...(isHidden ? { hidden: true } : {}),
      style: isText ? { ...BODY, numFmt: '@' } : BODY,
    })),
    rows: [columns.map(({ header }) => header), ...rows.map((row) => [...row])],
    rowDefs: new Map(rows.map((row, at) => [at + 1, { height: heightOf(row, columns) }])),
    cells: new Map([...headers, ...markedCells(cells)]),
    freezePane: { rows: 1, columns: frozenColumns },
    ...(rows.length > 0 ? { autoFilter: { range: `A1:${letterOf(columns.length - 1)}${rows.length + 1}` } } : {}),
    dataValidations: columns.flatMap(({ chosenFrom, isProposal }, at) =>
      chosenFrom === undefined
        ? []
        : [
            {
              type: 'list' as const,
              formula1: chosenFrom,
              allowBlank: true,
              range: `${letterOf(at)}2:${letterOf(at)}${LAST_ROW}`,
              showErrorMessage: !isProposal,
              errorTitle: '選べません',
              errorMessage: '一覧から選んでください。',
            },
          ],
    ),
    pageSetup: {
      ...({ paperSize: 'a4', orientation: 'landscape' } as const),
      ...{ fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: '$1:$1' },
    },
  };
}

/** The cells with underlined words, by their places. */
function markedCells(rows: WrittenSheet['rows']): [string, SheetCell][] {
  return rows.flatMap((row, at) =>
    row.flatMap((cell, column): [string, SheetCell][] => {
      if (cell === null || typeof cell !== 'object' || !cell.runs.some(({ isUnderlined }) => isUnderlined)) return [];
      const richText = cell.runs.map(({ text, isUnderlined }) => ({
        text,
        font: { name: FONT, size: FONT_SIZE, ...(isUnderlined && { underline: true }) },
      }));
      return [[`${at + 1},${column}`, { value: plainCell(cell), type: 'richText', richText, style: BODY }]];
    }),
  );
}

/** Not every program makes a row as high as what is in it. */
function heightOf(row: readonly Cell[], columns: readonly WrittenColumn[]): number {
  // Somewhat narrower than it is, since letters differ from font to font.
  const columnWidths = columns.map(({ width }) => width * 0.9);
  return Math.min(
    MOST_HEIGHT,
    calculateRowHeight([...row], { fontSize: FONT_SIZE + 1, wrapText: true, columnWidths }) + 2,
  );
}

const FONT = 'Yu Gothic';
const FONT_SIZE = 10;
/** Excel's limit, in points. */
const MOST_HEIGHT = 409;

const BODY = { alignment: { vertical: 'top', wrapText: true } } as const;
const HEADER = {
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: HEADER_FILL } },
  alignment: { vertical: 'center', wrapText: true },
  border: { bottom: { style: 'thin' } },
} as const;

/** The letters of a column, counted from 0: A, Z, AA. */
export function letterOf(column: number): string {
  const [rest, last] = [Math.floor(column / 26), column % 26];
  return (rest > 0 ? letterOf(rest - 1) : '') + String.fromCharCode(65 + last);
}
