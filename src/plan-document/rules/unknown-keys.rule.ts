import type { Finding } from '../finding.js';
import { didYouMean } from '../nearest.js';
import type { Path } from '../path.js';
import { quote } from '../quote.js';
import { isUnreadable } from '../shape/loose.js';
import type { PlanView } from './plan-view.js';

const SECTIONS = ['programs', 'departments', 'committees'] as const;
const ONE_OF = { programs: 'program', departments: 'department', committees: 'committee' };

type Section = (typeof SECTIONS)[number];

/** A listing or a program names a program, department or committee that is not declared. */
export function* unknownKeys({ document, programs, listings }: PlanView): Iterable<Finding> {
  function* check(section: Section, keys: (string | undefined)[] = [], pathTo: (index: number) => Path) {
    if (isUnreadable(document, section)) return;
    const declared = document[section] ?? {};
    for (const [index, key] of keys.entries()) {
      if (key === undefined || Object.hasOwn(declared, key)) continue;
      yield { path: pathTo(index), message: () => undeclared(document, section, key) };
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

function undeclared(document: PlanView['document'], section: Section, key: string): string {
  // A key that cannot be one is no suggestion.
  const keys = Object.entries(document[section] ?? {}).flatMap(([name, node]) => (node ? [name] : []));
  const elsewhere = SECTIONS.find((other) => Object.hasOwn(document[other] ?? {}, key));
  const hint = elsewhere ? ` it is the key of a ${ONE_OF[elsewhere]};` : didYouMean(key, keys);
  return `no ${ONE_OF[section]} has the key ${quote(key)};${hint} every ${ONE_OF[section]} is declared under "${section}"`;
}
