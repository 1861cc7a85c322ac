import { escapeHtml } from './escape-html.js';
import { FoldedText } from './fold-text.js';
import type { SearchTerm } from './search-text.js';
import { SEARCHED_FIELDS, type SearchedField, type SearchedText } from './searched-texts.js';
import { signOf } from './signs.js';

/** Where a node was found. */
export interface SearchMatch {
  field: SearchedField;
  /** HTML: the text around the first match, with `<mark>` around each. */
  snippet: string;
}

const SNIPPET_LENGTH = 80;
const LEAD = 20;

/** The first text of a node that holds a term, with its matches marked; the first text there is where none does. */
export function matchIn(texts: SearchedText[], terms: SearchTerm[]): SearchMatch {
  const patterns = patternsOf(terms);
  const signs = new Set(terms.flatMap((term) => term.signs ?? []));
  const inOrder = SEARCHED_FIELDS.flatMap((field) => texts.filter((text) => text.field === field));
  for (const { field, text } of inOrder) {
    const marked = new MarkedText(text, patterns, signs);
    if (marked.firstMark >= 0) return { field, snippet: marked.snippet() };
  }
  const [{ field, text } = { field: 'name' as const, text: '' }] = inOrder;
  return { field, snippet: new MarkedText(text, [], new Set()).snippet() };
}

/** What the spellings look like in folded text: words match from their start, and punctuation between them is any or none. */
function patternsOf(terms: SearchTerm[]): RegExp[] {
  const spellings = terms.flatMap(({ spellings, synonyms, reading }) => [
    ...spellings,
    ...synonyms,
    ...(reading === null ? [] : [reading]),
  ]);
  const inBrackets = terms.flatMap(({ signs }) => signs ?? []).filter((sign) => sign.startsWith('('));
  return [...inBrackets.map((sign) => new RegExp(`\\(${sign.slice(1, -1)}\\)`, 'gu')), ...wordPatterns(spellings)];
}

function wordPatterns(spellings: string[]): RegExp[] {
  return [...new Set(spellings)].map((spelling) => {
    const words = spelling.match(/[\p{L}\p{M}\p{N}ー]+/gu) as string[];
    const start = /^[\p{Script=Latin}\p{N}]/u.test(words[0] as string) ? '(?<![\\p{Script=Latin}\\p{N}])' : '';
    return new RegExp(start + words.join('[^\\p{L}\\p{N}]*'), 'gu');
  });
}

/** A text as printed, in letters each of which knows whether it is part of a match in the folded text. */
class MarkedText {
  private readonly letters: string[];
  private readonly marked: boolean[];

  constructor(text: string, patterns: RegExp[], signs: Set<string>) {
    const folded = new FoldedText(text);
    this.letters = folded.letters;
    this.marked = this.letters.map((letter) => signs.size > 0 && signs.has(signOf(letter) ?? ''));
    this.mark(folded, patterns);
    this.mark(folded.withYears(), patterns);
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

  private mark(folded: FoldedText, patterns: RegExp[]) {
    for (const { index, 0: match } of patterns.flatMap((pattern) => [...folded.text.matchAll(pattern)])) {
      const [first, last] = folded.lettersOf(index, match.length);
      this.marked.fill(true, first, last + 1);
    }
  }
}
