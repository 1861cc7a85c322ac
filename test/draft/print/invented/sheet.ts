import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';

const FONTS = createRequire(import.meta.url);
const font = (name: string) => FONTS.resolve(`@expo-google-fonts/noto-sans-jp/${name}/NotoSansJP_${name}.ttf`);

const LEFT = 62;
const RIGHT = 533;
const TOP = 84;
const BOTTOM = 712;
const FOOTNOTES = 724;
const FOOT = 786;
const CELL = { size: 9, line: 13, pad: 4 };

/** A column of a ruled table, and whether its cells that say the same in rows below one another are one cell. */
interface Column {
  width: number;
  isMerged?: boolean;
  isCentred?: boolean;
}

/** A cell: its text, in which \n begins a line, and a number that is raised behind a part of it. */
interface Cell {
  text: string;
  footnote?: { number: number; behind: string };
}

export interface Row {
  cells: readonly Cell[];
  /** Called with the printed page on which the row stands. */
  onSet?: (page: number) => void;
}

interface Lettering {
  size: number;
  bold?: boolean;
  /** The room above. */
  above?: number;
  indent?: number;
}

/** Sheets of A4 that are filled from the top: headings, paragraphs and ruled tables, each page with its head, notes and number. */
export class Sheet {
  private readonly document = new PDFDocument({ size: 'A4', margin: 0, autoFirstPage: false });
  private readonly bytes: Buffer[] = [];
  private readonly ended: Promise<void>;
  private filePage = 0;
  private notes = 0;
  private y = TOP;

  /** @param head what stands at the head of odd and even pages */
  constructor(
    private readonly head: readonly [odd: string, even: string],
    private readonly unnumbered: number,
  ) {
    this.document.registerFont('regular', font('400Regular')).registerFont('bold', font('700Bold'));
    this.document.on('data', (bytes: Buffer) => this.bytes.push(bytes));
    this.ended = new Promise((resolve) => this.document.on('end', () => resolve()));
  }

  /** The number that is printed on the page. */
  get page(): number {
    return this.filePage - this.unnumbered;
  }

  turn(): void {
    this.document.addPage();
    this.filePage++;
    this.notes = 0;
    this.y = TOP;
    if (this.page < 1) return;
    const isOdd = this.page % 2 === 1;
    const head = this.head[isOdd ? 0 : 1];
    this.letters({ size: 8 });
    this.put(head, isOdd ? RIGHT - this.document.widthOfString(head) : LEFT, 44);
    this.letters({ size: 9 });
    this.put(String(this.page), (LEFT + RIGHT - this.document.widthOfString(String(this.page))) / 2, FOOT);
  }

  /** Goes to the next page where so much does not fit on this one. */
  keep(height: number): void {
    if (this.y + height > BOTTOM) this.turn();
  }

  skip(height: number): void {
    this.y += height;
  }

  /** A heading or paragraph, in as many lines as it takes; a paragraph may go on on the next page. */
  text(text: string, { size, bold = false, above = 0, indent = 0 }: Lettering): void {
    this.y += above;
    this.letters({ size, bold });
    for (const line of this.wrap(text, RIGHT - LEFT - indent)) {
      this.keep(size * 1.7);
      this.letters({ size, bold });
      this.put(line, LEFT + indent, this.y);
      this.y += size * 1.7;
    }
  }

  /** A line of a table of contents: its text, dots, and the page at the right end. */
  contents(text: string, page: number, indent: number): void {
    this.letters({ size: 10 });
    const room = RIGHT - LEFT - indent - this.document.widthOfString(`${text}  ${page}`);
    const dots = '…'.repeat(Math.floor(room / this.document.widthOfString('…')));
    this.put(`${text} ${dots}`, LEFT + indent, this.y);
    this.put(String(page), RIGHT - this.document.widthOfString(String(page)), this.y);
    this.y += 19;
  }

  /** A note below the page, under a short rule. */
  note(number: number, text: string): void {
    if (this.notes === 0) this.rule(LEFT, FOOTNOTES, LEFT + 150, FOOTNOTES);
    this.letters({ size: 7 });
    this.put(`${number}　${text}`, LEFT, FOOTNOTES + 4 + this.notes * 12);
    this.notes++;
  }

  /** A ruled table; on each further page its header stands again. */
  table(columns: readonly Column[], header: readonly string[], rows: readonly Row[]): void {
    const headerRow = { cells: header.map((text) => ({ text })) };
    const heightOf = ({ cells }: Row) =>
      Math.max(...cells.map(({ text }, at) => this.linesOf(text, columns[at]).length)) * CELL.line + 2 * CELL.pad;
    let left = [...rows];
    this.keep(heightOf(headerRow) + heightOf(rows[0] as Row));
    while (left.length > 0) {
      let height = heightOf(headerRow);
      const fitting = left.findIndex((row) => {
        height += heightOf(row);
        return this.y + height > BOTTOM;
      });
      const here = fitting < 0 ? left : left.slice(0, fitting);
      this.band(columns, [headerRow], heightOf, true);
      this.band(columns, here, heightOf, false);
      for (const { onSet } of here) onSet?.(this.page);
      left = left.slice(here.length);
      if (left.length > 0) this.turn();
    }
    this.y += 6;
  }

  async bound(): Promise<Uint8Array> {
    this.document.end();
    await this.ended;
    return new Uint8Array(Buffer.concat(this.bytes));
  }

  private band(columns: readonly Column[], rows: readonly Row[], heightOf: (row: Row) => number, isHeader: boolean) {
    const tops = [this.y];
    for (const row of rows) tops.push((tops.at(-1) as number) + heightOf(row));
    let x = LEFT;
    for (const [at, column] of columns.entries()) {
      for (let from = 0; from < rows.length; ) {
        const cell = rows[from]?.cells[at] as Cell;
        let to = from + 1;
        while (column.isMerged && to < rows.length && rows[to]?.cells[at]?.text === cell.text) to++;
        this.cell(cell, column, [x, tops[from] as number, tops[to] as number], isHeader || to - from > 1);
        from = to;
      }
      x += column.width;
    }
    this.y = tops.at(-1) as number;
  }

  private cell(
    { text, footnote }: Cell,
    column: Column,
    [x, top, bottom]: [number, number, number],
    isMiddle: boolean,
  ) {
    const lines = this.linesOf(text, column);
    this.document
      .lineWidth(0.6)
      .rect(x, top, column.width, bottom - top)
      .stroke();
    let y = isMiddle ? (top + bottom - lines.length * CELL.line) / 2 : top + CELL.pad;
    for (const line of lines) {
      this.letters(CELL);
      const room = column.width - this.document.widthOfString(line);
      const from = x + (column.isCentred ? room / 2 : CELL.pad);
      if (footnote && line.includes(footnote.behind)) this.raised(line, footnote, from, y);
      else this.put(line, from, y);
      y += CELL.line;
    }
  }

  /** A line with the number of a note, small and raised, behind a part of it. */
  private raised(line: string, { number, behind }: NonNullable<Cell['footnote']>, from: number, y: number) {
    const end = line.indexOf(behind) + behind.length;
    const x = from + this.document.widthOfString(line.slice(0, end));
    this.put(line.slice(0, end), from, y);
    this.letters({ size: 4.5 });
    this.put(String(number), x, y);
    const width = this.document.widthOfString(String(number));
    this.letters(CELL);
    this.put(line.slice(end), x + width, y);
  }

  private linesOf(text: string, column: Column | undefined): string[] {
    this.letters(CELL);
    return this.wrap(text, (column?.width ?? 0) - 2 * CELL.pad);
  }

  /** Breaks a text into lines; none begins with a sign that closes. */
  private wrap(text: string, width: number): string[] {
    return text.split('\n').flatMap((paragraph) => {
      const lines: string[] = [''];
      for (const letter of paragraph) {
        const line = lines.at(-1) as string;
        if (this.document.widthOfString(line + letter) <= width || /[、。）」ー々]/.test(letter))
          lines[lines.length - 1] = line + letter;
        else lines.push(letter);
      }
      return lines;
    });
  }

  private letters({ size, bold }: { size: number; bold?: boolean }) {
    this.document.font(bold ? 'bold' : 'regular').fontSize(size);
  }

  private put(text: string, x: number, y: number) {
    this.document.text(text, x, y, { lineBreak: false });
  }

  private rule(fromX: number, fromY: number, toX: number, toY: number) {
    this.document.moveTo(fromX, fromY).lineTo(toX, toY).lineWidth(0.5).stroke();
  }
}
