import type { Loaders } from '../data/loaders.js';
import { planById } from '../data/plan.repository.js';
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
};

/**
 * Checks the ids in a filter, at any depth: a mistyped one would make an empty answer look true.
 *
 * @returns the plan that the filter as a whole is confined to, null where it is not.
 * @throws BadArgumentError INVALID_ID for an id of another kind, UNKNOWN_ID for a plan that is not there.
 */
export async function checkWhere(loaders: Loaders, kind: NodeKind, where: object): Promise<string[] | null> {
  const plans = new Set<string>();
  collect(kind, where, plans);
  const found = await Promise.all([...plans].map(async (id) => ({ id, plan: await loaders.load(planById, id) })));
  for (const { id, plan } of found) {
    if (!plan) {
      throw new BadArgumentError(
        'UNKNOWN_ID',
        `There is no plan "${id.slice(0, 80)}" here. Ask { plans { nodes { id } } } for the ids of those that are.`,
      );
    }
  }
  const { plan } = where as { plan?: string | null };
  return plan ? [plan] : null;
}

function collect(kind: NodeKind, where: object, plans: Set<string>): void {
  for (const [field, value] of Object.entries(where)) {
    if (value == null) continue;
    const related = RELATED[field];
    if (field === 'id') for (const id of value as string[]) checkId(kind, id);
    else if (field === 'plan') plans.add(value as string);
    else if (field === 'and' || field === 'or') for (const part of value as object[]) collect(kind, part, plans);
    else if (field === 'not') collect(kind, value as object, plans);
    else if (related) collect(related, value as object, plans);
  }
}

function checkId(kind: NodeKind, id: string): void {
  if (kindOfId(id) === kind) return;
  throw new BadArgumentError(
    'INVALID_ID',
    `"${id.slice(0, 80)}" is not the id of a ${kind.toLowerCase()}; such ids look like "${exampleId(kind)}".`,
  );
}
