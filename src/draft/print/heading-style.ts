import { escapePattern } from '../../domain/escape-pattern.js';
import { normalized } from '../../domain/normalized.js';
import { asPrinted } from '../../domain/place-key.js';
import { plainDigits } from './printed-text.js';

/** A heading as it is taken apart: 柱３ みんなが…, （１） 相談, 第２章 計画の体系. */
export interface Heading {
  /** What is printed before the name, without what the plan calls its level; undefined where the style has no number. */
  printedNumber?: string;
  name: string;
}

const DIGITS = '(?:\\p{Nd}+|[Ⅰ-Ⅻ]|[一二三四五六七八九十]+)';
/** What the letters of a style stand for. */
const VARIABLES: Readonly<Record<string, string>> = {
  n: DIGITS,
  ｎ: DIGITS,
  ア: '[ア-ンｱ-ﾝ]',
  あ: '[あ-ん]',
  '①': '[①-⑳㉑-㉟㊱-㊿❶-❿]',
  Ⅰ: '(?:[Ⅰ-Ⅻⅰ-ⅻ]|[IVXＩＶＸ]+)',
  A: '[A-ZＡ-Ｚ]',
  a: '[a-zａ-ｚ]',
};
const OPENING = '（(［[〔【《「';

/** A way of writing headings: 柱n, 第n章, 基本目標n, n-n-n, （n）, ア, ①, Ⅰ, ■. */
export class HeadingStyle {
  /** What the plan calls the level, where the style says so: 柱 of 柱n, 章 of 第n章. */
  readonly levelName: string | undefined;
  /** How much of a heading the style holds: of two styles that fit, the one that holds more is meant. */
  readonly weight: number;
  private readonly expression: RegExp;
  /** The sign of a style without a number. */
  private readonly sign: string;

  constructor(readonly pattern: string) {
    const letters = [...pattern.trim()];
    const first = letters.findIndex((letter) => VARIABLES[letter] !== undefined);
    const prefixLength = first < 0 ? letters.length : prefixOf(letters.slice(0, first));
    const prefix = letters.slice(0, prefixLength);
    const number = letters.slice(prefixLength);
    const [, counted] = /^第.*([章節部編項])$/u.exec(pattern) ?? [];
    const word = prefix.join('').trim();
    this.levelName = counted ?? (/\p{L}/u.test(word) ? word : undefined);
    this.weight = letters.length;
    this.sign = first < 0 ? pattern.trim() : '';
    const last = letters.at(-1) as string;
    const isNumberAlone = VARIABLES[last] !== undefined && prefix.length === 0;
    // A number alone is told from the beginning of a sentence by what stands between it and the name.
    const between = isNumberAlone && !'①'.includes(last) ? '(?:[.．、：:]\\s*|\\s+|$)' : '[\\s.．、：:]*';
    const goesOn = VARIABLES[last] === DIGITS ? '(?!\\p{Nd}|[-－−‐.．・]\\p{Nd})' : '';
    this.expression = new RegExp(`^\\s*${source(prefix)}\\s*(${source(number)})${goesOn}(${between})(.*)$`, 'u');
  }

  /**
   * A line as a heading of this style; undefined where it is none. Its name is empty where that stands on the next line.
   *
   * @param mayBeSentence whether a sentence may stand behind the number, as in items of a list
   */
  match(text: string, mayBeSentence = false): Heading | undefined {
    const [, number = '', between = '', rest] = this.expression.exec(text) ?? [];
    if (rest === undefined || !(mayBeSentence || isName(rest, between))) return undefined;
    // The same sign again: headings beside each other on a slide.
    if (this.sign !== '' && rest.includes(this.sign)) return undefined;
    const printedNumber = asPrinted(number).replaceAll(/\s/gu, '');
    return {
      ...(printedNumber === '' ? {} : { printedNumber }),
      name: mayBeSentence ? rest : plainDigits(rest.trim()),
    };
  }
}

/** The letters of a level's name before the number; brackets and 第 belong to the number. */
function prefixOf(letters: readonly string[]): number {
  const end = letters.findIndex((letter) => OPENING.includes(letter) || letter === '第');
  return end < 0 ? letters.length : end;
}

const source = (letters: readonly string[]) =>
  letters.map((letter) => VARIABLES[letter] ?? literal(letter)).join('\\s*');

function literal(letter: string): string {
  if (/\s/u.test(letter)) return '\\s*';
  if (/[-－−‐]/u.test(letter)) return '[-－−‐–ー]';
  const half = normalized(letter, 'NFKC');
  const full = /^[!-~]$/.test(half) ? String.fromCharCode(half.charCodeAt(0) + 0xfee0) : half;
  const forms = [...new Set([letter, half, full])].map(escapePattern);
  return `(?:${forms.join('|')})`;
}

const LONGEST_NAME = 90;

/** What stands behind a number is a name, and not the rest of a sentence: 施策１では…, 柱３の…. */
function isName(rest: string, between: string): boolean {
  const name = rest.trim();
  if (name.length > LONGEST_NAME || /。$/u.test(name)) return false;
  // A table of contents leads to a page with dots.
  if (/[.…・‥．]{3,}\s*\p{Nd}*$/u.test(name)) return false;
  return between !== '' ? !/^[、，,]/u.test(name) : !/^[はのをがにでとへや、，,）)】」〜～及]/u.test(name);
}
