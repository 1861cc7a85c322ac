import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import kuromoji, { type IpadicFeatures, type Tokenizer } from 'kuromoji';
import type { Word } from '../domain/ruby.js';

/** Read when the first reading is asked for: it takes a second and a hundred megabytes, and most never ask. */
let tokenizer: Promise<Tokenizer<IpadicFeatures>> | undefined;

/** The time that kuromoji takes grows with the square of a text's length: one of 2,000 letters would take a second. */
const PIECE = /.{1,100}/gsu;

/** The words of a text with their readings, from the dictionary IPADIC. */
export async function wordsOf(text: string): Promise<Word[]> {
  tokenizer ??= load();
  const dictionary = await tokenizer;
  const tokens = (text.match(PIECE) ?? []).flatMap((piece) => dictionary.tokenize(piece));
  // An asterisk stands for a reading it does not know.
  return tokens.map(({ surface_form: surface, reading }) =>
    reading && reading !== '*' ? { surface, reading } : { surface },
  );
}

function load(): Promise<Tokenizer<IpadicFeatures>> {
  const dicPath = join(dirname(createRequire(import.meta.url).resolve('kuromoji/package.json')), 'dict');
  return new Promise((resolve, reject) => {
    kuromoji.builder({ dicPath }).build((error, built) => (error ? reject(error) : resolve(built)));
  });
}
