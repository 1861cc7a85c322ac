import type { Loaders } from '../data/loaders.js';
import { scopeById } from '../data/scope.repository.js';
import { exampleId, kindOfId, scopeOfId } from '../domain/identity.js';
import { BadArgumentError } from '../domain/keikaku.error.js';
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
 * null is all plans.
 *
 * @throws BadArgumentError INVALID_ID for an id of another kind, UNKNOWN_ID for one that is not there.
 */
export async function checkWhere(
  { loaders, coverage }: Context,
  kind: NodeKind,
  where: object,
  otherwise: readonly string[] | null = null,
): Promise<void> {
  coverage.uses(scopesOf(where) ?? otherwise);
  await checkIds(loaders, kind, where);
}

/** The same check for an answer that does not depend on which pillars are loaded. */
export async function checkIds(loaders: Loaders, kind: NodeKind, where: object): Promise<void> {
  await Promise.all([...idsIn(kind, where)].map((named) => checkId(loaders, named)));
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
}

function* idsIn(kind: NodeKind, where: object): Generator<NamedId> {
  for (const [field, value] of Object.entries(where)) {
    if (value == null) continue;
    const related = RELATED[field];
    if (field === 'id') for (const id of value as string[]) yield { kind, id };
    else if (field === 'plan') yield { kind: 'PLAN', id: value as string };
    else if (field === 'and' || field === 'or') for (const part of value as object[]) yield* idsIn(kind, part);
    else if (field === 'not') yield* idsIn(kind, value as object);
    else if (related) yield* idsIn(related, value as object);
  }
}

/**
 * Checks that a node of the id is there.
 *
 * @throws BadArgumentError INVALID_ID for an id of another kind, UNKNOWN_ID for one that is not there.
 */
export async function checkId(loaders: Loaders, { kind, id }: NamedId): Promise<void> {
  checkKind(kind, id);
  if ((await loaders.load(scopeById, id)).isKnown) return;
  throw new BadArgumentError(
    'UNKNOWN_ID',
    `「${id.slice(0, 80)}」は見つかりません。There is no such ${nounOf(kind)} here. Ask { plans { nodes { id } } } for the plans that are, and them for what they hold.`,
  );
}

/**
 * The kind, after a check that the id is one of it; null is the kind of what is no id of any.
 *
 * @throws BadArgumentError INVALID_ID for an id of another kind.
 */
export function checkKind(kind: NodeKind | null, id: string): NodeKind {
  if (kind !== null && kindOfId(id) === kind) return kind;
  throw new BadArgumentError(
    'INVALID_ID',
    `「${id.slice(0, 80)}」はここに書けるIDではありません。It is not the id of a ${nounOf(kind)}; such ids look like "${exampleId(kind ?? 'MEASURE')}".`,
  );
}

const nounOf = (kind: NodeKind | null) => (kind ?? 'node').toLowerCase();
