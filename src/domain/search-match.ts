import { foldText, type SearchTerm, toHiragana } from './search-text.js';

/** The texts of a node that are searched; those that count first stand first. */
export const SEARCHED_FIELDS = ['name', 'title', 'term', 'summary'] as const;

export type SearchedField = (typeof SEARCHED_FIELDS)[number];

/** Where a node was found. */
export interface SearchMatch {
  field: SearchedField;
  /** HTML: the text around the first match, with `<mark>` around each. */
  snippet: string;
}

const SNIPPET_LENGTH = 80;
const LEAD = 20;

/** The first field of a node that holds a term, with its matches marked; the first field there is where none does. */
export function matchIn(texts: Partial<Record<SearchedField, string | null>>, terms: SearchTerm[]): SearchMatch {
  const patterns = patternsOf(terms);
  const present = SEARCHED_FIELDS.flatMap((field) => {
    const text = texts[field];
    return text ? [new MarkedText(field, text, patterns)] : [];
  });
  const found = present.find((text) => text.firstMark >= 0) ?? present[0];
  return { field: found?.field ?? 'name', snippet: found?.snippet() ?? '' };
}

/** What the spellings look like in folded text: words match from their start, and punctuation between them is any or none. */
function patternsOf(terms: SearchTerm[]): RegExp[] {
  return terms.flat().map((spelling) => {
    const words = toHiragana(spelling).match(/[\p{L}\p{M}\p{N}ー]+/gu) as string[];
    const start = /^[\p{Script=Latin}\p{N}]/u.test(words[0] as string) ? '(?<![\\p{Script=Latin}\\p{N}])' : '';
    return new RegExp(start + words.join('[^\\p{L}\\p{N}]*'), 'gu');
  });
}

/** A text as printed, in letters each of which knows whether it is part of a match in the folded text. */
class MarkedText {
  private readonly letters: string[];
  private readonly marked: boolean[];

  constructor(
    readonly field: SearchedField,
    text: string,
    patterns: RegExp[],
  ) {
    // A half-width kana and its voicing mark are two characters and one letter.
    this.letters = text.match(/.[\p{M}ﾞﾟ]*/gsu) ?? [];
    this.marked = this.letters.map(() => false);
    const parts = this.letters.map((letter) => toHiragana(foldText(letter)));
    const owners = parts.flatMap((part, letter) => Array<number>(part.length).fill(letter));
    const folded = parts.join('');
    for (const { index, 0: match } of patterns.flatMap((pattern) => [...folded.matchAll(pattern)])) {
      this.marked.fill(true, owners[index], (owners[index + match.length - 1] as number) + 1);
    }
  }

  get firstMark(): number {
    return this.marked.indexOf(true);
  }

  snippet(): string {
    const last = Math.max(this.letters.length - SNIPPET_LENGTH, 0);
    const start = Math.min(Math.max(this.firstMark - LEAD, 0), last);
    const html = this.letters
      .map((letter, place) => (this.marked[place] ? `<mark>${escapeHtml(letter)}</mark>` : escapeHtml(letter)))
      .slice(start, start + SNIPPET_LENGTH)
      .join('')
      .replaceAll('</mark><mark>', '');
    return `${start > 0 ? '…' : ''}${html}${start < last ? '…' : ''}`;
  }
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] as string);
}
