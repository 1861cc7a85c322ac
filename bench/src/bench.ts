import { deepStrictEqual } from 'node:assert';
import { checkAgreement } from './agreement.js';
import { type Arena, openArena } from './arena.js';
import type { Cleanup } from './cleanup.js';
import { countersOf } from './counters.js';
import { type BenchDatabase, settle, sizeOf, startDatabase } from './database/bench-database.js';
import { loadPlans } from './database/load-plans.js';
import { storedPlan } from './database/stored-plan.js';
import { entriesOf } from './entries.js';
import { measureImport } from './import.measure.js';
import { thisMachine } from './machine.js';
import { warmUp } from './measure/batch.js';
import type { Part } from './measure/entry.js';
import { measureRounds } from './measure/rounds.js';
import type { Options } from './options.js';
import type { Focus } from './plans/focus.js';
import { Plans } from './plans/plans.js';
import { importPlan } from './product.js';
import type { Progress } from './progress.js';
import type { Results, WorkloadResult } from './results.js';
import { measureStart } from './start.measure.js';
import { WORKLOADS } from './workloads/workloads.js';

/** Whose growth is plotted. */
const GROWING: readonly Part[] = ['cold', 'tuned', 'native', 'floor', 'onePlan'];

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
    await progress.step(`${stage} 計画を格納しています Loading ${stage} plans`, async (tell) => {
      const numbers = Array.from({ length: stage - loaded }, (_, index) => loaded + index);
      await loadPlans(
        all,
        numbers,
        (number) => plans.graph(number),
        (done) => tell(`${done}/${numbers.length}`),
      );
      loaded = stage;
      await settle(all);
    });
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
        for (const { part, cpu } of parts) {
          const dbHits = counters.get(part)?.dbHits;
          if (dbHits === undefined || part === 'warm') continue;
          result.growth.push({ plans: stage, part, dbHits, cpu: cpu.median });
        }
        if (isLast) result.parts = parts.map((measured) => ({ ...measured, counters: counters.get(measured.part) }));
      });
    }
  }
  const size = await sizeOf(all);
  const others = [
    await progress.step('取込み Import', (tell) => measureImport(arena, plans, scale, options.full, cleanup, tell)),
    await progress.step('起動 Start', (tell) => measureStart(arena, focus, options.starts, cleanup, tell)),
  ];
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

/** Stores the plan that is asked about: by the product's import in one database, as thousands are stored in the other. */
async function storeFirstPlan(all: BenchDatabase, one: BenchDatabase, plans: Plans): Promise<void> {
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
async function warmUpAll(arena: Arena, focus: Focus, ms: number): Promise<void> {
  const entries = (await Promise.all(WORKLOADS.map((workload) => entriesOf(workload, arena, focus)))).flat();
  const on = (database: BenchDatabase) => entries.filter((entry) => entry.database === database);
  await Promise.all(
    [on(arena.all), on(arena.one)].map(async (served) => {
      for (const entry of served) await warmUp(entry, ms / served.length, 1);
    }),
  );
}
