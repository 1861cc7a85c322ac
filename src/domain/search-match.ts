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
  const pattern = patternOf(terms);
  const present = SEARCHED_FIELDS.flatMap((field) => {
    const text = texts[field];
    return text ? [new MarkedText(field, text, pattern)] : [];
  });
  const found = present.find((text) => text.firstMark >= 0) ?? present[0];
  return { field: found?.field ?? 'name', snippet: found?.snippet() ?? '' };
}

/** What any spelling of any term looks like in folded text: punctuation in it is any or none, words match from their start. */
function patternOf(terms: SearchTerm[]): RegExp {
  const spellings = terms.flat().map((spelling) => {
    const words = toHiragana(spelling).match(/[\p{L}\p{M}\p{N}ー]+/gu) ?? [];
    const start = /^[\p{Script=Latin}\p{N}]/u.test(words[0] ?? '') ? '(?<![\\p{Script=Latin}\\p{N}])' : '';
    return start + words.join('[^\\p{L}\\p{N}]*');
  });
  // The longest first: of two spellings that begin alike, the whole of the longer is marked.
  const alternatives = [...new Set(spellings)].filter(Boolean).sort((a, b) => b.length - a.length);
  return new RegExp(alternatives.join('|') || '(?!)', 'gu');
}

/** A text as printed, in letters each of which knows whether it is part of a match in the folded text. */
class MarkedText {
  private readonly letters: string[];
  private readonly marked: boolean[];

  constructor(
    readonly field: SearchedField,
    text: string,
    pattern: RegExp,
  ) {
    // A half-width kana and its voicing mark are two characters and one letter.
    this.letters = text.match(/.[\p{M}ﾞﾟ]*/gsu) ?? [];
    this.marked = this.letters.map(() => false);
    const folded = this.letters.map((letter) => toHiragana(foldText(letter)));
    const owners = folded.flatMap((part, letter) => Array<number>(part.length).fill(letter));
    for (const { index, 0: match } of folded.join('').matchAll(pattern)) {
      this.marked.fill(true, owners[index], (owners[index + match.length - 1] as number) + 1);
    }
  }

  get firstMark(): number {
    return this.marked.indexOf(true);
  }

  snippet(): string {
    const { length } = this.letters;
    const start = length <= SNIPPET_LENGTH ? 0 : Math.min(Math.max(this.firstMark - LEAD, 0), length - SNIPPET_LENGTH);
    const end = start + SNIPPET_LENGTH;
    let html = start > 0 ? '…' : '';
    for (let place = start; place < Math.min(end, length); place++) {
      const isMarked = this.marked[place];
      if (isMarked && (place === start || !this.marked[place - 1])) html += '<mark>';
      html += escapeHtml(this.letters[place] as string);
      if (isMarked && (place + 1 === Math.min(end, length) || !this.marked[place + 1])) html += '</mark>';
    }
    return end < length ? `${html}…` : html;
  }
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] as string);
}
