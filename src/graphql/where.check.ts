import type { Loaders } from '../data/loaders.js';
import { scopeById } from '../data/scope.repository.js';
import { exampleId, kindOfId, scopeOfId } from '../domain/identity.js';
import { BadArgumentError, type ErrorFacts } from '../domain/keikaku.error.js';
import type { NodeKind } from '../domain/plan.js';
import type { Context } from './context.js';

/** The filter fields that filter a related node, and its kind. */
const RELATED: Record<string, NodeKind> = {
  municipality: 'MUNICIPALITY',
  pillar: 'PILLAR',
  measure: 'MEASURE',
  initiative: 'INITIATIVE',
  department: 'DEPARTMENT',
  programs: 'PROGRAM',
};

/**
 * Checks the ids in a filter, at any depth: a mistyped one would make an empty answer look true. Notes which plans the answer
 * rests on; both go to the database together. `otherwise` is what it rests on where the filter confines it to nothing;
 * null is all plans. `argument` is where the filter was given, for the message.
 *
 * @throws BadArgumentError INVALID_ID for an id of another kind, UNKNOWN_ID for one that is not there, NULL_IN_FILTER for null
 *   where it would ask for nothing.
 */
export async function checkWhere(
  { loaders, coverage }: Context,
  kind: NodeKind,
  where: object,
  otherwise: readonly string[] | null = null,
  argument = 'where',
): Promise<void> {
  checkNulls(where, 'where');
  coverage.uses(scopesOf(where) ?? otherwise);
  await checkIds(loaders, kind, where, argument);
}

/** Filter fields that stand for their default where they are null. */
const DEFAULTED = new Set(['level', 'atLeast', 'loadedOnly']);

/**
 * Refuses null in a filter, at any depth: it would ask for nothing and find everything, which is seldom what whoever left a
 * variable empty wanted.
 *
 * @throws BadArgumentError NULL_IN_FILTER with the path of the field.
 */
function checkNulls(value: unknown, path: string): void {
  if (value === null) {
    throw new BadArgumentError(
      'NULL_IN_FILTER',
      {
        ja: `${path} に null は書けません。条件を付けないときは、この項目を書かないでください。`,
        en: `${path} must not be null. Leave the field out where it is to be no condition.`,
      },
      { argument: 'where', field: path },
    );
  }
  if (typeof value !== 'object') return;
  for (const [field, part] of Object.entries(value)) {
    if (!(part === null && DEFAULTED.has(field)))
      checkNulls(part, Array.isArray(value) ? `${path}[${field}]` : `${path}.${field}`);
  }
}

/** The same check for an answer that does not depend on which pillars are loaded. */
export async function checkIds(loaders: Loaders, kind: NodeKind, where: object, argument = 'where'): Promise<void> {
  await Promise.all([...idsIn(kind, where, argument)].map((named) => checkId(loaders, named)));
}

/** The plans or municipalities that a filter as a whole is confined to, by the ids it names; null where it is not. */
function scopesOf(where: object): string[] | null {
  const { plan, id, ...related } = where as { plan?: string | null; id?: string[] | null };
  if (plan) return [plan];
  if (id) return [...new Set(id.map(scopeOfId))];
  for (const [field, value] of Object.entries(related)) {
    const scopes = field in RELATED && value ? scopesOf(value as object) : null;
    if (scopes) return scopes;
  }
  return null;
}

interface NamedId {
  /** The kind it must be of; null where the id is of none. */
  kind: NodeKind | null;
  id: string;
  /** Where it was given: an argument, or a field of it such as `where.measure.id`. */
  at: string;
}

function* idsIn(kind: NodeKind, where: object, path: string): Generator<NamedId> {
  for (const [field, value] of Object.entries(where)) {
    if (value == null) continue;
    const related = RELATED[field];
    const at = `${path}.${field}`;
    if (field === 'id') for (const id of value as string[]) yield { kind, id, at };
    else if (field === 'plan') yield { kind: 'PLAN', id: value as string, at };
    else if (field === 'and' || field === 'or') for (const part of value as object[]) yield* idsIn(kind, part, at);
    else if (field === 'not') yield* idsIn(kind, value as object, at);
    else if (related) yield* idsIn(related, value as object, at);
  }
}

/**
 * Checks that a node of the id is there.
 *
 * @throws BadArgumentError INVALID_ID for an id of another kind, UNKNOWN_ID for one that is not there.
 */
export async function checkId(loaders: Loaders, { kind, id, at }: NamedId): Promise<void> {
  checkKind(kind, id, at);
  if ((await loaders.load(scopeById, id)).isKnown) return;
  throw new BadArgumentError(
    'UNKNOWN_ID',
    {
      ja: `「${shortened(id)}」は見つかりません。どの計画があるかは { plans { nodes { id } } } で確認できます。`,
      en: `There is no ${nounOf(kind)} ${shortened(id)} here. Ask { plans { nodes { id } } } for the plans that are, and them for what they hold.`,
    },
    factsOf(at),
  );
}

/**
 * The kind, after a check that the id is one of it; null is the kind of what is no id of any.
 *
 * @throws BadArgumentError INVALID_ID for an id of another kind.
 */
export function checkKind(kind: NodeKind | null, id: string, at: string): NodeKind {
  if (kind !== null && kindOfId(id) === kind) return kind;
  throw new BadArgumentError(
    'INVALID_ID',
    {
      ja: `「${shortened(id)}」はここに書けるIDではありません。ここには「${exampleId(kind ?? 'MEASURE')}」のようなIDを書きます。`,
      en: `${shortened(id)} is not the id of a ${nounOf(kind)}; such ids look like "${exampleId(kind ?? 'MEASURE')}".`,
    },
    factsOf(at),
  );
}

/** A message says it in both languages. */
const LONGEST_SHOWN = 60;

const shortened = (id: string) => (id.length > LONGEST_SHOWN ? `${id.slice(0, LONGEST_SHOWN)}…` : id);

/** What a program can read of where an id stands: the argument, and the field within it. */
function factsOf(at: string): ErrorFacts {
  const [argument, ...field] = at.split('.');
  return { argument, ...(field.length > 0 && { field: field.join('.') }) };
}

const nounOf = (kind: NodeKind | null) => (kind ?? 'node').toLowerCase();
