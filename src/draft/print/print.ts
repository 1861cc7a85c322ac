/**
 * What a front end reads of a printed plan (PDF, Word, text), in printed order: lines as they are printed, and tables where their cells can
 * be told. What they mean is not its business; every line of the print is in it once, running heads and page numbers too.
 */
export interface Print {
  parts: readonly PrintPart[];
  /** How many pages the file has; 1 for a text without page breaks. */
  pages: number;
  /** The number that is printed on a page, by the page of the file, counted from 1; none where none is printed. */
  printedPages: ReadonlyMap<number, number>;
  /** Pages of the file, counted from 1, on which no letter is, such as scans and blank ones; none in kinds of files that have letters only. */
  pagesWithoutText: readonly number[];
}

export type PrintPart = PrintedLine | PrintedTable;

/** A line as it is printed, and what tells whether the next one goes on with it. */
export interface PrintedLine {
  kind: 'line';
  /** The page of the file, counted from 1. */
  page: number;
  /** Its place on that page, in reading order, counted from 1; lines in cells of tables are counted too. */
  number: number;
  /** Trimmed, without radicals and marks that cannot be seen; words that are set apart are separated by one space. */
  text: string;
  /** Numbers of footnotes that are printed small or raised, and are not in the text; empty where letters have no size. */
  footnotes: readonly number[];
  /** More room is above it than between the lines of a paragraph. */
  isApart: boolean;
  /** It reaches the right end of its column, or ends in a soft break, so that a sentence may go on in the next line. */
  isFull: boolean;
  /** The height of its letters in points; undefined in files that do not tell. */
  size?: number;
  /** 1–9 where the file itself says that it is a heading, as Word's do; undefined in all other lines and files. */
  headingLevel?: number;
  /** RUNNING: a running head, running foot or page number. FOOTNOTE: of a footnote below the page. BODY: all other. */
  role: 'BODY' | 'RUNNING' | 'FOOTNOTE';
}

/** A ruled table; a table that goes on on the next page is one for each page, but in Word's files, which have it as one, one. */
export interface PrintedTable {
  kind: 'table';
  page: number;
  /** In the order of rows, then columns; a cell that spans is there once. */
  cells: readonly PrintedCell[];
  rows: number;
  columns: number;
}

export interface PrintedCell {
  /** Counted from 0. */
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  /** Its lines; none where it is blank. Vertical text is one line, read from the top. */
  lines: readonly PrintedLine[];
}

/** A file of which no print can be read: damaged, encrypted, a scan without text, too large. */
export class UnreadablePrintError extends Error {
  /** @param reason what is wrong and what to do, for a planner */
  constructor(readonly reason: { ja: string; en: string }) {
    super(reason.en);
    this.name = 'UnreadablePrintError';
  }
}
