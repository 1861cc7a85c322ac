import type { Language } from '../../../tables/labels';
import { useParameter } from './address';
import { WORDS, type Word } from './words';

/** The language of the page, from its address: Japanese unless ?lang=en. */
export function useLanguage(): Language {
  return useParameter('lang', 'ja')[0] === 'en' ? 'en' : 'ja';
}

/** Says a word in a language; `{placeholders}` stand for values. */
export type Say = (word: Word, values?: Record<string, string | number>) => string;

export function useSay(): Say {
  return sayIn(useLanguage());
}

function sayIn(language: Language): Say {
  return (word, values = {}) => {
    const text: string = WORDS[word][language === 'ja' ? 0 : 1];
    return text.replaceAll(/\{(\w+)\}/g, (_all, name) => String(values[name] ?? ''));
  };
}
