import type { Loaders } from '../data/loaders.js';
import { NODE_BY_ID } from '../data/node.repository.js';
import { exampleId, kindOfId } from '../domain/identity.js';
import { BadArgumentError } from '../domain/keikaku.error.js';
import type { NodeKind } from '../domain/plan.js';

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
 * Checks the ids in a filter, at any depth: a mistyped one would make an empty answer look true.
 *
 * @returns the plan that the filter as a whole is confined to, null where it is not.
 * @throws BadArgumentError INVALID_ID for an id of another kind, UNKNOWN_ID for one that is not there.
 */
export async function checkWhere(loaders: Loaders, kind: NodeKind, where: object): Promise<string[] | null> {
  await Promise.all([...idsIn(kind, where)].map((named) => checkId(loaders, named)));
  const { plan } = where as { plan?: string | null };
  return plan ? [plan] : null;
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
  if (await loaders.load(NODE_BY_ID[checkKind(kind, id)], id)) return;
  throw new BadArgumentError(
    'UNKNOWN_ID',
    `There is no ${nounOf(kind)} "${id.slice(0, 80)}" here. Ask { plans { nodes { id } } } for the plans that are, and them for what they hold.`,
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
    `"${id.slice(0, 80)}" is not the id of a ${nounOf(kind)}; such ids look like "${exampleId(kind ?? 'MEASURE')}".`,
  );
}

const nounOf = (kind: NodeKind | null) => (kind ?? 'node').toLowerCase();
