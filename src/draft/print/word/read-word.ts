import type { Print, PrintedLine, PrintPart } from '../print.js';
import { BodyReader, type Reading } from './body-reader.js';
import { Notes } from './notes.js';
import { Numbering } from './numbering.js';
import { PageCount } from './page-count.js';
import { printedPages } from './printed-pages.js';
import { tidy } from './printed-text.js';
import { Sections } from './sections.js';
import { Styles } from './styles.js';
import { openWord } from './word-package.js';
import { childOf } from './xml.js';

/**
 * What is printed of a Word file (.docx). A paragraph is one line, unless a line was broken in it; the labels of numbered paragraphs
 * are in their lines. Tracked changes are read as accepted. Headers and footers are not read, notes stand at the end of their page.
 * Pages are those that Word had when it saved the file; other programs leave only the breaks that somebody made.
 * @throws UnreadablePrintError
 */
export async function readWord(bytes: Uint8Array): Promise<Print> {
  const file = await openWord(bytes);
  const body = childOf(file.document, 'w:body');
  if (!body) return { parts: [], pages: 1, printedPages: new Map(), pagesWithoutText: [] };
  const styles = new Styles(file.beside('styles'));
  const numbering = new Numbering(file.beside('numbering'), styles);
  const parts = { footnote: file.beside('footnotes'), endnote: file.beside('endnotes') };
  const notes = new Notes(parts, file.beside('settings'));
  const pages = new PageCount();
  const sections = new Sections(body, pages, notes);
  const reading = { styles, numbering, notes };
  const read = new BodyReader(reading, pages, 'BODY', () => sections.next()).parts(body);
  return {
    parts: numbered(withNotes(read, reading, pages.page)),
    pages: pages.page,
    printedPages: printedPages(file, sections.begun, pages.page, pages.isRendered),
    pagesWithoutText: [],
  };
}

/** Footnotes at the end of the page that refers to them, endnotes at the end of all. */
function withNotes(body: readonly PrintPart[], reading: Reading, lastPage: number): PrintPart[] {
  const parts = [...body];
  const { found } = reading.notes;
  for (const kind of ['footnote', 'endnote'] as const) {
    for (const { number, page, element } of found.filter((note) => note.kind === kind)) {
      const at = kind === 'endnote' ? lastPage : page;
      const lines = new BodyReader(reading, new PageCount(at, true), 'FOOTNOTE').parts(element);
      const [first, ...more] = lines;
      if (number !== undefined && first?.kind === 'line') {
        lines.splice(0, lines.length, { ...first, text: tidy(`${number} ${first.text}`) }, ...more);
      }
      const next = parts.findIndex((part) => part.page > at);
      parts.splice(next < 0 ? parts.length : next, 0, ...lines);
    }
  }
  return parts;
}

/** Numbers the lines of each page. */
function numbered(parts: readonly PrintPart[]): PrintPart[] {
  const counts = new Map<number, number>();
  const count = (line: PrintedLine): PrintedLine => {
    const number = (counts.get(line.page) ?? 0) + 1;
    counts.set(line.page, number);
    return { ...line, number };
  };
  return parts.map((part) =>
    part.kind === 'line'
      ? count(part)
      : { ...part, cells: part.cells.map((cell) => ({ ...cell, lines: cell.lines.map(count) })) },
  );
}
