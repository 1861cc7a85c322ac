import type { Word } from '../../domain/ruby.js';
import { nameOf, type StoredNode } from '../../domain/searched-texts.js';
import { wordsOfAll } from './dictionary.js';

/** A dictionary reads 150 letters in a millisecond. The largest plans have names of some ten thousand in all; what is beyond this is found as it is written. */
const MOST_LETTERS = 100_000;

/** How a dictionary reads the names that hold kanji. */
export async function readings(nodes: readonly StoredNode[]): Promise<Map<string, Word[]>> {
  let letters = 0;
  const names = [...new Set(nodes.map(nameOf))].filter((name): name is string => {
    if (name === null || !/\p{Script=Han}/u.test(name)) return false;
    letters += name.length;
    return letters <= MOST_LETTERS;
  });
  const words = await wordsOfAll(names);
  return new Map(names.map((name, place) => [name, words[place] ?? []]));
}
