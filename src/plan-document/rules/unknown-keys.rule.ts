import type { Bilingual } from '../../domain/bilingual.js';
import type { Finding } from '../finding.js';
import type { Suggestions } from '../nearest.js';
import type { Path } from '../path.js';
import { quote } from '../quote.js';
import { isUnreadable } from '../shape/loose.js';
import type { PlanView } from './plan-view.js';
import { WORDS } from './words.js';

const SECTIONS = ['programs', 'departments', 'committees'] as const;
const ONE_OF = { programs: WORDS.program, departments: WORDS.department, committees: WORDS.committee };

type Section = (typeof SECTIONS)[number];

/** A listing or a program names a program, department or committee that is not declared. */
export function* unknownKeys({ document, programs, listings }: PlanView): Iterable<Finding> {
  function* check(
    section: Section,
    keys: (string | undefined)[] = [],
    pathTo: (index: number) => Path,
  ): Iterable<Finding> {
    if (isUnreadable(document, section)) return;
    const declared = document[section] ?? {};
    for (const [index, key] of keys.entries()) {
      if (key === undefined || Object.hasOwn(declared, key)) continue;
      yield { path: pathTo(index), message: (_lineOf, suggestions) => undeclared(document, section, key, suggestions) };
    }
  }
  for (const { path, node } of programs) {
    yield* check('departments', node.departments, (index) => [...path, 'departments', index]);
    yield* check('committees', node.committees, (index) => [...path, 'committees', index]);
  }
  for (const { path, node } of listings) {
    yield* check('programs', [node.program], () => [...path, 'program']);
    yield* check('departments', node.departments, (index) => [...path, 'departments', index]);
  }
}

function undeclared(
  document: PlanView['document'],
  section: Section,
  key: string,
  suggestions: Suggestions,
): Bilingual {
  // A key that cannot be one is no suggestion.
  const keys = Object.entries(document[section] ?? {}).flatMap(([name, node]) => (node ? [name] : []));
  const elsewhere = SECTIONS.find((other) => Object.hasOwn(document[other] ?? {}, key));
  const { ja, en } = ONE_OF[section];
  const hint = elsewhere
    ? { ja: `それは${ONE_OF[elsewhere].ja}のキーです。`, en: ` it is the key of a ${ONE_OF[elsewhere].en};` }
    : suggestions.didYouMean(key, keys);
  return {
    ja: `キーが ${quote(key)} の${ja}はありません。${hint.ja}${ja}はすべて "${section}" に書きます。`,
    en: `no ${en} has the key ${quote(key)};${hint.en} every ${en} is declared under "${section}"`,
  };
}
