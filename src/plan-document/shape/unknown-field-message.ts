import { nearest } from '../nearest.js';
import type { Path } from '../path.js';
import { quote } from '../quote.js';
import { expectedAt, fieldsOf } from './expected-shape.js';

/** The field that an unknown one is most likely meant to be. */
export function intendedField(mapping: Path, name: string): string | undefined {
  return nearest(name, fieldsOf(expectedAt(mapping)));
}

/** Says which fields there are instead of an unknown one, and which is probably meant. */
export function unknownFieldMessage(mapping: Path, name: string): string {
  const intended = intendedField(mapping, name);
  const hint = intended ? ` did you mean "${intended}"?` : '';
  const space = name.trim() === name ? '' : ' it begins or ends with a space, perhaps a full-width one;';
  return `there is no field ${quote(name)} here;${space}${hint} the fields are ${fieldsOf(expectedAt(mapping)).join(', ')}`;
}
