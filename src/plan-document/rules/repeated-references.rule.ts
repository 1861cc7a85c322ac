import type { Bilingual } from '../../domain/bilingual.js';
import type { Finding } from '../finding.js';
import type { Path } from '../path.js';
import { quote } from '../quote.js';
import { besideParts } from './beside-parts.js';
import type { PlanView } from './plan-view.js';
import { WORDS } from './words.js';

/** The same program twice in one initiative, or the same link, department, committee, sign or node twice in one list. */
export function* repeatedReferences(plan: PlanView): Iterable<Finding> {
  const places = [{ path: [], node: { programs: plan.document.listings }, word: 'plan' as const }, ...plan.places];
  for (const { path, node, word } of places) {
    const field = word === 'plan' ? 'listings' : 'programs';
    yield* repeats(
      node.programs?.map(
        (listing) => listing?.program && (plan.declared.one(listing.program)?.handle ?? listing.program),
      ),
      (index) => [...path, field, index, 'program'],
      (key) => ({
        ja: `${word === 'plan' ? '計画' : `この${WORDS[word].ja}`}はすでに事業 ${quote(String(key))} を掲載しています`,
        en: `this ${word === 'plan' ? word : WORDS[word].en} lists the program ${quote(String(key))} already`,
      }),
    );
  }
  for (const { path, node } of plan.programs) {
    yield* repeats(node.committees, (index) => [...path, 'committees', index], named);
  }
  for (const { path, node } of besideParts(plan)) {
    yield* repeatedBodies(plan, path, node as Responsible);
    yield* repeats(node.marks, (index) => [...path, 'marks', index], named);
  }
  for (const { path, node } of plan.issues) {
    const policies = node.addressedBy?.map((link) => link?.policy);
    yield* repeats(
      policies,
      (index) => [...path, 'addressedBy', index, 'policy'],
      (policy) => ({
        ja: `この課題はすでに方針${policy} につながっています`,
        en: `this issue links to policy ${policy} already`,
      }),
    );
  }
  for (const { path, node } of plan.policies) {
    const initiatives = node.carriedOutBy?.map((link) => link?.initiative);
    yield* repeats(
      initiatives,
      (index) => [...path, 'carriedOutBy', index, 'initiative'],
      (initiative) => ({
        ja: `この方針はすでに取組${initiative} につながっています`,
        en: `this policy links to initiative ${initiative} already`,
      }),
    );
  }
  for (const { path, node } of plan.footnotes) {
    yield* repeats(node.explains, (index) => [...path, 'explains', index], named);
  }
}

interface Responsible {
  departments?: (string | undefined)[] | object;
  responsible?: ({ department?: string } | undefined)[];
}

/** A body twice beside the same thing, under whatever name, with a part or without. */
function repeatedBodies({ bodies }: PlanView, path: Path, { departments, responsible = [] }: Responsible) {
  // Those of the document itself are declarations.
  const plain = Array.isArray(departments) ? departments : [];
  const references = [...plain, ...responsible.map((one) => one?.department)];
  return repeats(
    references.map((reference) => reference && (bodies.one(reference)?.handle ?? reference)),
    (index) =>
      index < plain.length
        ? [...path, 'departments', index]
        : [...path, 'responsible', index - plain.length, 'department'],
    named,
  );
}

type Reference = string | number;

const named = (key: Reference): Bilingual => ({
  ja: `${quote(String(key))} はすでに書かれています`,
  en: `${quote(String(key))} is named already`,
});

function* repeats(
  references: (Reference | undefined)[] | undefined,
  pathTo: (index: number) => Path,
  said: (reference: Reference) => Bilingual,
): Iterable<Finding> {
  const seen = new Map<Reference, number>();
  for (const [index, reference] of (references ?? []).entries()) {
    if (reference === undefined) continue;
    const first = seen.get(reference);
    if (first === undefined) seen.set(reference, index);
    else
      yield {
        path: pathTo(index),
        message: (saidAt) => {
          const [{ ja, en }, at] = [said(reference), saidAt(pathTo(first))];
          return { ja: `${ja}（${at.ja}）。一方を残してください。`, en: `${en}, in ${at.en}; keep one of them` };
        },
      };
  }
}
