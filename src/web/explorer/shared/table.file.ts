import { type MarkedText, plainCell } from '../../../workbook/marked-text';
import { saveFile } from './save.file';

/** What a cell of a file holds; null where it is empty. A file of text alone has no underlined words. */
export type FileCell = string | number | null | MarkedText;

/** A table as a file holds it. */
export interface TableFile {
  /** Names the file, without an ending. */
  name: string;
  title: string;
  headers: readonly string[];
  rows: readonly (readonly FileCell[])[];
}

/** The forms that a table is saved in, by the endings of their files. What writes them is loaded when it is needed. */
export const SAVES = { csv: saveCsv, xlsx: saveExcel } as const;

async function saveCsv({ name, headers, rows }: TableFile): Promise<void> {
  const [{ stringify }, { CSV_FORM }] = await Promise.all([
    import('csv-stringify/browser/esm/sync'),
    import('../../../tables/csv.form'),
  ]);
  const text = stringify([[...headers], ...rows.map((row) => row.map(plainCell))], { bom: true, ...CSV_FORM });
  saveFile(new Blob([text], { type: 'text/csv' }), `${name}.csv`);
}

/** Wide enough for a name, and not so wide that others leave the screen. */
const WIDTHS = { least: 8, most: 48 };

async function saveExcel({ name, title, headers, rows }: TableFile): Promise<void> {
  const { writeBook } = await import('../../../workbook/write-book');
  const columns = headers.map((header, at) => {
    const cells = rows.map((row) => row[at] ?? null);
    const widths = [header, ...cells].map(widthOf);
    return {
      header,
      width: Math.min(WIDTHS.most, Math.max(WIDTHS.least, ...widths)),
      isText: !cells.some((cell) => typeof cell === 'number'),
    };
  });
  const bytes = await writeBook(title, [{ name: sheetNameOf(title), columns, rows, frozenColumns: 1 }]);
  saveFile(new Blob([new Uint8Array(bytes)], { type: XLSX }), `${name}.xlsx`);
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** In letters of Latin: those of Japanese are twice as wide. */
const widthOf = (cell: FileCell): number =>
  [...`${plainCell(cell) ?? ''}`].reduce((width, letter) => width + (letter > '\u2e7f' ? 2 : 1), 2);

/** Excel takes up to 31 letters, and none of these. */
const sheetNameOf = (title: string): string =>
  title
    .replaceAll(/[\\/?*[\]:]/g, ' ')
    .trim()
    .slice(0, 31) || 'Keikaku Graph';
