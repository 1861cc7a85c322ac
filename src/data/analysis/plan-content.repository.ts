import { z } from 'zod';
import { NODE_LABELS } from '../../domain/plan.js';
import { type GraphLabel, PART_LABELS, RELATIONSHIP_TYPES } from '../../domain/plan-graph.js';
import type { PlanContent } from '../../domain/plan-part.js';
import type { StoredNode } from '../../domain/searched-texts.js';
import { statement } from '../store/cypher.js';
import type { Reader } from '../store/edge.js';

const KINDS = new Map<string, GraphLabel>(
  Object.entries({ ...NODE_LABELS, ...PART_LABELS }).map(([kind, label]) => [label, kind as GraphLabel]),
);

const properties = z.record(z.string(), z.unknown());

/** A node of a plan as it is stored. */
export const nodeRow = z
  .object({ id: z.string(), labels: z.array(z.string()), properties })
  .transform(({ id, labels, properties }): StoredNode => {
    const kind = labels.map((label) => KINDS.get(label)).find((known) => known !== undefined);
    return { id, kind: kind as GraphLabel, properties };
  });

/** A link of a plan as it is stored. */
export const linkRow = z.object({ from: z.string(), type: z.enum(RELATIONSHIP_TYPES), to: z.string(), properties });

const linkOfPlanRow = linkRow.extend({ plan: z.string() });

const nodesOfPlans = statement('planContent.nodes');
const linksOfPlans = statement('planContent.links');

/** All that two plans print, each with its municipality; two statements, whatever they hold. */
export async function readPlanContents(
  reader: Reader,
  plans: readonly Pick<PlanContent, 'plan' | 'municipality'>[],
): Promise<PlanContent[]> {
  const parameters = { plans: plans.map(({ plan }) => plan) };
  const [nodes, links] = await Promise.all([
    reader.read(nodesOfPlans, parameters, nodeRow),
    reader.read(linksOfPlans, parameters, linkOfPlanRow),
  ]);
  return plans.map(({ plan, municipality }) => ({
    ...{ plan, municipality },
    nodes: nodes.filter(({ properties }) => properties.plan === plan),
    links: links.filter((link) => link.plan === plan),
  }));
}
