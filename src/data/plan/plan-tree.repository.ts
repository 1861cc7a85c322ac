import { z } from 'zod';
import { statement } from '../store/cypher.js';
import type { Edge, Identified } from '../store/edge.js';
import type { Loaders } from '../store/loaders.js';
import { departmentById, departmentsOfProgram } from './department.repository.js';
import { initiativeById, initiativesOfMeasure } from './initiative.repository.js';
import { listingRow, listingsOfPlace } from './listing.repository.js';
import { measureById, measuresOfPillar } from './measure.repository.js';
import { pillarById, pillarsOfPlan } from './pillar.repository.js';
import { planById } from './plan.repository.js';
import { programById } from './program.repository.js';
import { partlyLoadedPlan, scopeById } from './scope.repository.js';

const under = <Node>(node: z.ZodType<Node>) => z.array(z.object({ parent: z.string(), node }));

const row = z.object({
  plan: planById.row,
  partlyLoaded: z.array(partlyLoadedPlan),
  pillars: z.array(pillarById.row),
  measures: under(measureById.row),
  initiatives: under(initiativeById.row),
  listings: under(listingRow),
  programs: z.array(z.object({ program: programById.row, departments: z.array(z.string()) })),
  departments: z.array(departmentById.row),
});

type PlanTree = z.infer<typeof row>;

const query = statement('planTree.byIds');

const planTree: Edge<string, PlanTree | null> = {
  async batch(graph, ids) {
    const rows = await graph.read(query, { ids }, row);
    const byId = new Map(rows.map((tree) => [tree.plan.id, tree]));
    return ids.map((id) => byId.get(id) ?? null);
  },
};

/**
 * Reads a plan down to its departments in one statement and makes all of it known to the loaders, so that a question that
 * goes deep finds everything read. A plan that is not there leaves them as they are.
 */
export async function primePlanTree(loaders: Loaders, planId: string): Promise<void> {
  const tree = await loaders.load(planTree, planId);
  if (!tree) return;
  const { plan, partlyLoaded, pillars, measures, initiatives, listings, programs, departments } = tree;
  loaders.prime(scopeById, plan.id, { id: plan.id, isKnown: true, municipality: null, plans: [], partlyLoaded });
  loaders.primeNodes(planById, [plan]);
  loaders.prime(pillarsOfPlan, plan.id, pillars);
  loaders.primeNodes(pillarById, pillars);
  primeUnder(loaders, measuresOfPillar, pillars, measures);
  const allMeasures = measures.map(({ node }) => node);
  loaders.primeNodes(measureById, allMeasures);
  primeUnder(loaders, initiativesOfMeasure, allMeasures, initiatives);
  const allInitiatives = initiatives.map(({ node }) => node);
  loaders.primeNodes(initiativeById, allInitiatives);
  primeUnder(loaders, listingsOfPlace, allInitiatives, listings);
  loaders.primeNodes(departmentById, departments);
  const departmentOf = new Map(departments.map((department) => [department.id, department]));
  for (const { program, departments: ids } of programs) {
    loaders.primeNodes(programById, [program]);
    loaders.prime(
      departmentsOfProgram,
      program.id,
      ids.flatMap((id) => departmentOf.get(id) ?? []),
    );
  }
}

/** Makes what hangs on each parent known, also where that is nothing. */
function primeUnder<Node>(
  loaders: Loaders,
  edge: Edge<string, Node[]>,
  parents: readonly Identified[],
  found: { parent: string; node: Node }[],
): void {
  const byParent = new Map<string, Node[]>(parents.map(({ id }) => [id, []]));
  for (const { parent, node } of found) byParent.get(parent)?.push(node);
  for (const [parent, nodes] of byParent) loaders.prime(edge, parent, nodes);
}
