import { escapePattern } from './escape-pattern.js';
import type { Bound, Direction } from './plan.js';
import { AMOUNT, amountOf, multipleOfUnit } from './printed-amount.js';
import { PERIOD_BEFORE, type Period, readPeriod, YEAR, yearIn } from './printed-period.js';

/** What the text of a cell says, as far as it can be read; null for what it does not say. */
export interface PrintedCell {
  value: number | null;
  /** The end of a range that begins at `value`. */
  valueTo: number | null;
  bound: Bound | null;
  /** The whole text, where it is words and no number. */
  text: string | null;
  period: Period | null;
  /** The year that the cell names itself. */
  fiscalYear: number | null;
  /** What tells it apart from others of its year: 策定時, 上方修正後, 速報値. */
  label: string | null;
  isEstimate: boolean;
  /** The direction that words or an arrow beside the target print. */
  direction: Direction | null;
  /** The numbers that stand in it, each with its name and unit, where they are several: each is a series of its own. */
  several: string[];
}

const NOTHING: PrintedCell = {
  value: null,
  valueTo: null,
  bound: null,
  text: null,
  period: null,
  fiscalYear: null,
  label: null,
  isEstimate: false,
  direction: null,
  several: [],
};

/** A dash, or nothing at all: no value. */
export const isBlank = (printed: string): boolean => /^[-－―ー—–−‐]?$/.test(printed.trim());

/** No cell with a number is so long; what is longer is words, and is not searched for numbers. */
const LONGEST = 120;

/**
 * Reads the text of a cell of an indicator's table.
 *
 * @param unit the unit of its series, in which `value` is given: 20万人 is 200000 where it is 人, and 20 where it is 万人.
 * @param fiscalYear the year of its column, null where that has none.
 */
export function readPrintedCell(printed: string, unit: string | null, fiscalYear: number | null): PrintedCell {
  if (isBlank(printed)) return NOTHING;
  const words = { ...NOTHING, text: printed.trim(), direction: directionIn(printed) };
  const plain = plainText(printed);
  if (plain.length > LONGEST) return words;
  const { rest, ...remarks } = takeRemarks(plain, fiscalYear);
  const number = readNumber(rest, unit);
  if (number) return { ...NOTHING, ...remarks, ...number, direction: number.direction ?? remarks.direction };
  const several = severalIn(plain);
  if (several.length > 1) return { ...NOTHING, several };
  const { direction, ...others } = remarks;
  return { ...words, ...others, direction: words.direction ?? direction };
}

function plainText(printed: string): string {
  const halfWidth = printed.normalize('NFKC').trim();
  return halfWidth
    .replaceAll(/[〜～∼]/g, '~')
    .replaceAll(/[−–—―]/g, '-')
    .replaceAll(/[[［【〔]/g, '(')
    .replaceAll(/[\]］】〕]/g, ')');
}

const LABEL =
  '(策定時|策定当初|当初|基準値?|現状値?|中間目標|最終目標|(?:上方|下方)?修正[前後]|見直し[前後]|改[定訂][前後]|速報値?|暫定値?|確定値?)';
const IN_PARENTHESES = /\(([^()]*)\)/g;
const BEFORE = new RegExp(`^(${LABEL}|${PERIOD_BEFORE})\\s*[::]?\\s*(?=[-▲△約概お\\d])`);
const OWN_YEAR = new RegExp(`^(${YEAR})末?(?:実績|値|時点|現在|決算|基準)?$`);
/** What a number is held against in another year: 2023年全国平均. */
const OTHER_YEAR = new RegExp(`^${YEAR}[^\\d]+$`);
/** A space in a word that print broke. */
const BROKEN_WORD =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])\s+(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu;
const YEAR_BEFORE = /^((?:令和|平成|[RH])(?:\d{1,2}|元)(?:年度|年)?|\d{4}年度?)\s+(?=[-▲△約\d])/;
const ESTIMATE = /^(?:実績)?(?:見込み?|推計|推定|予測)(?:値|数|量)?$/;

type Remarks = Pick<PrintedCell, 'period' | 'fiscalYear' | 'label' | 'isEstimate' | 'direction'>;

/** Takes off what stands beside the number: its period, its year, what kind of value it is. */
function takeRemarks(plain: string, columnYear: number | null): Remarks & { rest: string } {
  const remarks: Remarks = { period: null, fiscalYear: null, label: null, isEstimate: false, direction: null };
  const take = (written: string): boolean => {
    const remark = written.replaceAll(BROKEN_WORD, '');
    const told = readPeriod(remark, columnYear);
    const [, year] = OWN_YEAR.exec(remark) ?? [];
    if (told) {
      remarks.period = told.period;
      remarks.fiscalYear ??= told.fiscalYear;
    } else if (year !== undefined) remarks.fiscalYear = yearIn(year);
    else if (new RegExp(`^${LABEL}$`).test(remark)) remarks.label = remark;
    else if (ESTIMATE.test(remark)) remarks.isEstimate = true;
    else if (OTHER_YEAR.test(remark)) return true;
    else if (/\d/.test(remark)) return false;
    else remarks.direction ??= directionIn(remark);
    return true;
  };
  let rest = plain.replaceAll(IN_PARENTHESES, (whole, inner: string) => (take(inner.trim()) ? ' ' : whole)).trim();
  rest = rest.replace(/\s*(?:実績)?見込み?$/, (word) => (take(word.trim()) ? '' : word));
  rest = rest.replace(YEAR_BEFORE, (_, year: string) => (take(year) ? '' : year));
  rest = rest.replace(BEFORE, (whole, word: string) => (take(word.trim()) ? '' : whole));
  return { ...remarks, rest: rest.trim() };
}

// Units that hold digits of their own are taken as wholes. Words with hiragana are no units but for those that are counted in
// か所 and つ, and 年度策定 is none.
const UNIT_LETTER = '[^\\d\\s~()<>≦≧≤≥↑↓→↗↘、。「」\\p{Script=Hiragana}]';
const UNIT = `(?!年度|[年月](?![間/]|\\s|$|以|未|超|程|前))(?:[kc]?m[23]|CO2|か(?=[所国月年村校])|つ|あたり|当たり|${UNIT_LETTER})*?`;
const RANKED = '(?:\\p{L}{0,10}?(?=第?\\d+位))?第?';
const FIRST = `(?:(約|概ね|おおむね|およそ|ほぼ|[<>≦≧≤≥])|${RANKED})?`;
const SIDE = '(以上|超|を超える|より大きい|より多い|以下|以内|未満|より小さい|より少ない|程度|前後|[<>≦≧≤≥])?';
const WISH =
  '((?:を)?維持(?:する)?|(?:に|へ|まで)(?:増加|向上|上昇|減少|低減|縮小|引き上げ|引き下げ)(?:させる|する)?|を目指す|[↑↓→↗↘])?';
const NUMBER = new RegExp(
  `^${FIRST}\\s*(${AMOUNT})\\s*(${UNIT})\\s*${SIDE}(?:\\s*~\\s*(${AMOUNT})\\s*(${UNIT}))?\\s*${SIDE}\\s*${WISH}$`,
  'u',
);

/** A number behind which 増加 stands without に is how much it changes, and no value. */
const CHANGE = /\d[^\d]*[^にへでを](?:増加|向上|上昇|減少|低減|縮小|増|減)$/;

type ReadNumber = Pick<PrintedCell, 'value' | 'valueTo' | 'bound' | 'direction'>;

function readNumber(text: string, unit: string | null): ReadNumber | null {
  if (CHANGE.test(text)) return null;
  const [, first, amount, ownUnit, sideOfFirst, amountTo, unitTo, side, wish] =
    NUMBER.exec(unit === null ? text : withoutUnit(text, plainText(unit))) ?? [];
  if (amount === undefined || (ownUnit === '年' && /^(?:19|20|21)\d\d$/.test(amount))) return null;
  const divisor = divisorOf(unit, amountTo === undefined ? ownUnit : unitTo);
  const inUnit = (written: string) => Number((amountOf(written) / divisor).toPrecision(15));
  const bound = (first && BEFORE_NUMBER[first]) || BEHIND_NUMBER[side ?? sideOfFirst ?? ''] || null;
  return {
    value: inUnit(amount),
    valueTo: amountTo === undefined ? null : inUnit(amountTo),
    bound: amountTo === undefined || bound === 'ABOUT' ? bound : null,
    direction: wish === undefined ? null : directionIn(wish),
  };
}

/** Takes the unit of the series off behind numbers, so that 20万人 is 20万 where it is 人, and 20 where it is 万人. */
function withoutUnit(text: string, unit: string): string {
  // By its 位 a rank is told, which bears a name before it: 全国17位.
  if (unit === '位') return text;
  const literal = escapePattern(unit);
  return text
    .replaceAll(new RegExp(`(?<=[\\d十百千万億兆])\\s*${literal}(?![\\p{L}/])`, 'gu'), '')
    .replaceAll(new RegExp(`(?<=[\\d十百千万億兆])\\s*${literal}(?=以|未|超|程|前|を|よ|に|へ|ま|維)`, 'gu'), '');
}

/** By what a number is divided that is printed in 人 where the unit of the series is 千人. */
function divisorOf(unit: string | null, printedUnit: string | undefined): number {
  if (unit === null || !printedUnit) return 1;
  const { multiple, counted } = multipleOfUnit(plainText(unit));
  return multiple > 1 && counted === printedUnit ? multiple : 1;
}

const ABOUT_WORDS = { 約: 'ABOUT', 概ね: 'ABOUT', おおむね: 'ABOUT', およそ: 'ABOUT', ほぼ: 'ABOUT' } as const;
/** A sign before the number is read from the value that is to be there: >0 is more than zero. */
const BEFORE_NUMBER: Record<string, Bound> = {
  ...ABOUT_WORDS,
  '>': 'MORE_THAN',
  '<': 'LESS_THAN',
  '≧': 'AT_LEAST',
  '≥': 'AT_LEAST',
  '≦': 'AT_MOST',
  '≤': 'AT_MOST',
};
/** Behind it, towards the value: 0< is more than zero as well. */
const BEHIND_NUMBER: Record<string, Bound> = {
  以上: 'AT_LEAST',
  超: 'MORE_THAN',
  を超える: 'MORE_THAN',
  より大きい: 'MORE_THAN',
  より多い: 'MORE_THAN',
  以下: 'AT_MOST',
  以内: 'AT_MOST',
  未満: 'LESS_THAN',
  より小さい: 'LESS_THAN',
  より少ない: 'LESS_THAN',
  程度: 'ABOUT',
  前後: 'ABOUT',
  '<': 'MORE_THAN',
  '>': 'LESS_THAN',
  '≦': 'AT_LEAST',
  '≤': 'AT_LEAST',
  '≧': 'AT_MOST',
  '≥': 'AT_MOST',
};

const PART = new RegExp(`^[^\\d]{0,12}?${AMOUNT}${UNIT}${SIDE}$`, 'u');

/** The numbers of 54件・44人, 76.7%(236.3km) and 小中 88.4% 高 84.4%; empty where what stands there is no list of numbers. */
function severalIn(plain: string): string[] {
  const parts = plain
    .split(/[・、\s()]+|(?<=\D)\//)
    .filter((part) => part !== '' && !OWN_YEAR.test(part) && readPeriod(part, null) === null);
  const numbers: string[] = [];
  let name = '';
  for (const part of parts) {
    if (PART.test(part)) {
      numbers.push(name === '' ? part : `${name} ${part}`);
      name = '';
    } else if (/\d/.test(part) || name !== '') return [];
    else name = part;
  }
  // A name that no number follows belongs to words.
  return name === '' ? numbers : [];
}

const UP = /増加|増や|増大|向上|上昇|拡大|引き上げ|↑|↗/;
const DOWN = /減少|減ら|低減|低下|縮小|削減|引き下げ|↓|↘/;
const SAME = /維持|横ばい|→/;
/** Words by which 減少 is what is not wanted. */
const AGAINST = /抑|防|阻|歯止め|食い止め|ない|しな|せず|ゼロ/;

/** The direction that words print beside a target (増加を目指す, 現状値より減少, ↑); null where they print none, or more than one. */
export function directionIn(words: string): Direction | null {
  const text = plainText(words);
  if (AGAINST.test(text)) return null;
  const found = (
    [
      [UP, 'INCREASE'],
      [DOWN, 'DECREASE'],
      [SAME, 'MAINTAIN'],
    ] as const
  ).filter(([word]) => word.test(text));
  const [only, other] = found;
  return only && !other ? only[1] : null;
}
