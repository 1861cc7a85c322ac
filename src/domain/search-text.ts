import { foldText, foldYears } from './fold-text.js';
import { BadArgumentError } from './keikaku.error.js';
import { normalized } from './normalized.js';
import { onlySigns } from './signs.js';
import type { Synonyms } from './synonyms.js';

/** One thing that must be found, folded as `foldText` does. */
export interface SearchTerm {
  /** As it was typed. */
  typed: string;
  /** Every spelling that means the same, the typed one first; none of a sign, which only stands for itself. */
  spellings: string[];
  /** The same in other words, spelled in every way. */
  synonyms: string[];
  /** How a name may be read, in hiragana; null where the term is not typed in kana. */
  reading: string | null;
  /** The signs it consists of; null where it is made of letters. */
  signs: string[] | null;
}

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

/** A page as people cite it; a space inside does not part it: `p. 72`, `72 ページ`. */
const CITED_PAGE =
  /(?<![\p{L}\p{N}])(?:ｐ|p|page)[.．]?\s*(\p{Nd}{1,4})(?![\p{L}\p{N}.])|(?<![\p{L}\p{N}.])(\p{Nd}{1,4})\s*(?:ページ|ﾍﾟｰｼﾞ|頁|page|ｐ|p)(?![\p{L}\p{N}])/giu;

const KANA = /^[\p{Script=Hiragana}\p{Script=Katakana}ー]{2,}$/u;

/**
 * The terms of a text that a user typed, all of which must be found: spaces separate them, quotes keep spaces
 * together. No character is an operator; what has neither letter nor digit nor sign is no term, so there may be none.
 * What else a term may be called is told by `synonyms`.
 *
 * @throws BadArgumentError EMPTY_SEARCH for a blank text.
 */
export function parseSearchText(text: string, synonyms: Synonyms): SearchTerm[] {
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
        en: '`text` is blank. Enter one search term, or several separated by spaces.',
      },
      { argument: 'text' },
    );
  }
  const terms = [...typed.replaceAll(CITED_PAGE, citedPage).matchAll(TERM)]
    .map(([term, phrase]) => (phrase ?? term).trim())
    .filter((term) => /[\p{L}\p{N}]/u.test(foldText(term)) || onlySigns(term) !== null)
    .map((term) => termOf(term, synonyms));
  return [...new Map(terms.map((term) => [term.typed, term])).values()].slice(0, MAX_TERMS);
}

/** How a page is written in the texts that are searched. */
export const pageText = (page: number) => `${page}ページ`;

/** Every spelling of a text that means the same, folded, the text itself first. */
export function spellingsOf(text: string): string[] {
  return spelledOut([foldText(text)]);
}

function termOf(text: string, known: Synonyms): SearchTerm {
  const typed = foldText(text);
  const signs = onlySigns(text);
  if (signs)
    return {
      typed: text,
      spellings: /^[\p{Script=Han}ぁ-ゖー]{2,}$/u.test(typed) ? [typed] : [],
      synonyms: [],
      reading: null,
      signs,
    };
  // The dot between words is left out of what is searched; other signs there may stand for it.
  const apart = foldText(text.replaceAll(/[・･·•‧]/gu, ' ')).trim();
  const reading = KANA.test(normalized(text, 'NFKC')) ? typed : null;
  const spellings = spelledOut([typed, foldYears(typed), apart]);
  const synonyms = spelledOut(spellings.flatMap((spelling) => known.inOtherWords(spelling, MAX_SPELLINGS)));
  return { typed, spellings, synonyms: synonyms.filter((word) => !spellings.includes(word)), reading, signs: null };
}

/** A folded text in one of the spellings that mean the same: 障がい and 障碍 as 障害. */
export const inOneSpelling = (folded: string): string =>
  SPELLINGS.reduce((text, { group, any }) => text.replaceAll(any, group[0] as string), folded);

function spelledOut(spellings: string[]): string[] {
  let all = spellings;
  for (const { group, any } of SPELLINGS) {
    all = all.flatMap((spelling) => [spelling, ...group.map((other) => spelling.replaceAll(any, other))]);
  }
  return [...new Set(all)].slice(0, MAX_SPELLINGS);
}

const citedPage = (_cited: string, before: string | undefined, behind: string | undefined) =>
  `「${pageText(Number((before ?? behind ?? '').normalize('NFKC')))}」`;
