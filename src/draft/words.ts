import type { DepartmentKind } from '../domain/plan.js';
import type { YEN } from '../plan-document/beside.schema.js';
import { numberIn } from '../workbook/cell-reader.js';
import type { Cell } from '../workbook/marked-text.js';

// How cities write what a plan document has apart.

const RELISTED = /[《（(【［[〔＜<]\s*再掲\s*[》）)】］\]〕＞>]|^[★☆※＊*・]?\s*再掲[\s\u3000:：]+/gu;

/** Lines that were broken for want of room as one: without a space, unless Latin letters meet. */
export const joinLines = (lines: readonly string[]): string =>
  lines
    .map((line) => line.trim())
    .reduce((text, line) => (/[A-Za-z]$/.test(text) && /^[A-Za-z]/.test(line) ? `${text} ` : text) + line, '');

/** A name on one line, without 《再掲》, and whether that was there. */
export function nameIn(text: string): { name: string; isRelisted: boolean } {
  const joined = joinLines(text.split('\n'));
  return { name: joined.replaceAll(RELISTED, '').trim(), isRelisted: joined.search(RELISTED) >= 0 };
}

const NUMBER =
  /^(第?[\p{Nd}一二三四五六七八九十]+[章節部編]|[（(]\p{Nd}+[）)]|[①-⑳]|[Ⅰ-Ⅻ]|[ア-ン]|\p{Nd}+(?:[-－.．]\p{Nd}+)*)[\s　.．、：:]+(?=\S)/u;

/** What is printed before a name, where something that looks like a number is set apart from it. */
export function numberedName(text: string): { printedNumber?: string; name: string } {
  const [before, number] = NUMBER.exec(text) ?? [];
  if (before === undefined || number === undefined) return { name: text };
  return { printedNumber: number.normalize('NFKC'), name: text.slice(before.length).trim() };
}

/** The names of bodies in a cell. */
export const bodiesIn = (text: string): string[] =>
  text
    .split(/[\n、，,]/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');

const KINDS: readonly [RegExp, DepartmentKind][] = [
  [/社会福祉協議会$/, 'WELFARE_COUNCIL'],
  [/(全課|各課|関係課|関係各課|全庁|各部局|全部局)$/, 'GROUP'],
  [/(協議会|審議会|委員会|会議)$/, 'COUNCIL'],
  [/(学校|小中学校|幼稚園)$/, 'SCHOOLS'],
  [/(課|室|係|班|グループ|担当)$/, 'DIVISION'],
  [/(部|局|区|支所|事務局|区役所)$/, 'BUREAU'],
  [/(センター|館|園|所|院|ルーム)$/, 'CITY_FACILITY'],
  [/(法人|会社|協会|組合|NPO|団体)/, 'PRIVATE'],
  [/(国|県|省|庁)$/, 'GOVERNMENT'],
];

/** What kind of body a name tells, by how it ends; undefined where it tells none. */
export function bodyKindOf(name: string): DepartmentKind | undefined {
  return KINDS.find(([pattern]) => pattern.test(name))?.[1];
}

/** The printed page: the first number of p.12, 12-13 or 12ページ. */
export function pageIn(text: string): number | undefined {
  const [digits] = /\d{1,4}/.exec(text.normalize('NFKC')) ?? [];
  return digits === undefined || Number(digits) === 0 ? undefined : Number(digits);
}

/** The number of an amount, and its unit where the cell itself says one: 1.2億円. */
export function amountIn(cell: Cell): [number: number | undefined, unit?: keyof typeof YEN] {
  const [, before = '', unit] = /^(.*?)(百万円|千円|万円|億円|円)?$/su.exec(String(cell).trim()) ?? [];
  return [numberIn(typeof cell === 'number' ? cell : before), unit as keyof typeof YEN | undefined];
}

/** Whether a document can call something by this name: one in ASCII would be taken for a key. */
export const canBeCalled = (name: string): boolean => /[^ -~]/u.test(name);

const NO_SIGN = /^[-－―ー—–−‐×✕]$/u;
const CIRCLE = /^[○〇◯●✓レ]$/u;

/** Whether a cell says yes: something stands in it, and no dash or cross. */
export const isSigned = (text: string): boolean => text.trim() !== '' && !NO_SIGN.test(text.trim());

/** The signs of a column, one on each line: a circle means what its header says. */
export const signsIn = (lines: readonly string[], header: string): string[] =>
  lines
    .map((sign) => sign.trim())
    .filter(isSigned)
    .map((sign) => (CIRCLE.test(sign) ? header : sign));
