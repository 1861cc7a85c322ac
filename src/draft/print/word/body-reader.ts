import type { PrintedLine, PrintedTable, PrintPart } from '../print.js';
import type { Notes } from './notes.js';
import type { Numbering } from './numbering.js';
import { PageCount } from './page-count.js';
import { isPrinted, printedLine, type TextLine } from './printed-text.js';
import type { ParagraphFacts, Styles } from './styles.js';
import { gridOf } from './table-grid.js';
import { TextReader } from './text-reader.js';
import { childOf, contentOf, type Element, isOn, nameOf } from './xml.js';

/** What is known of the document while it is read. */
export interface Reading {
  styles: Styles;
  numbering: Numbering;
  notes: Notes;
}

/** A paragraph whose end is deleted or hidden, so that the next one goes on with it. */
interface OpenParagraph {
  lines: TextLine[];
  boxes: Element[];
  /** Undefined where the next one's count. */
  head: Head | undefined;
}

interface Head {
  label: string;
  facts: ParagraphFacts;
}

/** Reads paragraphs and tables: of the body, of a text box, of a note. */
export class BodyReader {
  readonly #text: TextReader;
  #open: OpenParagraph | undefined;

  constructor(
    readonly reading: Reading,
    readonly pages: PageCount,
    readonly role: PrintedLine['role'],
    /** Is told that a section ended. */
    readonly onSection: () => void = () => {},
  ) {
    this.#text = new TextReader(reading.styles, reading.notes, pages);
  }

  /** Lines and tables that are in an element, with 0 for all numbers of lines. */
  parts(container: Element): PrintPart[] {
    const parts: PrintPart[] = [];
    for (const element of contentOf(container)) {
      const name = nameOf(element);
      if (name === 'w:p') parts.push(...this.#paragraph(element));
      else if (name === 'w:tbl') parts.push(...this.#close(), this.#table(element));
    }
    return [...parts, ...this.#close()];
  }

  #paragraph(element: Element): PrintPart[] {
    const properties = childOf(element, 'w:pPr');
    const facts = this.reading.styles.paragraph(properties);
    const mark = childOf(properties, 'w:rPr');
    const isDeleted = childOf(mark, 'w:del') !== undefined || childOf(mark, 'w:moveFrom') !== undefined;
    const isHidden = isOn(mark, 'w:vanish') ?? facts.letters.isHidden ?? false;
    if (facts.startsPage && !isDeleted) this.pages.startsPage();

    const { lines, boxes } = this.#text.paragraph(element, facts.letters);
    const before = this.#open;
    const all = before ? { lines: goOn(before.lines, lines), boxes: [...before.boxes, ...boxes] } : { lines, boxes };
    let head = before?.head;
    const isNumbered = !isDeleted && !(isHidden && !all.lines.some(isPrinted));
    if (isNumbered) head ??= { label: this.#label(facts), facts };
    this.#open = { ...all, head };
    const parts = isDeleted || isHidden ? [] : this.#close();

    this.pages.paragraphEnd();
    if (childOf(properties, 'w:sectPr')) {
      parts.push(...this.#close());
      this.onSection();
    }
    return parts;
  }

  #label({ numbering }: ParagraphFacts): string {
    return (numbering && this.reading.numbering.label(numbering)) ?? '';
  }

  /** Ends the paragraph that is open. */
  #close(): PrintPart[] {
    if (!this.#open) return [];
    const { lines, boxes, head } = this.#open;
    this.#open = undefined;
    const parts: PrintPart[] = [];
    let isApart = true;
    for (const [at, line] of lines.entries()) {
      isApart ||= line.isFirst;
      const printed = printedLine(line, at === 0 ? (head?.label ?? '') : '');
      if (!printed) continue;
      const level = head?.facts.headingLevel;
      // Behind a soft break, the paragraph goes on.
      const isFull = at < lines.length - 1;
      parts.push({
        ...printed,
        isApart,
        isFull,
        role: this.role,
        ...(level === undefined ? {} : { headingLevel: level }),
      });
      isApart = false;
    }
    const page = lines.at(-1)?.page ?? this.pages.page;
    for (const box of boxes) {
      parts.push(...new BodyReader(this.reading, new PageCount(page, true), this.role).parts(box));
    }
    return parts;
  }

  #table(element: Element): PrintedTable {
    let { page } = this.pages;
    const { rows, columns } = gridOf(element);
    const cells = rows.flatMap((row) => {
      this.pages.row();
      const read = row.map(({ element: cell, ...place }) => {
        this.pages.cell();
        return { ...place, lines: linesIn(this.parts(cell)) };
      });
      this.pages.rowEnd();
      return read;
    });
    page = cells.flatMap(({ lines }) => lines)[0]?.page ?? page;
    return { kind: 'table', page, cells, rows: rows.length, columns };
  }
}

/** All lines, those of tables where these stand. */
function linesIn(parts: readonly PrintPart[]): PrintedLine[] {
  return parts.flatMap((part) => (part.kind === 'line' ? [part] : part.cells.flatMap(({ lines }) => lines)));
}

/** The last of the lines and the first of the others are one. */
function goOn(lines: readonly TextLine[], others: readonly TextLine[]): TextLine[] {
  const [last, first] = [lines.at(-1), others[0]];
  if (!last || !first) return [...lines, ...others];
  const one = {
    page: isPrinted(last) ? last.page : first.page,
    pieces: [...last.pieces, ...first.pieces],
    isFirst: last.isFirst,
  };
  return [...lines.slice(0, -1), one, ...others.slice(1)];
}
