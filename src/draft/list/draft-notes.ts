import type { Bilingual } from '../../domain/bilingual.js';
import { letterOf } from '../../workbook/spreadsheet.js';

/** Something of a list that a person should look at: what was not used, or was taken in a way that may be wrong. */
export interface DraftNote {
  /** Such as 一覧!C12. */
  cell: string;
  /** What stands there. */
  text: string;
  why: Bilingual;
}

/** Keeps account of all cells of a list: nothing is left out or guessed without its being said. */
export class DraftAccount {
  readonly unused: DraftNote[] = [];
  readonly doubtful: DraftNote[] = [];
  usedRows = 0;

  leaveOut(sheet: string, row: number, column: number, text: string, why: Bilingual): void {
    this.unused.push({ cell: cellName(sheet, row, column), text, why });
  }

  /** A header of the profile that no table has. */
  missing(header: string): void {
    const why = { ja: '設定にある見出しが、どの表にもありません', en: 'no table has this header of the profile' };
    this.unused.push({ cell: '—', text: header, why });
  }

  doubt(sheet: string, row: number, column: number, text: string, why: Bilingual): void {
    this.doubtful.push({ cell: cellName(sheet, row, column), text, why });
  }
}

const cellName = (sheet: string, row: number, column: number) => `${sheet}!${letterOf(column)}${row + 1}`;
