import type { PrintedLine } from './print.js';
import type { PrintColumn, PrintWords } from './print-words.js';
import { yearIn } from './printed-text.js';
import { isYearAlone } from './tables.js';

/** The headers of a table of a text edition, where they stand one after another, over several lines. */
export interface LinearHeader {
  columns: readonly PrintColumn[];
  lines: readonly PrintedLine[];
}

const MOST_LINES = 16;
/** A header that is set wide is several words: 目標 ・ 見込. */
const MOST_WORDS = 4;
const FIRST_COLUMNS = ['number', 'program', 'indicator'];
const VALUES = ['baseline', 'target', 'actual'];

/** The headers that begin on a line; undefined where none do. */
export function linearHeaderAt(
  lines: readonly PrintedLine[],
  from: number,
  words: PrintWords,
): LinearHeader | undefined {
  const columns: PrintColumn[] = [];
  let read = 0;
  for (const line of lines.slice(from, from + MOST_LINES)) {
    const more = line.role === 'BODY' ? columnsIn(line.text, columns.at(-1), words) : undefined;
    if (!more) break;
    read += 1;
    if (giveYears(columns, line.text)) continue;
    for (const column of more) {
      // A year below the word of a column is of that column; another year is another column of that word.
      const last = columns.at(-1);
      if (last && column.isYearOfLast && last.fiscalYear === undefined) {
        columns[columns.length - 1] = { ...last, fiscalYear: column.fiscalYear };
      } else columns.push({ header: column.header, spec: column.spec, fiscalYear: column.fiscalYear });
    }
  }
  const kinds = new Set(columns.map(({ spec }) => spec.is));
  const isTable = FIRST_COLUMNS.includes(columns[0]?.spec.is ?? '') && (kinds.has('program') || kinds.has('indicator'));
  return isTable && kinds.size > 1 ? { columns, lines: lines.slice(from, from + read) } : undefined;
}

/** A line of years below the words of as many columns. */
function giveYears(columns: PrintColumn[], text: string): boolean {
  const years = text.trim().split(/\s+/u);
  const open = columns.filter(({ spec, fiscalYear }) => VALUES.includes(spec.is) && fiscalYear === undefined);
  if (open.length < 2 || open.length !== years.length || !years.every(isYearAlone)) return false;
  for (const [index, column] of open.entries()) column.fiscalYear = yearIn(years[index] as string);
  return true;
}

interface FoundColumn extends PrintColumn {
  isYearOfLast: boolean;
}

/** The columns of a line, all of whose words are headers; undefined where one is not. */
function columnsIn(text: string, before: PrintColumn | undefined, words: PrintWords): FoundColumn[] | undefined {
  const tokens = text.trim().split(/\s+/u);
  const found: FoundColumn[] = [];
  for (let at = 0; at < tokens.length; ) {
    const last: PrintColumn | undefined = found.at(-1) ?? before;
    const token = tokens[at] as string;
    if (last && VALUES.includes(last.spec.is) && isYearAlone(token)) {
      found.push({ ...last, fiscalYear: yearIn(token), isYearOfLast: true });
      at += 1;
      continue;
    }
    const count = wordsOfColumn(tokens.slice(at, at + MOST_WORDS), words);
    const column = count === 0 ? undefined : words.column(tokens.slice(at, at + count).join(''));
    if (!column) return undefined;
    found.push({ ...column, isYearOfLast: false });
    at += count;
  }
  return found;
}

/** How many of these words are one header: the most that are. */
function wordsOfColumn(tokens: readonly string[], words: PrintWords): number {
  for (let count = tokens.length; count > 0; count--) {
    const some = tokens.slice(0, count);
    const isSetWide = count === 1 || some.some((token) => /^[・／/]$/u.test(token));
    if (isSetWide && words.column(some.join(''))) return count;
  }
  return 0;
}
