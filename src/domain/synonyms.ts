import { escapePattern } from './escape-pattern.js';
import { foldText } from './fold-text.js';

/** What is called in several ways, as people write it. */
export interface SynonymList {
  /** Words that mean the same, group by group. */
  same?: readonly (readonly string[])[] | undefined;
  /** Short words, each with what it is short for, which does not stand for it. */
  short?: Readonly<Record<string, string>> | undefined;
}

/** The other words for what a text says, folded as `foldText` does. */
export interface Synonyms {
  /** A folded text in other words, as many as `most`; none where it has no word that is known. */
  inOtherWords(folded: string, most: number): string[];
}

/** The synonyms of all lists together; a word may stand in several groups. */
export function synonymsOf(lists: readonly SynonymList[]): Synonyms {
  const others = new Map<string, Set<string>>();
  const add = (word: string, other: string) => {
    if (word !== other) others.set(word, (others.get(word) ?? new Set()).add(other));
  };
  for (const { same = [], short = {} } of lists) {
    for (const group of same.map((words) => words.map(foldText)))
      for (const word of group) for (const other of group) add(word, other);
    for (const [word, long] of Object.entries(short)) add(foldText(word), foldText(long));
  }
  // What is itself part of a longer word that is known is that word: 包括支援センター in 地域包括支援センター.
  const known = new Set([...others].flatMap(([word, long]) => [word, ...long]));
  const words = [...known].sort((one, other) => other.length - one.length);
  const any = new RegExp(`(${words.map(escapePattern).join('|')})`, 'u');
  return {
    inOtherWords(folded, most) {
      if (words.length === 0) return [];
      // Between the words there is what is none, so that words have odd places.
      const parts = folded.split(any);
      const said = parts.reduce(
        (texts, part, place) => {
          const ways = place % 2 === 0 ? [part] : [part, ...(others.get(part) ?? [])];
          return texts.flatMap((text) => ways.map((way) => text + way)).slice(0, most + 1);
        },
        [''],
      );
      return said.filter((text) => text !== folded).slice(0, most);
    },
  };
}
