import type { Word } from '../domain/ruby.js';
import { nameOf, type StoredNode } from '../domain/searched-texts.js';
import { wordsOf } from './dictionary.js';

/** How a dictionary reads the names that hold kanji. */
export async function readings(nodes: readonly StoredNode[]): Promise<Map<string, Word[]>> {
  const names = new Set(nodes.map(nameOf).filter((name) => name !== null && /\p{Script=Han}/u.test(name)));
  return new Map(
    await Promise.all([...names].map(async (name) => [name as string, await wordsOf(name as string)] as const)),
  );
}
