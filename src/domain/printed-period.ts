import type { PeriodKind } from './plan.js';

/** What a value covers where it is not its fiscal year; an end that is not printed is null. */
export interface Period {
  kind: PeriodKind;
  /** The first and the last day, as 2024-04-01. */
  start: string | null;
  end: string | null;
  /** As printed: R3~R5累計. */
  label: string;
}

/** What of a cell tells its period, and the fiscal year that it names. */
export interface ReadPeriod {
  period: Period;
  fiscalYear: number | null;
}

const ERAS: Record<string, number> = { 令和: 2018, R: 2018, 平成: 1988, H: 1988, 昭和: 1925, S: 1925 };
const ERA = '(?:令和|平成|昭和|[RHS])';

/** The source of a pattern for a year with its era, of four digits, or of two behind a sign: R6, 令和6年度, 2017年, ’22. */
export const YEAR = `(?:${ERA}(?:\\d{1,2}|元)|(?:19|20|21)\\d\\d|[‘’']\\d\\d)(?:年度|年)?`;

const ONE_YEAR = new RegExp(`^(${ERA}?)(\\d{1,4}|元)(?:年度|年)?$`);
const SHORT_YEAR = /^[‘’'](\d\d)/;

/** The year that a text names, or null where it names none. A year of two digits has the century of the one before it. */
export function yearIn(text: string, before: number | null = null): number | null {
  const [, short] = SHORT_YEAR.exec(text.trim()) ?? [];
  if (short !== undefined) return 2000 + Number(short);
  const [, era = '', digits = ''] = ONE_YEAR.exec(text.trim()) ?? [];
  if (digits === '') return null;
  const number = digits === '元' ? 1 : Number(digits);
  if (era !== '') return (ERAS[era] as number) + number;
  if (digits.length === 4) return number;
  if (before === null) return null;
  // R3~5 goes on in its era as 2024~29 does in its century.
  const century = before - (before % 100) + number;
  return century > before ? century : null;
}

const SPAN = `(?:(${YEAR})?\\s*~\\s*(${YEAR}|\\d{1,2}(?:年度|年)?)?|(${YEAR}))`;
const WORDS = '(累計|累積|通算|年?平均|延べ|のべ)';
const OVER_YEARS = new RegExp(`^${SPAN}?\\s*(?:の|年度の)?\\s*${WORDS}(?:値|数)?$`);
const EACH_YEAR = /^(?:毎年度?|各年度?)$/;
const CALENDAR = new RegExp(`^(${YEAR})?\\s*(?:暦年|1月?~12月)$`);
const DAY = new RegExp(
  `^(${YEAR.replace('年度|', '')})[./]?(\\d{1,2})(?:[./月](?:(\\d{1,2})日?|末)?|月末)?\\s*(現在|時点|末)?$`,
);

/** Sources of patterns for what may stand before or behind a number, by which a period is found there. */
export const PERIOD_BEFORE = `(?:毎年度?|各年度?|(?:${YEAR}\\s*)?暦年|${SPAN.replaceAll(/\((?!\?)/g, '(?:')}?\\s*(?:の|年度の)?\\s*(?:累計|累積|通算|年?平均|延べ|のべ))`;

/** The period that a text tells, and nothing else: R3~R5累計, 毎年度, R7.4.1現在; null for any other text. */
export function readPeriod(text: string, fiscalYear: number | null): ReadPeriod | null {
  const label = text.trim();
  if (EACH_YEAR.test(label)) return found('EVERY_YEAR', null, null, label, null);
  return readSpan(label) ?? readCalendarYear(label, fiscalYear) ?? readDay(label);
}

function found(kind: PeriodKind, start: string | null, end: string | null, label: string, fiscalYear: number | null) {
  return { period: { kind, start, end, label }, fiscalYear };
}

function readSpan(label: string): ReadPeriod | null {
  const [matched, from, to, only, word] = OVER_YEARS.exec(label) ?? [];
  if (matched === undefined || word === undefined) return null;
  const first = yearIn(from ?? '');
  const last = to === undefined ? yearIn(only ?? '') : (yearIn(to, first) ?? lastOfEra(from, to));
  const kind = word.endsWith('平均') ? 'AVERAGE' : 'CUMULATIVE';
  const start = first === null ? null : `${first}-04-01`;
  const end = last === null ? null : `${last + 1}-03-31`;
  return found(kind, start, end, label, last);
}

/** The last year of R3~5, which is printed without its era. */
function lastOfEra(from: string | undefined, to: string): number | null {
  const [era] = new RegExp(`^${ERA}`).exec(from ?? '') ?? [];
  return era === undefined ? null : yearIn(era + to);
}

function readCalendarYear(label: string, fiscalYear: number | null): ReadPeriod | null {
  const [matched, printed] = CALENDAR.exec(label) ?? [];
  if (matched === undefined) return null;
  const year = printed === undefined ? fiscalYear : yearIn(printed);
  const days = year === null ? [null, null] : [`${year}-01-01`, `${year}-12-31`];
  return found('CALENDAR_YEAR', days[0] as string | null, days[1] as string | null, label, year);
}

function readDay(label: string): ReadPeriod | null {
  const [matched, printed = '', monthText = '', dayText, now] = DAY.exec(label) ?? [];
  const year = yearIn(printed);
  const month = Number(monthText);
  if (matched === undefined || year === null || month < 1 || month > 12) return null;
  if (dayText === undefined && now === undefined && !label.endsWith('月末')) return null;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (Number(dayText ?? 1) > last) return null;
  const isEnd = /末/.test(label);
  const start = dateOf(year, month, isEnd ? last : Number(dayText ?? 1));
  const end = dateOf(year, month, dayText === undefined ? last : Number(dayText));
  return found('POINT_IN_TIME', start, end, label, month < 4 ? year - 1 : year);
}

const dateOf = (year: number, month: number, day: number) =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
