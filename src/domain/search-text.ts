import { BadArgumentError } from './keikaku.error.js';

/** One thing that must be found, in every spelling that means the same; folded as `foldText` does. */
export type SearchTerm = readonly string[];

/** What is read of a text that a user typed; the rest is left out. */
const MAX_CHARACTERS = 200;
const MAX_TERMS = 10;
const MAX_SPELLINGS = 12;

/** Words that plans, and those who search them, spell in several ways. */
const SPELLINGS = [
  ['障害', '障がい', '障碍'],
  ['子ども', 'こども', '子供'],
].map((group) => ({ group, any: new RegExp(group.join('|'), 'g') }));

/** A quoted phrase, closed or not, or a run of anything but spaces and quotes. */
const TERM = /["＂“”「」『』｢｣]([^"＂“”「」『』｢｣]*)["＂“”「」『』｢｣]?|[^\s"＂“”「」『』｢｣]+/gu;

/** Numbers and signs that are one character in print: the index has ⅱ as it is, and leaves ① and ㎡ out. */
const IN_ONE_CHARACTER = /[\p{Nl}\p{No}\p{So}]/u;
const LEFT_OUT = /[\p{No}\p{So}]/gu;

/**
 * The terms of a text that a user typed, all of which must be found: spaces separate them, quotes keep spaces
 * together. No character is an operator; what has neither letter nor digit is no term, so there may be none.
 *
 * @throws BadArgumentError EMPTY_SEARCH for a blank text.
 */
export function parseSearchText(text: string): SearchTerm[] {
  // Control characters separate; half surrogates and marks without width are nothing that was meant.
  const typed = text
    .slice(0, MAX_CHARACTERS)
    .replaceAll(/\p{Cc}/gu, ' ')
    .replaceAll(/[\p{Cf}\p{Cs}]/gu, '')
    .trim();
  if (!typed) {
    throw new BadArgumentError(
      'EMPTY_SEARCH',
      {
        ja: '`text` が空です。検索する語を入力してください。複数の語は空白で区切ります。',
        en: '`text` is blank: give a word to look for, or several with spaces between them.',
      },
      { argument: 'text' },
    );
  }
  const terms = [...typed.matchAll(TERM)]
    .map(([term, phrase]) => (phrase ?? term).trim())
    .filter((term) => /[\p{L}\p{N}]/u.test(foldText(term)));
  return [...new Map(terms.map((term) => [foldText(term), term])).values()].slice(0, MAX_TERMS).map(spellingsOf);
}

/** One form for what is the same letter: width (NFKC) and case. */
export function foldText(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** Hiragana for katakana, letter by letter. */
export function toHiragana(text: string): string {
  return text.replaceAll(/[ァ-ヶ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - KANA_DISTANCE));
}

const KANA_DISTANCE = 'ァ'.charCodeAt(0) - 'ぁ'.charCodeAt(0);

function toKatakana(text: string): string {
  return text.replaceAll(/[ぁ-ゖ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + KANA_DISTANCE));
}

function spellingsOf(typed: string): SearchTerm {
  const term = foldText(typed);
  let spellings = [term, toHiragana(term), toKatakana(term), ...asIndexed(typed)];
  for (const { group, any } of SPELLINGS) {
    spellings = spellings.flatMap((spelling) => [spelling, ...group.map((other) => spelling.replaceAll(any, other))]);
  }
  return [...new Set(spellings)].slice(0, MAX_SPELLINGS);
}

/** How the index holds a term, where that is not its folded form. */
function asIndexed(typed: string): string[] {
  if (!IN_ONE_CHARACTER.test(typed)) return [];
  const indexed = typed.normalize('NFC').toLowerCase().replaceAll(LEFT_OUT, ' ').trim();
  return /[\p{L}\p{N}]/u.test(indexed) ? [indexed] : [];
}
