import type { Bilingual } from '../../domain/bilingual.js';
import { isKey } from '../bodies.js';
import type { Finding } from '../finding.js';
import { quote } from '../quote.js';
import type { PlanView } from './plan-view.js';

interface Declared {
  handle: string;
}

/** Two bodies, or two programs, that would be one: the keys that are made of their names are the same, or one is written. */
export function* declaredKeys({ bodies, declared }: PlanView): Iterable<Finding> {
  yield* check('departments', bodies.all, (body) => bodies.keyOf(body));
  yield* check('programs', declared.all, (program) => declared.keyOf(program));
}

type Section = 'departments' | 'programs';

function* check<Entry extends Declared>(
  section: Section,
  entries: readonly Entry[],
  keyOf: (entry: Entry) => string,
): Iterable<Finding> {
  const seen = new Map<string, Entry>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const first = seen.get(key);
    if (!first) seen.set(key, entry);
    else {
      yield {
        path: [section, entry.handle],
        atKey: true,
        message: (saidAt) => {
          const at = saidAt([section, first.handle]);
          const isWritten = [first, entry].some(({ handle }) => isKey(handle));
          return isWritten ? sameKey(entry.handle, key, at) : SAME_NAME[section](quote(entry.handle), at);
        },
      };
    }
  }
}

const SAME_NAME: Record<Section, (handle: string, at: Bilingual) => Bilingual> = {
  departments: (handle, at) => ({
    ja: `${handle} は、名称も上の組織も${at.ja}のものと同じです。一方を残すか、parent かキーで区別してください。`,
    en: `${handle} has the same name as the one in ${at.en} and stands in the same; keep one of them, or tell them apart by parent or by a key`,
  }),
  programs: (handle, at) => ({
    ja: `${handle} は、名称が${at.ja}のものと同じです。一方を残すか、キーで区別してください。`,
    en: `${handle} has the same name as the one in ${at.en}; keep one of them, or tell them apart by a key`,
  }),
};

const sameKey = (handle: string, key: string, at: Bilingual): Bilingual => ({
  ja: `${quote(handle)} のキーは ${quote(key)} で、${at.ja}のものと同じです。一方を残すか、別のキーにしてください。`,
  en: `the key of ${quote(handle)} is ${quote(key)}, that of the one in ${at.en}; keep one of them, or choose another key`,
});
