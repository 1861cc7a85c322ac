import { checkAgreement } from './agreement.js';
import { openArena } from './arena.js';
import type { Cleanup } from './cleanup.js';
import { countersOf } from './counters.js';
import { startDatabase } from './database/bench-database.js';
import { entriesOf } from './entries.js';
import type { Part } from './measure/entry.js';
import { measureRounds } from './measure/rounds.js';
import type { Options } from './options.js';
import { Plans } from './plans/plans.js';
import type { Progress } from './progress.js';
import type { WorkloadResult } from './results.js';
import { loadUpTo, pointsOf, storeFirstPlan, warmUpAll } from './stages.js';
import { WORKLOADS } from './workloads/workloads.js';

/** What a run of growth alone found; the JSON file is this. */
export interface GrowthResults {
  measuredAt: string;
  plans: number;
  workloads: Pick<WorkloadResult, 'name' | 'title' | 'growth'>[];
}

/** Whose cost is followed so far: the peer's own form would take minutes for an answer. */
const FOLLOWED: readonly Part[] = ['cold', 'tuned', 'floor'];

/** Measures what a question about one plan costs with one plan, some, and very many. */
export async function runGrowth(
  scale: number,
  { growth, warmUpMs }: Options,
  progress: Progress,
  cleanup: Cleanup,
): Promise<GrowthResults> {
  const plans = await progress.step('計画を用意しています Making plans', () => Plans.likeTheSeed());
  const { focus } = plans;
  const [all, one] = await progress.step('Neo4j を起動しています Starting two databases', () =>
    Promise.all([startDatabase(cleanup), startDatabase(cleanup)]),
  );
  await storeFirstPlan(all, one, plans);
  const arena = await progress.step('参加者を起動しています Starting the contestants', () =>
    openArena(all, one, cleanup),
  );
  // What asks over all plans at once grows with them.
  const followed = WORKLOADS.filter(({ targets }) => targets.growth !== 'linear');
  const workloads = followed.map(({ name, title }): GrowthResults['workloads'][number] => ({
    name,
    title,
    growth: [],
  }));
  let loaded = 1;
  for (const stage of new Set([1, Math.ceil(scale / 20), scale])) {
    await loadUpTo(stage, loaded, all, plans, progress);
    loaded = stage;
    if (stage === 1) await progress.step('温めています Warming up', () => warmUpAll(arena, focus, warmUpMs));
    for (const [place, workload] of followed.entries()) {
      await progress.step(`${workload.title.ja} ${workload.title.en} (${stage})`, async (tell) => {
        await checkAgreement(workload, arena, focus);
        const counters = await countersOf(workload, arena, focus);
        const entries = (await entriesOf(workload, arena, focus)).filter(({ part }) => FOLLOWED.includes(part));
        workloads[place]?.growth.push(...pointsOf(stage, await measureRounds(entries, growth, tell), counters));
      });
    }
  }
  return { measuredAt: new Date().toISOString(), plans: scale, workloads };
}
