import type { YearResult } from '../data/writing/actual.write.js';
import type { ResultLine } from '../data/writing/results.repository.js';
import { describeActual } from '../domain/actual.js';
import type { Bilingual } from '../domain/bilingual.js';
import { PlanDocumentError, type Problem } from '../plan-document/problem.js';
import { quote, shortened } from '../plan-document/quote.js';
import { numberIn } from './cell-reader.js';
import type { Cell } from './marked-text.js';
import { readBook, UnreadableWorkbookError } from './spreadsheet.js';
import { letterOf, type WrittenColumn, writeBook } from './write-book.js';

const SHEET = '実績の記入';

/** The headers that are read again; the others are for people. */
const HEADERS = {
  series: 'キー',
  indicator: '指標',
  year: '年度',
  actual: '実績',
  printed: '資料の表記',
  note: '注記',
} as const;

const COLUMNS: readonly WrittenColumn[] = [
  shown(HEADERS.indicator, 40),
  shown('内訳', 16),
  shown('単位', 10),
  shown('担当課', 24, '計画に記載された、この指標に関わる担当課です。'),
  shown('基準値', 18),
  shown('目標・見込', 18, 'この年度の目標です。この年度になければ、次の年度の目標を年度とともに示します。'),
  shown('記録済みの実績', 16, 'この年度の実績がすでにあるときは、ここに示します。その行の「実績」は空にします。'),
  { ...shown(HEADERS.year, 8), isText: false },
  {
    ...shown(HEADERS.actual, 14, 'ここに数を書きます。まだ分からない行は空にしておけば、記録しません。'),
    isText: false,
  },
  shown(HEADERS.printed, 18, '資料に書かれたとおりの文字です（例：1,234件）。なければ空にします。'),
  shown(HEADERS.note, 36, '実績についての注を短く書きます。'),
  { ...shown(HEADERS.series, 20, 'どの行の実績かを示すしるしです。変えないでください。'), isHidden: true },
];

function shown(header: string, width: number, comment?: string): WrittenColumn {
  return { header, width, comment, isText: true };
}

/** The bytes of a sheet in which the results of a year are filled in. */
export function writeResultsSheet(
  title: string,
  fiscalYear: number,
  lines: readonly ResultLine[],
): Promise<Uint8Array> {
  const rows = lines.map(({ series, indicator, line, unit, departments, values }): Cell[] => {
    const baseline = values.find(({ kind }) => kind === 'BASELINE');
    const actual = values.find((value) => value.kind === 'ACTUAL' && value.fiscalYear === fiscalYear);
    return [
      ...[indicator, line, unit, departments.join('\n') || null],
      ...[baseline ? toldWithYear(baseline) : null, targetFor(values, fiscalYear)],
      ...[actual ? describeActual(actual) : null, fiscalYear, null, null, null, series],
    ];
  });
  return writeBook(title, [{ name: SHEET, columns: COLUMNS, rows, frozenColumns: 1 }]);
}

type Value = ResultLine['values'][number];

/** The target of the year, or the next one that there is. */
function targetFor(values: readonly Value[], fiscalYear: number): string | null {
  const targets = values.filter(
    ({ kind, fiscalYear: year }) => kind === 'TARGET' && (year ?? fiscalYear) >= fiscalYear,
  );
  const [next] = targets.toSorted((one, other) => (one.fiscalYear ?? 0) - (other.fiscalYear ?? 0));
  if (!next) return null;
  return next.fiscalYear === fiscalYear || next.fiscalYear === null ? printedText(next) : toldWithYear(next);
}

/** A cell as the plan prints it. */
const printedText = ({ printed, text, value }: Value) => printed ?? text ?? String(value ?? '');

const toldWithYear = (value: Value) =>
  value.fiscalYear === null ? printedText(value) : `${printedText(value)}（${value.fiscalYear}年度）`;

/** A result as it was filled in, and the cell it was filled in at. */
export interface FilledResult {
  result: YearResult;
  /** What the row is called, for who reads what became of it. */
  indicator: string;
  cell: NonNullable<Problem['cell']>;
  row: number;
}

/**
 * The results that were filled in; rows without one are left out.
 *
 * @throws PlanDocumentError with all that is wrong
 */
export async function readResults(bytes: Uint8Array, file: string): Promise<FilledResult[]> {
  const rows = await rowsOf(bytes, file);
  const [headers = []] = rows;
  const at = (header: string) => headers.findIndex((cell) => String(cell ?? '').trim() === header);
  const missing = Object.values(HEADERS).filter((header) => at(header) < 0);
  if (missing.length > 0) throw refused(file, missingHeaders(missing));
  const problems: Problem[] = [];
  const filled = rows.slice(1).flatMap((row, index): FilledResult[] => {
    const value = row[at(HEADERS.actual)] ?? null;
    if (value === null || String(value).trim() === '') return [];
    const told = (header: string) => {
      const text = row[at(header)] ?? null;
      return text === null || String(text).trim() === '' ? null : String(text).trim();
    };
    const cell = { sheet: SHEET, name: `${letterOf(at(HEADERS.actual))}${index + 2}`, header: HEADERS.actual };
    const place = { file, line: index + 2, column: at(HEADERS.actual) + 1, path: '', cell };
    const [number, year, series] = [numberIn(value), numberIn(row[at(HEADERS.year)] ?? ''), told(HEADERS.series)];
    if (number === undefined) problems.push({ ...place, message: noNumber(value) });
    if (year === undefined || series === null) problems.push({ ...place, message: NO_KEY });
    if (number === undefined || year === undefined || series === null) return [];
    const result = {
      series,
      fiscalYear: year,
      value: number,
      printed: told(HEADERS.printed),
      note: told(HEADERS.note),
    };
    return [{ result, indicator: told(HEADERS.indicator) ?? series, cell, row: index + 2 }];
  });
  if (problems.length > 0) throw new PlanDocumentError(problems);
  return filled;
}

async function rowsOf(bytes: Uint8Array, file: string): Promise<Cell[][]> {
  try {
    const sheet = (await readBook(bytes)).find(({ name }) => name.trim() === SHEET);
    if (sheet) return sheet.rows;
  } catch (error) {
    if (!(error instanceof UnreadableWorkbookError)) throw error;
    throw refused(file, error.reason);
  }
  throw refused(file, {
    ja: `「${SHEET}」シートがありません。keikaku results-sheet で作った表を使ってください。`,
    en: `there is no sheet ${SHEET}; use a workbook as keikaku results-sheet writes it`,
  });
}

const refused = (file: string, message: Bilingual) =>
  new PlanDocumentError([{ file, line: 1, column: 1, path: '', message }]);

const missingHeaders = (headers: string[]): Bilingual => ({
  ja: `「${headers.join('」「')}」の列がありません。見出しを元に戻してください。`,
  en: `there is no column ${headers.join(', ')}; put the headers back`,
});

const noNumber = (value: Cell): Bilingual => ({
  ja: `実績は数で書きます。書かれているのは「${shortened(String(value))}」です。言葉は「注記」に書いてください。`,
  en: `a result is a number, not ${quote(String(value))}; write words under 注記`,
});

const NO_KEY: Bilingual = {
  ja: '年度か、隠れた列「キー」が消えているため、どの行の実績か分かりません。keikaku results-sheet で表を作り直して写してください。',
  en: 'the year or the hidden column キー is gone, so that nobody knows what this is the result of; make the sheet anew with keikaku results-sheet',
};
