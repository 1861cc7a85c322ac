import type { Bilingual } from '../domain/bilingual.js';
import { formatPath, type Path } from '../plan-document/path.js';
import type { Problem } from '../plan-document/problem.js';
import type { Places } from '../plan-document/source/places.js';
import type { Column } from './column.js';
import type { Mark } from './spreadsheet.js';
import { letterOf } from './write-book.js';

/** A cell, counted from 0. */
export interface CellPlace {
  sheet: string;
  row: number;
  column: number;
  header: string;
}

/** The cells of a workbook in the order in which they were read; offsets count them. */
export class WorkbookPlaces implements Places {
  private readonly cells: CellPlace[] = [];

  /** @param words what the fields of a document are called in its sheets */
  constructor(
    readonly file: string,
    private readonly words: ReadonlyMap<string, string>,
  ) {}

  /** The offset of a cell. */
  add(cell: CellPlace): number {
    return this.cells.push(cell) - 1;
  }

  problem(offset: number, message: Bilingual, path: Path = []): Problem {
    const cell = this.cells[offset];
    const said = { ja: this.inWords(message.ja), en: this.inWords(message.en) };
    if (!cell) return { file: this.file, line: 1, column: 1, path: formatPath(path), message: said };
    const { sheet, row, column, header } = cell;
    return {
      ...{ file: this.file, line: row + 1, column: column + 1, path: formatPath(path), message: said },
      cell: { sheet, name: `${letterOf(column)}${row + 1}`, header },
    };
  }

  saidAt(offset: number): Bilingual {
    const cell = this.cells[offset];
    if (!cell) return { ja: 'ほかの行', en: 'another row' };
    return { ja: `「${cell.sheet}」シートの${cell.row + 1}行目`, en: `row ${cell.row + 1} of the sheet ${cell.sheet}` };
  }

  /** Fields are called by their headers: nobody who fills in a workbook knows their names in YAML. */
  private inWords(message: string): string {
    return message
      .replaceAll('"relisted: true"', '「再掲」の○')
      .replaceAll(/["「]([A-Za-z]+)["」]/g, (quoted, field) => {
        const word = this.words.get(field);
        return word === undefined ? quoted : `「${word}」`;
      });
  }
}

/** What fields are called in a workbook. */
export function wordsOf(columns: readonly Column[]): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const { field, header } of columns) {
    const name = field.split('.').at(-1) as string;
    if (!words.has(name)) words.set(name, header);
  }
  return words;
}

/** Problems as marks in the cells they stand in. */
export function marksOf(problems: readonly Problem[]): Mark[] {
  return problems.flatMap(({ cell, line, column, message }) =>
    cell ? [{ sheet: cell.sheet, row: line - 1, column: column - 1, said: message.ja }] : [],
  );
}
