import { plainText } from '../../domain/plain-text.js';
import { type Print, type PrintedLine, UnreadablePrintError } from './print.js';
import { isSentenceEnd, plainDigits } from './printed-text.js';

/** Blank lines between all lines tell no paragraphs. */
const RULE = 0.4;
/** A line that reaches so far into the width of the print may go on. */
const FULL = 0.88;
/** In so many pages a line can be told to come again. */
const MANY_PAGES = 4;
const PAGE_NUMBER =
  /^(?:[-－‐–—ー]\s*(\p{Nd}{1,4})\s*[-－‐–—ー]|(?:p\.?|P\.?)\s*([0-9]{1,4})|(\p{Nd}{1,4})\s*(?:ページ|頁))$/u;

type Draft = { -readonly [Key in keyof PrintedLine]: PrintedLine[Key] };

/**
 * Reads a text edition of a plan: the text of a printed one, line by line, with form feeds or lines of page numbers between its pages.
 *
 * @throws {UnreadablePrintError} where it is no text
 */
export function readText(bytes: Uint8Array): Print {
  const pages = decoded(bytes).split('\f');
  const printedPages = new Map<number, number>();
  const lines: Draft[] = [];
  let page = 1;
  for (const text of pages) {
    const rows = text.split(/\r\n|\n|\r/u);
    const blank = rows.filter((row) => row.trim() === '').length;
    const isBlankTheRule = blank > rows.length * RULE;
    let isAfterBlank = true;
    for (const [index, row] of rows.entries()) {
      const line = plainText(row)
        .replaceAll(/[\s\u3000]+/gu, ' ')
        .trim();
      if (line === '') {
        isAfterBlank = true;
        continue;
      }
      const number = index + 1;
      const isIndented = /^[\s\u3000\ue000-\uf8ff]/u.test(row);
      const isApart = isIndented || (isAfterBlank && !isBlankTheRule);
      lines.push({ kind: 'line', page, number, text: line, footnotes: [], isApart, isFull: false, role: 'BODY' });
      isAfterBlank = false;
      const printed = PAGE_NUMBER.exec(line)?.slice(1).find(Boolean);
      if (printed === undefined) continue;
      (lines.at(-1) as Draft).role = 'RUNNING';
      printedPages.set(page, Number(printed.normalize('NFKC')));
    }
    page += 1;
  }
  markFull(lines);
  markRunning(lines, pages.length);
  markFootnotes(lines);
  return { parts: lines, pages: pages.length, printedPages, pagesWithoutText: [] };
}

function decoded(bytes: Uint8Array): string {
  for (const encoding of ['utf-8', 'shift_jis']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      if (!text.includes('\0')) return text;
    } catch {
      // It is in the other one, or in none.
    }
  }
  throw new UnreadablePrintError({
    ja: 'テキストとして読めません。UTF-8かシフトJISで保存してください。',
    en: 'this is no text; save it as UTF-8 or Shift JIS',
  });
}

/** Letters of full width count two. */
const widthOf = (text: string) =>
  [...text].reduce((sum, letter) => sum + (/[ -~\uff61-\uff9f]/u.test(letter) ? 1 : 2), 0);

function markFull(lines: Draft[]): void {
  const widths = lines.map(({ text }) => widthOf(text)).toSorted((one, other) => one - other);
  const width = widths[Math.floor(widths.length * 0.95)] ?? 0;
  for (const line of lines) line.isFull = widthOf(line.text) >= width * FULL;
}

/** The first and the last line of pages are running heads where they come again. */
function markRunning(lines: Draft[], pages: number): void {
  if (pages < MANY_PAGES) return;
  const plain = ({ text }: Draft) => plainDigits(text).replaceAll(/[\d\s]/gu, '');
  const ends = Array.from({ length: pages }, (_, index) =>
    lines.filter(({ page, role }) => page === index + 1 && role === 'BODY'),
  );
  for (const place of [0, -1]) {
    const found = ends.flatMap((page) => page.at(place) ?? []);
    for (const line of found) {
      const same = found.filter((other) => plain(other) === plain(line));
      if (same.length > 1 && plain(line).length > 2 && !isSentenceEnd(line.text)) line.role = 'RUNNING';
    }
  }
}

const NOTE = /^(?:([※＊*注])\s*(\p{Nd}{1,3})|([0-9]{1,3}))[\s:：.．]+\S/u;

/** The sign and number that a note begins with. */
function noteIn(text: string): { sign: string; number: number } | undefined {
  const [, sign = '', signed, plain] = NOTE.exec(text) ?? [];
  const digits = signed ?? plain;
  return digits === undefined ? undefined : { sign, number: Number(plainDigits(digits)) };
}

/** What ends the notes below a page: what is set apart, or on another page. */
const ends = (line: Draft, note: Draft) => line.page !== note.page || line.role === 'RUNNING' || line.isApart;

/** Finds the notes below pages: such a number stands behind a word above them. */
function markFootnotes(lines: Draft[]): void {
  let from = 0;
  for (let at = 0; at < lines.length; at++) {
    const note = lines[at] as Draft;
    const found = noteIn(note.text);
    const above = found && referenceIn(lines, from, at, found.sign, found.number);
    if (!found || !above) continue;
    above.line.text = above.text;
    above.line.footnotes = [...above.line.footnotes, found.number];
    note.role = 'FOOTNOTE';
    let end = at + 1;
    for (; end < lines.length; end++) {
      const line = lines[end] as Draft;
      if (ends(line, note) || noteIn(line.text)?.number === found.number + 1) break;
      line.role = 'FOOTNOTE';
    }
    if (noteIn(lines[end]?.text ?? '')?.number !== found.number + 1) from = end;
    at = end - 1;
  }
}

/** The last line before the notes that has a number glued to a word, and the line without it. */
function referenceIn(
  lines: readonly Draft[],
  from: number,
  to: number,
  sign: string,
  number: number,
): { line: Draft; text: string } | undefined {
  const digits = [...String(number)].map((digit) => `[${digit}${String.fromCharCode(digit.charCodeAt(0) + 0xfee0)}]`);
  const expression =
    sign === ''
      ? new RegExp(`(?<=[^0-9.,\\s/~(:+-])${number}(?![0-9.,％%人件回円年月日歳])`, 'u')
      : new RegExp(`\\s*[（(]?[${sign}※＊*注]\\s*${digits.join('')}(?!\\p{Nd})[)）]?`, 'u');
  for (let at = to - 1; at >= from; at--) {
    const line = lines[at] as Draft;
    if (line.role !== 'BODY' || !expression.test(line.text)) continue;
    return { line, text: line.text.replace(expression, '').trim() };
  }
  return undefined;
}
