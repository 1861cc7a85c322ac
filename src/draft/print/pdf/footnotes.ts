import type { LineEntry } from './layout.js';
import { numbersIn } from './rows.js';

/** Letters of footnotes are so much smaller than those of the text, or less. */
const SMALLER = 0.93;
/** Footnotes begin in this part of the page, from the top. */
const FOOT = 0.4;
const MARK = /^(?:[※*]|注\s?)\s?\d/;
const NUMBER = /^\(?\d{1,3}[\s)）．.:：]?(?=[\p{L}「『（(]|\s)/u;

/**
 * The lines of footnotes among those of a column, which stand below its last text.
 * @param lines the lines of the column behind its last table, from the top
 * @param referred the numbers that the text of the page marks
 */
export function footnotesOf(
  lines: readonly LineEntry[],
  bodySize: number,
  height: number,
  referred: ReadonlySet<number>,
): Set<LineEntry> {
  let first = lines.length;
  while (first > 0 && isSmall(lines[first - 1] as LineEntry, bodySize, height)) first--;
  const small = lines.slice(first);
  const start = small.findIndex((entry) => begins(entry, referred));
  return new Set(start < 0 ? [] : small.slice(start));
}

function isSmall({ line }: LineEntry, bodySize: number, height: number): boolean {
  return line.turn === 0 && line.size <= bodySize * SMALLER && line.top > height * FOOT;
}

function begins({ line }: LineEntry, referred: ReadonlySet<number>): boolean {
  if (numbersIn(line.leading, '')) return true;
  const text = line.text.normalize('NFKC');
  if (MARK.test(text)) return true;
  return NUMBER.test(text) && referred.has(Number(/\d+/.exec(text)?.[0]));
}
