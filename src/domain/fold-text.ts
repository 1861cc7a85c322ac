import { KANJI_VARIANTS, RADICALS } from './letters.generated.js';
import { normalized } from './normalized.js';

// One form for all that a reader takes for the same, so that it is found however it is typed. Search and filters compare
// in this form, and the database holds it beside the text as printed (see searched-texts.ts).

/** One letter as it is printed, with the marks on it: a half-width kana and its voicing mark are two characters and one letter. */
const LETTER = /.[\p{M}ﾞﾟ]*/gsu;
const MARK = /[\p{M}ﾞﾟ]/u;

/** The letters of a text. Most texts have no marks, and are taken apart in a tenth of the time. */
const lettersIn = (text: string): string[] => (MARK.test(text) ? (text.match(LETTER) ?? []) : [...text]);

const pairs = (words: string) => words.split(' ').map((pair) => [...pair] as [string, string]);
/** 斉藤 and 斎藤 are two letters by their origin, and one name to whoever looks for it. */
const STANDARD_KANJI = new Map([...pairs(RADICALS), ...pairs(KANJI_VARIANTS), ['斉', '斎'], ['齊', '斎']]);

/** Strokes that print and keyboards have for a long vowel (ー), a dash or a hyphen; a hyphen of ASCII is one. */
const STROKE = '\u2010';
const STROKES = /[‐‑‒–—―−－─]/u;
const WAVES = /[～〜∼˜]/u;
const DOTS = /[･·•‧⋅∙]/u;

const KANA = '\\p{Script=Hiragana}\\p{Script=Katakana}ー';
const CJK = `${KANA}\\p{Script=Han}\\p{Script=Hangul}`;
const COUNTED = '\\p{N}数何幾各〇一二三四五六七八九十百千';

type Change = readonly [pattern: RegExp, by: string | ((found: string) => string)];

/** What depends on the letters beside it, in this order. Letters stand ahead of what has to be before them: so patterns pass over a text ten times faster. */
const CHANGES: readonly Change[] = [
  // センタ－, コミュニティ―: a stroke behind katakana, or between kana, is a long vowel.
  [new RegExp(`(?<=[\\p{Script=Katakana}ー])${STROKE}+`, 'gu'), (strokes) => 'ー'.repeat(strokes.length)],
  [new RegExp(`(?<=[${KANA}])[${STROKE}-](?=[${KANA}])`, 'gu'), 'ー'],
  [new RegExp(STROKE, 'gu'), '-'],
  // 3ヶ所, 数カ月, 三箇年.
  [new RegExp(`[ヶヵケカか箇個](?<=[${COUNTED}].)(?=[所月年国])|[ヶヵ箇](?=[所月年国])`, 'gu'), 'か'],
  // 鎌ヶ谷, 鎌ケ谷, 鎌ガ谷 are 鎌が谷; が itself stays wherever it stands.
  [/[ヶヵ]|[ケガ](?<=\p{Script=Han}.)(?=\p{Script=Han})/gu, 'が'],
  [/(?<=明治|大正|昭和|平成|令和)元(?=年)/gu, '1'],
  [/(?<=明治|大正|昭和|平成|令和)[〇一二三四五六七八九十]{1,3}(?![〇一二三四五六七八九十])/gu, kanjiNumber],
  [/(?<![〇一二三四五六七八九十])[〇一二三四五六七八九]{4}(?=年)/gu, kanjiNumber],
  // バス・タクシー is バスタクシー; between words in Latin letters, and between numbers, the dot parts them.
  [new RegExp(`・(?<=[${CJK}]・)(?=[\\p{L}ー])|・(?<=\\p{L}・)(?=[${CJK}])`, 'gu'), ''],
  [/(?<=\d),(?=\d{3}(?!\d))/gu, ''],
  [/[ァ-ヴ]/gu, hiraganaOf],
];

const ERA_STARTS: Record<string, number> = { 明治: 1867, 大正: 1911, 昭和: 1925, 平成: 1988, 令和: 2018 };
const ERA_LETTERS: Record<string, string> = { s: '昭和', h: '平成', r: '令和' };
const ERA_YEAR =
  /(明治|大正|昭和|平成|令和)\s*\d{1,2}(?!\d)|(?<![\p{Script=Latin}\p{N}])[shr]\.?\d{1,2}(?![\d.]|\p{Script=Latin})/gu;

const TO_HIRAGANA = 'ァ'.charCodeAt(0) - 'ぁ'.charCodeAt(0);

/** The hiragana of a katakana. */
function hiraganaOf(letter: string): string {
  return String.fromCharCode(letter.charCodeAt(0) - TO_HIRAGANA);
}

/** Hiragana for katakana, letter by letter. */
export function toHiragana(text: string): string {
  return text.replaceAll(/[ァ-ヶ]/g, hiraganaOf);
}

/** One form for what is the same to a reader: width, case, kana, strokes, old and other shapes of kanji, and ・ or none. */
export function foldText(text: string): string {
  const letters = foldLetters(lettersIn(text)).join('');
  return CHANGES.reduce(
    (folded, [pattern, by]) => folded.replaceAll(pattern, (found) => insteadOf(by, found)),
    letters,
  );
}

/** The folded text with the years of eras as those of the calendar: 令和6年度 and R6年度 as 2024年度. */
export function foldYears(folded: string): string {
  return folded.replaceAll(ERA_YEAR, calendarYear);
}

/** A folded text whose characters know which letters of the text as printed they stand for. */
export class FoldedText {
  text: string;
  /** The letters as printed. */
  readonly letters: string[];
  /** The first and the last letter that each character stands for. */
  private owners: [first: number, last: number][];

  constructor(printed: string) {
    this.letters = lettersIn(printed);
    const parts = foldLetters(this.letters);
    this.text = parts.join('');
    this.owners = parts.flatMap((part, letter) => owned(part, letter, letter));
    for (const [pattern, by] of CHANGES) this.change(pattern, by);
  }

  /** The same with calendar years; see `foldYears`. */
  withYears(): this {
    this.change(ERA_YEAR, calendarYear);
    return this;
  }

  /** The letters that a stretch of the folded text stands for, the last one included. */
  lettersOf(start: number, length: number): [first: number, last: number] {
    return [this.owners[start]?.[0] ?? 0, this.owners[start + length - 1]?.[1] ?? 0];
  }

  private change(pattern: RegExp, by: Change[1]) {
    let [text, end] = ['', 0];
    const owners: [number, number][] = [];
    for (const { 0: found, index } of this.text.matchAll(pattern)) {
      const instead = insteadOf(by, found);
      text += this.text.slice(end, index) + instead;
      const [first, last] = this.lettersOf(index, found.length);
      for (const owner of this.owners.slice(end, index)) owners.push(owner);
      owners.push(...owned(instead, first, last));
      end = index + found.length;
    }
    if (end === 0) return;
    this.text = text + this.text.slice(end);
    this.owners = [...owners, ...this.owners.slice(end)];
  }
}

/** What each UTF-16 unit of a text stands for. */
const owned = (text: string, first: number, last: number) =>
  Array.from({ length: text.length }, (): [number, number] => [first, last]);

/** The letters of a text, each folded once: a long one has a few hundred different letters. */
function foldLetters(letters: readonly string[]): string[] {
  const folded = new Map<string, string>();
  return letters.map((letter) => {
    const known = folded.get(letter);
    if (known !== undefined) return known;
    const now = foldLetter(letter);
    folded.set(letter, now);
    return now;
  });
}

const insteadOf = (by: Change[1], found: string) => (typeof by === 'string' ? by : by(found));

function foldLetter(letter: string): string {
  const [base = ''] = letter;
  const sign = foldSign(base);
  if (sign !== undefined) return sign;
  const folded = normalized(letter.replaceAll(/\p{Default_Ignorable_Code_Point}/gu, ''), 'NFKC').toLowerCase();
  // Signs have other forms, such as those for vertical print (︱).
  return Array.from(folded, (one) => foldSign(one) ?? standardKanji(one)).join('');
}

function foldSign(sign: string): string | undefined {
  if (STROKES.test(sign)) return STROKE;
  if (WAVES.test(sign)) return '~';
  return DOTS.test(sign) ? '・' : undefined;
}

/** The letter at the end of the way: a radical (⺾) stands for a letter (艹) that is another shape of a third one (草). */
function standardKanji(letter: string): string {
  const standard = STANDARD_KANJI.get(letter);
  return standard === undefined ? letter : standardKanji(standard);
}

/** 六, 十二 and 三十 with ten; 二〇二四 by its digits. */
function kanjiNumber(kanji: string): string {
  const digit = (one: string) => '〇一二三四五六七八九'.indexOf(one);
  if (!kanji.includes('十')) return [...kanji].map(digit).join('');
  const [tens = '', ones = ''] = kanji.split('十');
  return String((tens ? digit(tens) : 1) * 10 + (ones ? digit(ones) : 0));
}

function calendarYear(found: string): string {
  const [, name = '', year = ''] = /^(\D+?)[\s.]*(\d+)$/.exec(found) ?? [];
  return String((ERA_STARTS[ERA_LETTERS[name] ?? name] as number) + Number(year));
}
