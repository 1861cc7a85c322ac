import type { FieldText } from './field-text.js';
import { type MatchedParts, type Matching, matchParts, type PlanMatch } from './match-parts.js';
import { FieldReader, type PartFields } from './part-fields.js';
import { type ComparedKind, calledIn, type PlanContent, type PlanPart, rowPlaceOf } from './plan-part.js';

export const PLAN_CHANGE_KINDS = [
  'ADDED',
  'REMOVED',
  'RENAMED',
  'MOVED',
  'SPLIT',
  'MERGED',
  'CHANGED',
  'UNCHANGED',
] as const;

export type PlanChangeKind = (typeof PLAN_CHANGE_KINDS)[number];

/** A field that differs, as text; null where it is not there. */
export interface FieldChange {
  field: string;
  before: string | null;
  after: string | null;
}

/** What became of one part of a plan, or of several that were split or merged. */
export interface PlanChange {
  kind: PlanChangeKind;
  match: PlanMatch;
  similarity: number | null;
  before: readonly PlanPart[];
  after: readonly PlanPart[];
  /** The place it is under in the new plan, or in the old one where it is not in the new: see rowPlaceOf. */
  place: PlanPart | null;
  /** The kinds of node that it is about. */
  nodeKinds: readonly ComparedKind[];
  /** Empty for what is in one plan only: all of it differs. */
  fields: readonly FieldChange[];
}

/**
 * What became of each part of a plan in another, in the printed order of that; what is not there any more stands behind what it stood behind.
 */
export function comparePlans(before: PlanContent, after: PlanContent): PlanChange[] {
  const matching = matchParts(before, after);
  const identityOf = (part: PlanPart) => String(matching.of.get(part)?.number);
  const [older, newer] = [
    new FieldReader(before, matching.before, identityOf),
    new FieldReader(after, matching.after, identityOf),
  ];
  return inOrder(matching).map((matched) => changeOf(matched, older, newer));
}

function changeOf(matched: MatchedParts, older: FieldReader, newer: FieldReader): PlanChange {
  const { before, after, match, similarity } = matched;
  const fields =
    before.length === 0 || after.length === 0
      ? []
      : differences(
          together(before.map((part) => older.fieldsOf(part))),
          together(after.map((part) => newer.fieldsOf(part))),
        );
  const nodeKinds = [...new Set([...before, ...after].map(({ kind }) => kind))];
  const place = rowPlaceOf((after[0] ?? before[0]) as PlanPart);
  return { kind: kindOf(matched, fields), match, similarity, before, after, place, nodeKinds, fields };
}

/**
 * A change has one kind, the first of these that holds: split or merged, renamed, moved, changed. A name that search takes for the same (鎌ヶ谷,
 * 鎌ケ谷) is no other name; what has no name is not renamed.
 */
function kindOf({ before, after }: MatchedParts, fields: readonly FieldChange[]): PlanChangeKind {
  if (before.length === 0) return 'ADDED';
  if (after.length === 0) return 'REMOVED';
  if (after.length > 1 && after.length >= before.length) return 'SPLIT';
  if (before.length > 1) return 'MERGED';
  const differs = (...names: string[]) => fields.some(({ field }) => names.includes(field));
  const [one, other] = [before[0], after[0]].map((part) => calledIn(part?.properties ?? {}));
  if (differs('name', 'term') && one !== other) return 'RENAMED';
  if (differs('place')) return 'MOVED';
  return fields.length > 0 ? 'CHANGED' : 'UNCHANGED';
}

/** The fields of parts that are one on the other side. */
function together(all: readonly PartFields[]): PartFields {
  const [only, ...others] = all;
  if (only && others.length === 0) return only;
  const fields: PartFields = new Map();
  for (const one of all) for (const [field, texts] of one) fields.set(field, [...(fields.get(field) ?? []), ...texts]);
  return fields;
}

function differences(before: PartFields, after: PartFields): FieldChange[] {
  const fields = [...new Set([...before.keys(), ...after.keys()])];
  return fields
    .filter((field) => comparedOf(before.get(field)) !== comparedOf(after.get(field)))
    .map((field) => ({ field, before: textOf(before.get(field)), after: textOf(after.get(field)) }));
}

/** Several texts of a field are a set: in another print they may stand in another order. */
const comparedOf = (texts: readonly FieldText[] = []) =>
  [...new Set(texts.map(({ compared }) => compared))].sort().join('\n');

/** Several texts, a line each. */
const textOf = (texts: readonly FieldText[] | undefined) =>
  texts === undefined ? null : [...new Set(texts.map(({ text }) => text))].join('\n');

/** All matches, each once. */
function inOrder({ before, after, of }: Matching): MatchedParts[] {
  const positions = new Map<MatchedParts, [position: number, behind: number]>();
  for (const [position, part] of after.entries()) {
    const matched = of.get(part) as MatchedParts;
    if (!positions.has(matched)) positions.set(matched, [position, 0]);
  }
  let last = -1;
  for (const [position, part] of before.entries()) {
    const matched = of.get(part) as MatchedParts;
    const known = positions.get(matched);
    if (known === undefined) positions.set(matched, [last, position + 1]);
    // What went elsewhere does not take along what stood behind it.
    else if (known[1] === 0 && isInPlace(matched, of)) last = known[0];
  }
  return [...positions]
    .sort(([, [one, oneBehind]], [, [other, otherBehind]]) => one - other || oneBehind - otherBehind)
    .map(([matched]) => matched);
}

/** Whether what a match stands in is the same on both sides. */
function isInPlace({ before, after }: MatchedParts, of: Matching['of']): boolean {
  const [one, other] = [before[0]?.holder ?? null, after[0]?.holder ?? null];
  return one === null || other === null ? one === other : of.get(one) === of.get(other);
}
