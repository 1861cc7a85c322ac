import { z } from 'zod';
import { statement } from '../store/cypher.js';
import type { Graph } from '../store/graph.js';
import { planById } from './plan.repository.js';

const row = z.object({
  id: z.string(),
  /** Who publishes it. */
  municipality: z.object({ id: z.string(), name: z.string() }),
  /** What is told of a plan that is loaded in part; null for a whole one. */
  part: z.object({ plan: planById.row, excerpt: z.string().nullable() }).nullable(),
});

type Row = z.infer<typeof row>;

/** A plan that is loaded in part. */
export interface PartlyLoadedPlan extends NonNullable<Row['part']> {
  /** The name of who publishes it. */
  municipality: string;
}

const query = statement('planDirectory.read');

/** Which plans and municipalities there are, and which of the plans are loaded in part. */
export async function readPlanDirectory(graph: Graph): Promise<PlanDirectory> {
  return new PlanDirectory(await graph.read(query, {}, row));
}

/** All plans, as they were at one moment. Plans and municipalities are named by their ids. */
export class PlanDirectory {
  private readonly publishers = new Map<string, string>();
  private readonly plans = new Map<string, string[]>();
  private readonly partlyLoaded = new Map<string, PartlyLoadedPlan>();

  /** @param rows all plans in printed order */
  constructor(rows: readonly Row[]) {
    for (const { id, municipality, part } of rows) {
      this.publishers.set(id, municipality.id);
      const published = this.plans.get(municipality.id);
      if (published) published.push(id);
      else this.plans.set(municipality.id, [id]);
      if (part) this.partlyLoaded.set(id, { ...part, municipality: municipality.name });
    }
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

  /** Those of these plans, and of the plans of these municipalities, that are loaded in part; of all plans for null. Each once, in printed order within what is named. */
  partlyLoadedOf(scopes: readonly string[] | null): PartlyLoadedPlan[] {
    if (scopes === null) return [...this.partlyLoaded.values()];
    const ids = new Set(scopes.flatMap((id) => [id, ...this.plansOf(id)]));
    return [...ids].flatMap((id) => this.partlyLoaded.get(id) ?? []);
  }
}
