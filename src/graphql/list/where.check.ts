import type { FilterShape } from '../../data/list/filter.js';
import type { FilterKind } from '../../data/list/filter.known.js';
import { isKnownId } from '../../data/plan/node.repository.js';
import { PLACES } from '../../domain/derived.js';
import { exampleId, kindOfId } from '../../domain/identity.js';
import { BadArgumentError, type ErrorFacts } from '../../domain/keikaku.error.js';
import type { NodeKind } from '../../domain/plan.js';
import type { Context } from '../request/context.js';
import { narrowest, type Scopes, scopesOf } from '../request/where.scope.js';

/** What was found of a filter before it is asked. */
export interface CheckedWhere {
  /** The plans that an answer rests on; null for all. */
  scopes: Scopes;
  /**
   * Looks up the ids without which nothing can be found, unless something is.
   *
   * @throws BadArgumentError UNKNOWN_ID
   */
  lookUpUnless(isShown: boolean): Promise<void>;
}

/**
 * Checks the ids in a filter, at any depth: a mistyped one would make an empty answer look true. One without which nothing can be
 * found is shown to be there by whatever is found, and looked up only where nothing is: whoever asks calls `lookUpUnless`. Checks counts,
 * too; notes and gives the plans the answer rests on. `otherwise` is what it rests on whatever the filter; null is all plans. `argument`
 * is where the filter was given, for the message; empty for one whose fields are arguments themselves.
 *
 * @throws BadArgumentError INVALID_ID for an id of another kind, UNKNOWN_ID for one that is not there, INVALID_AT_LEAST for a
 *   count below 1, NULL_IN_FILTER for null where it would ask for nothing.
 */
export async function checkWhere(
  context: Context,
  filter: FilterShape,
  where: object,
  otherwise: Scopes = null,
  argument = 'where',
): Promise<CheckedWhere> {
  checkNulls(where, argument);
  // Before anything is read.
  checkCounts(where, argument);
  const scopes = narrowest([scopesOf(filter, where), otherwise]);
  context.coverage.uses(scopes);
  return { scopes, lookUpUnless: await checkIds(context, filter, where, argument) };
}

/** Filter fields of which null says something: the default, or all plans. */
const NULLABLE = new Set(['level', 'atLeast', 'loadedOnly', 'plan']);

/**
 * Refuses null in a filter, at any depth: it would ask for nothing and find everything, which is seldom what whoever left a
 * variable empty wanted.
 *
 * @throws BadArgumentError NULL_IN_FILTER with the path of the field.
 */
export function checkNulls(value: unknown, path: string): void {
  if (value === null) {
    throw new BadArgumentError(
      'NULL_IN_FILTER',
      {
        ja: `${path} に null は書けません。条件を付けないときは、この項目を書かないでください。`,
        en: `${path} must not be null. To apply no condition, omit the field.`,
      },
      factsOf(path),
    );
  }
  if (typeof value !== 'object') return;
  for (const [field, part] of Object.entries(value)) {
    if (part === null && NULLABLE.has(field)) continue;
    checkNulls(part, Array.isArray(value) ? `${path}[${field}]` : within(path, field));
  }
}

/** The same check for an answer that does not depend on which pillars are loaded. */
export async function checkValues(
  context: Context,
  filter: FilterShape,
  where: object,
): Promise<CheckedWhere['lookUpUnless']> {
  checkNulls(where, 'where');
  checkCounts(where, 'where');
  return checkIds(context, filter, where, 'where');
}

async function checkIds(context: Context, filter: FilterShape, where: object, argument: string) {
  const named = [...idsIn(filter, where, argument)];
  for (const { kind, id, at } of named) checkKind(kind, id, at);
  const isShown = ({ id, isRequired }: NamedId) => isRequired && !isInDirectory(id);
  const check = (ids: NamedId[]) => Promise.all(ids.map((one) => checkId(context, one)));
  await check(named.filter((one) => !isShown(one)));
  return async (isAnyFound: boolean) => {
    if (!isAnyFound) await check(named.filter(isShown));
  };
}

/** A count of 0 asks nothing. Some clients send it for a count that nobody gave, in place of the default. */
function checkCounts(where: object, path: string): void {
  for (const [field, value] of Object.entries(where)) {
    const at = Array.isArray(where) ? path : within(path, field);
    if (field === 'atLeast') checkCount(value, at);
    else if (field === 'having') {
      for (const [count, least] of Object.entries(value ?? {})) checkCount(least as number | null, `${at}.${count}`);
    } else if (typeof value === 'object' && value !== null) checkCounts(value, at);
  }
}

function checkCount(count: number | null, at: string): void {
  if (count === null || count >= 1) return;
  throw new BadArgumentError(
    'INVALID_AT_LEAST',
    {
      ja: `\`${at}\` は${count}ですが、1以上です。条件にしないときは、省いてください。`,
      en: `\`${at}\` is ${count}, but must be 1 or more. To use the default or apply no condition, omit it.`,
    },
    factsOf(at),
  );
}

interface Named {
  /** What it must be the id of; null where the id is of none. */
  kind: FilterKind | null;
  id: string;
  /** Where it was given: an argument, or a field of it such as `where.measure.id`. */
  at: string;
}

interface NamedId extends Named {
  /** Whether nothing is found unless it is there: it is the only one in its list, and no condition stands beside it that would do. */
  isRequired: boolean;
}

function* idsIn(filter: FilterShape, where: object, path: string, isRequired = true): Generator<NamedId> {
  for (const [field, value] of Object.entries(where)) {
    if (value == null) continue;
    const inner = filter.within(field);
    const at = within(path, field);
    if (field === 'id') yield* listed(filter.kind, value as string[], at, isRequired);
    else if (field === 'plan') yield { kind: 'PLAN', id: value as string, at, isRequired };
    else if (field === 'and') for (const part of value as object[]) yield* idsIn(filter, part, at, isRequired);
    else if (field === 'or') for (const part of value as object[]) yield* idsIn(filter, part, at, false);
    else if (field === 'not') yield* idsIn(filter, value as object, at, false);
    else if (inner) yield* idsIn(inner, value as object, at, isRequired);
  }
}

const listed = (kind: FilterKind | null, ids: string[], at: string, isRequired: boolean): NamedId[] =>
  ids.map((id) => ({ kind, id, at, isRequired: isRequired && ids.length === 1 }));

/**
 * Checks that a node of the id is there.
 *
 * @throws BadArgumentError INVALID_ID for an id of another kind, UNKNOWN_ID for one that is not there.
 */
export async function checkId(context: Context, { kind, id, at }: Named): Promise<void> {
  checkKind(kind, id, at);
  if (await isKnown(context, id)) return;
  throw new BadArgumentError(
    'UNKNOWN_ID',
    {
      ja: `「${shortened(id)}」は見つかりません。どの計画があるかは { plans { nodes { id } } } で確認できます。`,
      en: `There is no ${nounOf(kind)} with id ${shortened(id)}. Query { plans { nodes { id } } } for the loaded plans.`,
    },
    factsOf(at),
  );
}

const isInDirectory = (id: string) => ['PLAN', 'MUNICIPALITY'].includes(kindOfId(id) ?? '');

/** What the directory does not know may have come a moment ago. */
async function isKnown({ loaders, directory }: Context, id: string): Promise<boolean> {
  if (!isInDirectory(id)) return loaders.load(isKnownId, id);
  return (await directory.current()).has(id) || (await directory.latest()).has(id);
}

/**
 * The kind, after a check that the id is one of it; null is the kind of what is no id of any.
 *
 * @throws BadArgumentError INVALID_ID for an id of another kind.
 */
export function checkKind(kind: FilterKind | null, id: string, at: string): NodeKind {
  const found = kindOfId(id);
  if (found !== null && (kind === 'PLACE' ? PLACES.includes(found) : found === kind)) return found;
  const example = exampleId(kind === null || kind === 'PLACE' || kind === 'LISTING' ? 'MEASURE' : kind);
  throw new BadArgumentError(
    'INVALID_ID',
    {
      ja: `「${shortened(id)}」はここに書けるIDではありません。ここには「${example}」のようなIDを書きます。`,
      en: `${shortened(id)} is not the id of a ${nounOf(kind)}. Such an id looks like "${example}".`,
    },
    factsOf(at),
  );
}

/** A message says it in both languages. */
const LONGEST_SHOWN = 60;

const shortened = (id: string) => (id.length > LONGEST_SHOWN ? `${id.slice(0, LONGEST_SHOWN)}…` : id);

const within = (path: string, field: string) => (path ? `${path}.${field}` : field);

/** What a program can read of where an id stands: the argument, and the field within it. */
function factsOf(at: string): ErrorFacts {
  const [argument, ...field] = at.split('.');
  return { argument, ...(field.length > 0 && { field: field.join('.') }) };
}

const nounOf = (kind: FilterKind | null) => (kind ?? 'node').toLowerCase();
