import { deepStrictEqual } from 'node:assert';
import type { Arena } from './arena.js';
import type { Counters } from './counters.js';
import { type BenchDatabase, settle } from './database/bench-database.js';
import { loadPlans } from './database/load-plans.js';
import { storedPlan } from './database/stored-plan.js';
import { entriesOf } from './entries.js';
import { warmUp } from './measure/batch.js';
import type { Part } from './measure/entry.js';
import type { Measured } from './measure/rounds.js';
import type { Focus } from './plans/focus.js';
import type { Plans } from './plans/plans.js';
import { importPlan } from './product.js';
import type { Progress } from './progress.js';
import type { GrowthPoint } from './results.js';
import { WORKLOADS } from './workloads/workloads.js';

// What is common to the benches that fill a database stage by stage.

/** Whose growth is plotted. */
export const GROWING: readonly Part[] = ['cold', 'tuned', 'native', 'floor', 'onePlan'];

/** Stores the plan that is asked about: by the product's import in one database, as thousands are stored in the other. */
export async function storeFirstPlan(all: BenchDatabase, one: BenchDatabase, plans: Plans): Promise<void> {
  const first = plans.graph(0);
  await importPlan(one.graph, first);
  await loadPlans(
    all,
    [0],
    () => first,
    () => {},
  );
  const stored = await Promise.all([storedPlan(all, first), storedPlan(one, first)]);
  const [loaded, imported] = stored.map((text) => text.split('\n'));
  deepStrictEqual(loaded, imported, 'A plan loaded in bulk is not what the product imports.');
}

/** Lets both Neo4j, and the programs before them, serve every question for a while. */
export async function warmUpAll(arena: Arena, focus: Focus, ms: number): Promise<void> {
  const entries = (await Promise.all(WORKLOADS.map((workload) => entriesOf(workload, arena, focus)))).flat();
  const on = (database: BenchDatabase) => entries.filter((entry) => entry.database === database);
  await Promise.all(
    [on(arena.all), on(arena.one)].map(async (served) => {
      for (const entry of served) await warmUp(entry, ms / served.length, 1);
    }),
  );
}

/** Brings the number of plans in a database from one stage to the next. */
export async function loadUpTo(
  stage: number,
  loaded: number,
  all: BenchDatabase,
  plans: Plans,
  progress: Progress,
): Promise<void> {
  await progress.step(`${stage} 計画を格納しています Loading ${stage} plans`, async (tell) => {
    const numbers = Array.from({ length: stage - loaded }, (_, index) => loaded + index);
    await loadPlans(
      all,
      numbers,
      (number) => plans.graph(number),
      (done) => tell(`${done}/${numbers.length}`),
    );
    await settle(all);
  });
}

/** What was measured and counted at a stage, for the plot. */
export function pointsOf(
  stage: number,
  parts: readonly Measured[],
  counters: ReadonlyMap<Part, Counters>,
): GrowthPoint[] {
  return parts.flatMap(({ part, cpu }) => {
    const dbHits = counters.get(part)?.dbHits;
    return dbHits === undefined || part === 'warm' ? [] : [{ plans: stage, part, dbHits, cpu: cpu.median }];
  });
}
