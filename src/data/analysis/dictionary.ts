import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import kuromoji, { type IpadicFeatures, type Tokenizer } from 'kuromoji';
import { LRUCache } from 'lru-cache';
import type { Word } from '../../domain/ruby.js';
import type { Edge } from '../store/edge.js';

/** Read when the first reading is asked for: it takes a second, and 300 MB for as long as the process runs. Most never ask. */
let tokenizer: Promise<Tokenizer<IpadicFeatures>> | undefined;

/** The time that kuromoji takes grows with the square of a text's length: one of 2,000 letters would take a second. */
const PIECE = /.{1,100}/gsu;

/** Words of names that were read before, by their letters: a word takes as much memory as 50 of them. */
const read = new LRUCache<string, Word[]>({ maxSize: 200_000, sizeCalculation: (_words, name) => name.length + 1 });

/** After so many letters it is the turn of other requests. */
const LETTERS_A_TURN = 200;

/** The words of a name with their readings, read once for a request. */
export const wordsOfName: Edge<string, Word[]> = { batch: (_reader, names) => wordsOfAll(names) };

/** The words of names with their readings, from the dictionary IPADIC, in the order of the names. */
export async function wordsOfAll(names: readonly string[]): Promise<Word[][]> {
  const words: Word[][] = [];
  let letters = 0;
  for (const name of names) {
    const known = read.get(name);
    words.push(known ?? (await wordsOf(name)));
    letters += known ? 0 : name.length;
    if (letters <= LETTERS_A_TURN) continue;
    letters = 0;
    await setImmediate();
  }
  return words;
}

async function wordsOf(name: string): Promise<Word[]> {
  tokenizer ??= load();
  const dictionary = await tokenizer;
  const tokens = (name.match(PIECE) ?? []).flatMap((piece) => dictionary.tokenize(piece));
  // An asterisk stands for a reading it does not know.
  const words = tokens.map(({ surface_form: surface, reading }) =>
    reading && reading !== '*' ? { surface, reading } : { surface },
  );
  read.set(name, words);
  return words;
}

function load(): Promise<Tokenizer<IpadicFeatures>> {
  const dicPath = join(dirname(createRequire(import.meta.url).resolve('kuromoji/package.json')), 'dict');
  return new Promise((resolve, reject) => {
    kuromoji.builder({ dicPath }).build((error, built) => (error ? reject(error) : resolve(built)));
  });
}
