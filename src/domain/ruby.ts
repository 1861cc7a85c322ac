import { toHiragana } from './fold-text.js';

/** A part of a name, and how it is read. */
export interface RubyPart {
  text: string;
  /** In hiragana; null where the part is read as it is written. */
  reading: string | null;
}

/** A word as a dictionary cuts it out of a text; without a reading where the dictionary does not know it. */
export interface Word {
  surface: string;
  /** In katakana. */
  reading?: string;
}

const KANJI = /[\p{Script=Han}々〆]/u;

/** A name in parts, each kanji word with its reading; kana before and behind the kanji of a word stand without. */
export function rubyOfWords(words: readonly Word[]): RubyPart[] {
  return merged(words.flatMap(partsOf));
}

/** The whole name with one reading, as a plan document gives it. */
export function rubyOfReading(name: string, reading: string): RubyPart[] {
  return [{ text: name, reading: toHiragana(reading) }];
}

function partsOf({ surface, reading }: Word): RubyPart[] {
  if (!reading || !KANJI.test(surface)) return [{ text: surface, reading: null }];
  const read = toHiragana(reading);
  let [start, end] = [0, 0];
  while (!KANJI.test(surface.charAt(start)) && toHiragana(surface.charAt(start)) === read.charAt(start)) start += 1;
  while (
    !KANJI.test(surface.charAt(surface.length - 1 - end)) &&
    toHiragana(surface.charAt(surface.length - 1 - end)) === read.charAt(read.length - 1 - end)
  ) {
    end += 1;
  }
  return [
    { text: surface.slice(0, start), reading: null },
    { text: surface.slice(start, surface.length - end), reading: read.slice(start, read.length - end) },
    { text: surface.slice(surface.length - end), reading: null },
  ].filter(({ text }) => text !== '');
}

/** Parts without a reading that stand side by side are one. */
function merged(parts: RubyPart[]): RubyPart[] {
  return parts.reduce<RubyPart[]>((before, part) => {
    const last = before.at(-1);
    if (last && last.reading === null && part.reading === null) last.text += part.text;
    else before.push({ ...part });
    return before;
  }, []);
}
