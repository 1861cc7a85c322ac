import { checkAgreement } from './agreement.js';
import { openArena } from './arena.js';
import type { Cleanup } from './cleanup.js';
import { countersOf } from './counters.js';
import { sizeOf, startDatabase } from './database/bench-database.js';
import { entriesOf } from './entries.js';
import { measureImport } from './import.measure.js';
import { thisMachine } from './machine.js';
import { measureRounds } from './measure/rounds.js';
import type { Options } from './options.js';
import { Plans } from './plans/plans.js';
import type { Progress } from './progress.js';
import type { Results, WorkloadResult } from './results.js';
import { GROWING, loadUpTo, pointsOf, storeFirstPlan, warmUpAll } from './stages.js';
import { measureStart } from './start.measure.js';
import { WORKLOADS } from './workloads/workloads.js';

type Tell = (text: string) => void;

/** Measures everything and gives what it found. */
export async function runBench(options: Options, progress: Progress, cleanup: Cleanup): Promise<Results> {
  const { scale, stages, nativeStage } = options;
  const plans = await progress.step('計画を用意しています Making plans', () => Plans.likeTheSeed());
  const { focus } = plans;
  const [all, one] = await progress.step('Neo4j を起動しています Starting two databases', () =>
    Promise.all([startDatabase(cleanup), startDatabase(cleanup)]),
  );
  await storeFirstPlan(all, one, plans);
  const arena = await progress.step('参加者を起動しています Starting the contestants', () =>
    openArena(all, one, cleanup),
  );

  const results = WORKLOADS.map(
    ({ name, title, targets }): WorkloadResult => ({ name, title, targets, parts: [], growth: [] }),
  );
  let loaded = 1;
  for (const stage of stages) {
    await loadUpTo(stage, loaded, all, plans, progress);
    loaded = stage;
    if (stage === stages[0]) {
      await progress.step('温めています Warming up', () => warmUpAll(arena, focus, options.warmUpMs));
    }
    for (const [place, workload] of WORKLOADS.entries()) {
      await progress.step(`${workload.title.ja} ${workload.title.en} (${stage})`, async (tell) => {
        const result = results[place] as WorkloadResult;
        tell('comparing answers');
        await checkAgreement(workload, arena, focus);
        tell('counting');
        const counters = await countersOf(workload, arena, focus);
        const isLast = stage === scale;
        const entries = (await entriesOf(workload, arena, focus)).filter(
          ({ part }) => isLast || GROWING.includes(part),
        );
        const parts = await measureRounds(entries, isLast ? options.full : options.growth, tell);
        result.growth.push(...pointsOf(stage, parts, counters));
        if (isLast) result.parts = parts.map((measured) => ({ ...measured, counters: counters.get(measured.part) }));
      });
    }
  }
  const size = await sizeOf(all);
  const others: WorkloadResult[] = [];
  const last = [
    ['取込み Import', (tell: Tell) => measureImport(arena, plans, options.full, cleanup, tell)],
    ['起動 Start', (tell: Tell) => measureStart(arena, focus, options.starts, cleanup, tell)],
  ] as const;
  for (const [title, measure] of last) {
    try {
      others.push(await progress.step(title, measure));
    } catch (error) {
      // What was measured before is told all the same.
      console.error(error);
      process.exitCode = 1;
    }
  }
  return {
    measuredAt: new Date().toISOString(),
    machine: thisMachine(),
    plans: scale,
    ...size,
    nativePlans: nativeStage,
    effort: options.full,
    workloads: [...results, ...others],
  };
}
