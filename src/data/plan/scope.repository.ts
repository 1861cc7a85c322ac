import { z } from 'zod';
import { statement } from '../store/cypher.js';
import type { Edge } from '../store/edge.js';
import { planById } from './plan.repository.js';

/** Stands for all plans. */
export const ALL_PLANS = '*';

/** How many partly loaded plans an answer names; when there are more, it says so. */
export const PARTLY_LOADED_SHOWN = 20;

export const partlyLoadedPlan = z.object({
  plan: planById.row,
  /** The name of who publishes it. */
  municipality: z.string(),
});

export type PartlyLoadedPlan = z.infer<typeof partlyLoadedPlan>;

const row = z.object({
  id: z.string(),
  isKnown: z.boolean(),
  /** Who publishes it; null for all but plans. */
  municipality: z.string().nullable(),
  /** The plans it publishes; empty for all but municipalities. */
  plans: z.array(z.string()),
  partlyLoaded: z.array(partlyLoadedPlan),
});

/** Whether an id is that of any node, and which of the plans it stands for are loaded in part; at most one more than are shown. */
export type ScopeCoverage = z.infer<typeof row>;

const query = statement('scope.byIds');

/** The scopes of ids: of plans, municipalities, ALL_PLANS, and of any other node whether it is there. */
export const scopeById: Edge<string, ScopeCoverage> = {
  async batch(reader, ids) {
    const rows = await reader.read(query, { ids, limit: PARTLY_LOADED_SHOWN + 1 }, row);
    const byId = new Map(rows.map((scope) => [scope.id, scope]));
    return ids.map((id) => byId.get(id) as ScopeCoverage);
  },
};
