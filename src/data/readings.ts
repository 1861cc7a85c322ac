import type { Word } from '../domain/ruby.js';
import { nameOf, type StoredNode } from '../domain/searched-texts.js';
import { wordsOf } from './dictionary.js';

/** A dictionary reads 150 letters in a millisecond. The largest plans have names of some ten thousand in all; what is beyond this is found as it is written. */
const MOST_LETTERS = 100_000;

/** How a dictionary reads the names that hold kanji. */
export async function readings(nodes: readonly StoredNode[]): Promise<Map<string, Word[]>> {
  const names = new Set(nodes.map(nameOf).filter((name) => name !== null && /\p{Script=Han}/u.test(name)));
  const read = new Map<string, Word[]>();
  let letters = 0;
  for (const name of names as Set<string>) {
    letters += name.length;
    if (letters > MOST_LETTERS) break;
    read.set(name, await wordsOf(name));
  }
  return read;
}
