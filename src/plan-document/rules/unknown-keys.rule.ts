import type { Bilingual } from '../../domain/bilingual.js';
import type { Finding } from '../finding.js';
import type { Suggestions } from '../nearest.js';
import type { Path } from '../path.js';
import { quote } from '../quote.js';
import { isUnreadable } from '../shape/loose.js';
import { bodyReferences } from './beside-parts.js';
import type { PlanView } from './plan-view.js';
import { WORDS } from './words.js';

const SECTIONS = ['programs', 'departments', 'committees'] as const;
const ONE_OF = { programs: WORDS.program, departments: WORDS.department, committees: WORDS.committee };

type Section = (typeof SECTIONS)[number];

/** Something names a program, department or committee that is not declared, or a department by a name that two have. */
export function* unknownKeys(plan: PlanView): Iterable<Finding> {
  const { document, programs, listings, bodies, declared } = plan;
  // What is declared and cannot be read is reported where it is declared.
  const isDeclared = (section: Section, key: string) => Object.hasOwn(document[section] ?? {}, key);
  function* check(
    section: Section,
    keys: (string | undefined)[] = [],
    pathTo: (index: number) => Path,
  ): Iterable<Finding> {
    if (isUnreadable(document, section)) return;
    for (const [index, key] of keys.entries()) {
      if (key === undefined || isDeclared(section, key)) continue;
      yield { path: pathTo(index), message: (_saidAt, suggestions) => undeclared(document, section, key, suggestions) };
    }
  }
  for (const { path, node } of programs) {
    yield* check('committees', node.committees, (index) => [...path, 'committees', index]);
  }
  for (const { path, node } of listings) {
    const { program } = node;
    if (program === undefined || isUnreadable(document, 'programs')) continue;
    const found = declared.find(program);
    if (found.length === 1 || isDeclared('programs', program)) continue;
    yield {
      path: [...path, 'program'],
      message: (_saidAt, suggestions) =>
        found.length === 0
          ? undeclared(document, 'programs', program, suggestions)
          : ambiguousProgram(
              program,
              found.map(({ handle }) => handle),
            ),
    };
  }
  if (isUnreadable(document, 'departments')) return;
  for (const { reference, path } of bodyReferences(plan)) {
    const found = bodies.find(reference);
    if (found.length === 1 || isDeclared('departments', reference)) continue;
    yield {
      path,
      message: (_saidAt, suggestions) =>
        found.length === 0
          ? undeclared(document, 'departments', reference, suggestions)
          : ambiguous(
              reference,
              found.map(({ handle }) => handle),
            ),
    };
  }
}

function ambiguous(reference: string, handles: string[]): Bilingual {
  const shown = handles.slice(0, 5).map(quote);
  return {
    ja: `${quote(reference)} に当てはまる担当課が${handles.length}つあります：${shown.join('、')}。キーか、上の組織の名称も付けて（例：「青葉区 まちづくり推進課」）書いてください。`,
    en: `${quote(reference)} fits ${handles.length} departments: ${shown.join(', ')}; write the key, or also the name of what it stands in, such as "青葉区 まちづくり推進課"`,
  };
}

function ambiguousProgram(reference: string, handles: string[]): Bilingual {
  const shown = handles.slice(0, 5).map(quote);
  return {
    ja: `${quote(reference)} という事業が${handles.length}つあります：${shown.join('、')}。キーで書いてください。`,
    en: `${quote(reference)} fits ${handles.length} programs: ${shown.join(', ')}; write the key`,
  };
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
