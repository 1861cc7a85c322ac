import { plainText } from '../../../domain/plain-text.js';
import type { PrintedLine } from '../print.js';

/** Some letters of a line. */
export interface Piece {
  text: string;
  size?: number | undefined;
  isRaised?: boolean | undefined;
  /** The number of a note, in place of letters. */
  note?: number;
}

/** What stands between two line breaks. */
export interface TextLine {
  /** Of its first letter. */
  page: number;
  pieces: Piece[];
  /** It begins a page. */
  isFirst: boolean;
}

/** Whether it has more than spaces. */
export const isPrinted = ({ pieces }: TextLine): boolean =>
  pieces.some(({ text, note }) => note !== undefined || /\S/.test(text));

/** 1, ※1, （注2）, 1,2. */
const RAISED_NOTE = /^[(*※]*注?[(*※]*(\d{1,3}(?:[,、・]\d{1,3})*)[)]?$/;

/** The line as it is printed; undefined where nothing is. */
export function printedLine(line: TextLine, label: string): Omit<PrintedLine, 'isApart' | 'role'> | undefined {
  const footnotes: number[] = [];
  let text = label;
  for (const piece of joined(line.pieces)) {
    const numbers = piece.note === undefined ? noteNumbers(piece, text) : [piece.note];
    if (numbers.length > 0) footnotes.push(...numbers);
    else text += piece.text;
  }
  text = tidy(text);
  if (text === '') {
    // Numbers that stand alone are all that is printed.
    text = footnotes.splice(0).join(' ');
    if (text === '') return undefined;
  }
  const size = sizeOf(line.pieces);
  const { page } = line;
  return { kind: 'line', page, number: 0, text, footnotes, isFull: false, ...(size === undefined ? {} : { size }) };
}

export const tidy = (text: string): string => plainText(text).replaceAll(/\s+/g, ' ').trim();

/** Letters that somebody raised, and that can only be the number of a note; not m², and not what begins a line. */
function noteNumbers({ text, isRaised }: Piece, before: string): number[] {
  if (!isRaised || tidy(before) === '' || /[A-Za-z]\s*$/.test(before.normalize('NFKC'))) return [];
  const [, numbers = ''] = RAISED_NOTE.exec(text.normalize('NFKC').trim()) ?? [];
  return [...numbers.matchAll(/\d+/g)].map(([number]) => Number(number));
}

/** Word cuts text wherever somebody typed in it. */
function joined(pieces: readonly Piece[]): Piece[] {
  const all: Piece[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    const isOne = last && last.note === undefined && piece.note === undefined && !last.isRaised === !piece.isRaised;
    if (isOne) last.text += piece.text;
    else all.push({ ...piece });
  }
  return all;
}

/** Of most of its letters. */
function sizeOf(pieces: readonly Piece[]): number | undefined {
  const letters = new Map<number | undefined, number>();
  for (const { text, size, isRaised } of pieces) {
    if (!isRaised) letters.set(size, (letters.get(size) ?? 0) + text.replaceAll(/\s/g, '').length);
  }
  return [...letters].reduce((most, one) => (one[1] > most[1] ? one : most), [undefined, 0] as const)[0];
}
