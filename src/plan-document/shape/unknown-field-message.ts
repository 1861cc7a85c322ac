import { nearest } from '../nearest.js';
import type { Path } from '../path.js';
import { quote } from '../quote.js';
import { fullWidthHint } from '../source/full-width-hint.js';
import { expectedAt, fieldsOf } from './expected-shape.js';

/** The field that an unknown one is most likely meant to be. */
export function intendedField(mapping: Path, name: string): string | undefined {
  return nearest(name, fieldsOf(expectedAt(mapping)));
}

/** Says which fields there are instead of an unknown one, and which is probably meant. */
export function unknownFieldMessage(mapping: Path, name: string): string {
  const intended = intendedField(mapping, name);
  const comma = /^\d/.test(name) ? '; a number is written without commas' : '';
  const hint = intended === undefined ? '; the' : `; did you mean "${intended}"? The`;
  return `there is no field ${quote(name)}${comma}${fullWidthHint(name)}${hint} fields here are ${fieldsOf(expectedAt(mapping)).join(', ')}`;
}
