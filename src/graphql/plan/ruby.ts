import { wordsOfName } from '../../data/analysis/dictionary.js';
import { readingOfNode } from '../../data/plan/reading.repository.js';
import { type RubyPart, rubyOfReading, rubyOfWords } from '../../domain/ruby.js';
import type { Context } from '../request/context.js';

/** The name of a node with its readings. */
export async function rubyOf({ id, name }: { id: string; name: string }, { loaders }: Context): Promise<RubyPart[]> {
  const corrected = await loaders.load(readingOfNode, id);
  return corrected === null ? rubyOfWords(await loaders.load(wordsOfName, name)) : rubyOfReading(name, corrected);
}
