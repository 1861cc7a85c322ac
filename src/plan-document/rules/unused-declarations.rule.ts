import type { Bilingual } from '../../domain/bilingual.js';
import type { Finding } from '../finding.js';
import { bodyReferences } from './beside-parts.js';
import type { PlanView } from './plan-view.js';

/** A program is declared but never listed, or a department or committee declared but never named. */
export function* unusedDeclarations(plan: PlanView): Iterable<Finding> {
  const { document, programs, listings, bodies, declared, isWhole } = plan;
  // What cannot be read may be what names them.
  if (!isWhole) return;
  const listed = new Set(
    listings.flatMap(({ node }) =>
      node.program === undefined ? [] : declared.find(node.program).map(({ handle }) => handle),
    ),
  );
  const named = new Set(
    bodyReferences(plan).flatMap(({ reference }) => bodies.find(reference).map(({ handle }) => handle)),
  );
  const committees = new Set(programs.flatMap(({ node }) => node.committees ?? []));
  const unused = (
    section: 'programs' | 'departments' | 'committees',
    used: Set<string | undefined>,
    message: Bilingual,
  ) =>
    Object.keys(document[section] ?? {})
      .filter((key) => !used.has(key))
      .map((key) => ({ path: [section, key], atKey: true, message }));
  yield* unused('programs', listed, {
    ja: 'この事業を掲載する取組がありません。掲載するか、ここから消してください。',
    en: 'no initiative lists this program; list it, or remove it here',
  });
  yield* unused('departments', named, {
    ja: 'この担当課を書いたところがありません。書くか、ここから消してください。',
    en: 'nothing names this department; name it, or remove it here',
  });
  yield* unused('committees', committees, {
    ja: 'この部会を書いた事業がありません。書くか、ここから消してください。',
    en: 'no program names this committee; name it, or remove it here',
  });
}
