import { createHash } from 'node:crypto';
import { normalized } from './normalized.js';

/** Of a hash, so many digits: two names of one city never share them. */
const DIGITS = 12;
const MOST_LETTERS = 40;

/**
 * The key of something that was given none, made of its name and the names of all it stands in, from the outermost in. It is part of
 * ids, so the way it is made never changes: the letters and digits of the name itself, and a hash of all names. Neither a dictionary,
 * which the next version may read otherwise, nor the order of the document has a part in it, so that every plan of a city makes the same.
 */
export function madeKey(names: readonly string[]): string {
  const plain = names.map((name) => normalized(name, 'NFKC').toLowerCase().replaceAll(/\s/gu, ''));
  const letters = (plain.at(-1)?.match(/[a-z0-9]+/g) ?? []).join('-').slice(0, MOST_LETTERS).replace(/-$/, '');
  const hash = createHash('sha256').update(plain.join('/')).digest('hex').slice(0, DIGITS);
  return letters === '' ? hash : `${letters}-${hash}`;
}
