import { z } from 'zod';
import { statement } from '../store/cypher.js';
import { valueBehind } from '../store/edge.js';
import type { Graph } from '../store/graph.js';
import { Loaders } from '../store/loaders.js';
import { planById } from './plan.repository.js';

/** A municipality and its plans in printed order. */
const row = z.object({
  id: z.string(),
  name: z.string(),
  plans: z.array(z.string()),
  /** Those that are loaded in part, and the revision of each. */
  partlyLoaded: z.array(z.string()),
  revisions: z.array(z.string()),
});

type Municipality = z.infer<typeof row>;

const query = statement('planDirectory.municipalities');

const partRow = z.object({ plan: planById.row, excerpt: z.string().nullable() });

/** What is told of a plan that is loaded in part. */
type Part = z.infer<typeof partRow>;

const parts = valueBehind('planDirectory.parts', partRow.nullable(), null);

/** A plan that is loaded in part. */
export interface PartlyLoadedPlan extends Part {
  /** The name of who publishes it. */
  municipality: string;
}

/**
 * Which plans and municipalities there are, and which of the plans are loaded in part.
 *
 * @param before what was read before; what is told of a plan is read anew where its revision is another one
 */
export async function readPlanDirectory(graph: Graph, before = new PlanDirectory([], [])): Promise<PlanDirectory> {
  const municipalities = await graph.read(query, {}, row);
  const known: Part[] = [];
  const ids: string[] = [];
  for (const { partlyLoaded, revisions } of municipalities) {
    partlyLoaded.forEach((id, index) => {
      const part = before.partOf(id);
      if (part?.plan.revision === revisions[index]) known.push(part as Part);
      else ids.push(id);
    });
  }
  const loaders = new Loaders(graph);
  const read = await Promise.all(ids.map((id) => loaders.load(parts, id)));
  return new PlanDirectory(municipalities, [...known, ...read.filter((part) => part !== null)]);
}

/** All plans, as they were at one moment. Plans and municipalities are named by their ids. */
export class PlanDirectory {
  private readonly publishers = new Map<string, string>();
  private readonly plans = new Map<string, string[]>();
  private readonly partlyLoaded = new Map<string, PartlyLoadedPlan>();
  private readonly allPartlyLoaded: readonly PartlyLoadedPlan[];

  /**
   * @param municipalities all there are, in printed order
   * @param parts what is told of their plans that are loaded in part
   */
  constructor(municipalities: readonly Municipality[], parts: readonly Part[]) {
    const partOf = new Map(parts.map((part) => [part.plan.id, part]));
    for (const { id, name, plans, partlyLoaded } of municipalities) {
      this.plans.set(id, plans);
      for (const plan of plans) this.publishers.set(plan, id);
      for (const plan of partlyLoaded) {
        const part = partOf.get(plan);
        // One that was removed while it was read is missing.
        if (part) this.partlyLoaded.set(plan, { ...part, municipality: name });
      }
    }
    this.allPartlyLoaded = [...this.partlyLoaded.values()];
  }

  /** Whether a plan or a municipality is there. */
  has(id: string): boolean {
    return this.publishers.has(id) || this.plans.has(id);
  }

  /** Who publishes a plan; undefined for one that is not there. */
  publisherOf(plan: string): string | undefined {
    return this.publishers.get(plan);
  }

  /** The plans of a municipality in printed order; none of anything else. */
  plansOf(municipality: string): readonly string[] {
    return this.plans.get(municipality) ?? [];
  }

  /** What is told of a plan that is loaded in part; undefined of any other. */
  partOf(plan: string): PartlyLoadedPlan | undefined {
    return this.partlyLoaded.get(plan);
  }

  /** Those of these plans, and of the plans of these municipalities, that are loaded in part; of all plans for null. Each once, in printed order within what is named. */
  partlyLoadedOf(scopes: readonly string[] | null): readonly PartlyLoadedPlan[] {
    if (scopes === null) return this.allPartlyLoaded;
    const ids = new Set(scopes.flatMap((id) => [id, ...this.plansOf(id)]));
    return [...ids].flatMap((id) => this.partlyLoaded.get(id) ?? []);
  }
}
