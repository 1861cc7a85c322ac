import type { Bilingual } from '../../domain/bilingual.js';
import { formatPath, type Path } from '../../plan-document/path.js';
import type { Problem } from '../../plan-document/problem.js';
import type { Places } from '../../plan-document/source/places.js';
import type { Print, PrintedLine } from './print.js';

/** The lines of a print from which a draft is made; offsets count them. */
export class PrintPlaces implements Places {
  private readonly lines: PrintedLine[] = [];

  constructor(
    private readonly file: string,
    private readonly print: Print,
  ) {}

  /** The offset of a line. */
  add(line: PrintedLine): number {
    return this.lines.push(line) - 1;
  }

  /** The line of an offset; undefined where nothing of the print stands behind it. */
  lineAt(offset: number): PrintedLine | undefined {
    return this.lines[offset];
  }

  /** Where a line stands, as people say it: the printed page where one is printed. */
  said({ page, number }: PrintedLine): Bilingual {
    const printed = this.print.printedPages.get(page);
    if (printed !== undefined) return { ja: `${printed}ページ${number}行目`, en: `page ${printed}, line ${number}` };
    if (this.print.pages === 1) return { ja: `${number}行目`, en: `line ${number}` };
    return { ja: `${page}枚目${number}行目`, en: `sheet ${page}, line ${number}` };
  }

  /** The printed number of the page that a line stands on. */
  pageOf({ page }: PrintedLine): number | undefined {
    return this.print.printedPages.get(page);
  }

  problem(offset: number, message: Bilingual, path: Path = []): Problem {
    const line = this.lines[offset];
    const place = { file: this.file, line: line?.number ?? 1, column: 1, path: formatPath(path) };
    if (!line) return { ...place, message };
    const { ja, en } = this.said(line);
    return { ...place, message: { ja: `${ja}：${message.ja}`, en: `${en}: ${message.en}` } };
  }

  saidAt(offset: number): Bilingual {
    const line = this.lines[offset];
    return line ? this.said(line) : { ja: 'ほかの行', en: 'another line' };
  }
}
