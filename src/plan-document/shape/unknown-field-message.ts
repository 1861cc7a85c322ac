import type { Bilingual } from '../../domain/bilingual.js';
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
export function unknownFieldMessage(mapping: Path, name: string): Bilingual {
  const intended = intendedField(mapping, name);
  const comma = /^\d/.test(name)
    ? { ja: '数はコンマなしで書きます。', en: '; a number is written without commas' }
    : { ja: '', en: '' };
  const width = fullWidthHint(name);
  const hint =
    intended === undefined
      ? { ja: '', en: '; the' }
      : { ja: `「${intended}」ではありませんか。`, en: `; did you mean "${intended}"? The` };
  const fields = fieldsOf(expectedAt(mapping)).join(', ');
  return {
    ja: `${quote(name)} という項目はありません。${comma.ja}${width.ja}${hint.ja}ここに書ける項目：${fields}。`,
    en: `there is no field ${quote(name)}${comma.en}${width.en}${hint.en} fields here are ${fields}`,
  };
}
