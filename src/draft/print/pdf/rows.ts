import type { Letter } from './letters.js';

/** A letter of a row, and whether it stands above the others of the row. */
export interface RowLetter extends Letter {
  isAbove?: boolean;
}

interface Row {
  baseline: number;
  size: number;
  letters: RowLetter[];
}

/** What footnotes are marked with. */
const MARK = /^[\p{Nd}⁰¹²³⁴-⁹※*＊注()（）,，、]+$/u;
const SUPERSCRIPT = /[⁰¹²³⁴-⁹]/;
/** Smaller than the letters around. */
const SMALL = 0.88;
/** How much higher it stands, in letters. */
const RISE = 0.12;
/** How far it may be from the letter beside it, in letters; the number of a footnote from its text. */
const GAP = 0.6;
const LEADING_GAP = 3;
const KANA = /^[\p{Script=Hiragana}\p{Script=Katakana}ー]$/u;
/** Readings are no larger than this part of the letters that they are printed over. */
const READING = 0.6;

/** The letters of one direction in rows, from the top, each from the left; what is printed twice for boldness is there once. */
export function rowsOf(letters: readonly Letter[]): RowLetter[][] {
  const rows: Row[] = [];
  for (const letter of [...letters].sort((one, other) => one.baseline - other.baseline)) {
    const row = rowFor(rows, letter);
    if (row) {
      row.letters.push(letter);
      row.size = Math.max(row.size, letter.size);
    } else rows.push({ baseline: letter.baseline, size: letter.size, letters: [letter] });
  }
  rows.forEach((row, index) => {
    takeUp(row, rows.slice(index + 1, index + 6));
    takeDown(row, rows.slice(Math.max(0, index - 5), index));
    dropReadings(row, rows.slice(index + 1, index + 6));
  });
  return rows.map(({ letters }) => once([...letters].sort((one, other) => one.left - other.left)));
}

/** Whether a letter marks a footnote, by its place and size in a run. */
export function isRaised(letter: RowLetter, size: number, baseline: number): boolean {
  if (SUPERSCRIPT.test(letter.text)) return true;
  if (!MARK.test(letter.text) || letter.size > size * SMALL) return false;
  return letter.isAbove === true || baseline - letter.baseline > size * RISE;
}

/** The numbers of a raised mark such as 24, ※3 or 1,2; none where it is a power of a measure (km²) or no number. */
export function numbersIn(raised: string, before: string): number[] | undefined {
  if (/(?:^|[^a-z])(?:[ckm]?m)$/i.test(before)) return undefined;
  const numbers = raised.normalize('NFKC').match(/\d+/g);
  return numbers?.map(Number);
}

function rowFor(rows: readonly Row[], { baseline, size }: Letter): Row | undefined {
  for (let index = rows.length - 1; index >= Math.max(0, rows.length - 4); index--) {
    const row = rows[index] as Row;
    if (Math.abs(baseline - row.baseline) <= 0.2 * Math.min(Math.max(size, row.size), size * 2)) return row;
  }
  return undefined;
}

/** Gives raised marks to the row below that they stand in. */
function takeUp(row: Row, below: readonly Row[]): void {
  for (const base of below) {
    const rise = base.baseline - row.baseline;
    const taken = takenFrom(row, base, (letter) => {
      return MARK.test(letter.text) && rise > base.size * RISE && rise < base.size * 0.8;
    });
    for (const letter of taken) base.letters.push({ ...letter, isAbove: true });
  }
}

/** Gives letters that are set low (CO₂) to the row above. */
function takeDown(row: Row, above: readonly Row[]): void {
  for (const base of above) {
    const fall = row.baseline - base.baseline;
    const taken = takenFrom(row, base, () => fall < base.size * 0.35);
    base.letters.push(...taken);
  }
}

/** Drops the readings that are printed small over letters. */
function dropReadings(row: Row, below: readonly Row[]): void {
  for (const base of below) {
    const rise = base.baseline - row.baseline;
    if (rise < base.size * 0.7 || rise > base.size * 1.4) continue;
    const isOver = (letter: RowLetter) => (other: RowLetter) =>
      /\p{Script=Han}/u.test(other.text) &&
      letter.size <= other.size * READING &&
      letter.left > other.left - other.size * 0.5 &&
      letter.right < other.right + other.size * 0.5;
    row.letters = row.letters.filter((letter) => !KANA.test(letter.text) || !base.letters.some(isOver(letter)));
  }
}

function takenFrom(row: Row, base: Row, belongs: (letter: RowLetter) => boolean): RowLetter[] {
  const taken: RowLetter[] = [];
  const start = Math.min(...base.letters.map(({ left }) => left));
  const isBeside = (letter: RowLetter) => (other: RowLetter) => {
    const gap = Math.max(letter.left - other.right, other.left - letter.right);
    const room = base.size * (letter.left < start ? LEADING_GAP : GAP);
    return other.text !== ' ' && letter.size <= Math.max(other.size, base.size) * SMALL && gap < room;
  };
  for (const letter of [...row.letters].sort((one, other) => one.left - other.left))
    if (belongs(letter) && letter.text !== ' ' && [...base.letters, ...taken].some(isBeside(letter)))
      taken.push(letter);
  row.letters = row.letters.filter((letter) => !taken.includes(letter));
  return taken;
}

/** Bold letters are printed twice by some programs, a little apart. */
function once(row: readonly RowLetter[]): RowLetter[] {
  return row.filter((letter, index) => {
    return !row.slice(Math.max(0, index - 4), index).some(({ text, left, size, baseline }) => {
      const isSamePlace =
        Math.abs(left - letter.left) < size * 0.2 && Math.abs(baseline - letter.baseline) < size * 0.2;
      return text === letter.text && text !== ' ' && isSamePlace;
    });
  });
}
