import { type Arena, COLD } from './arena.js';
import type { Cleanup } from './cleanup.js';
import { firstAnswer, type Program, spawnContestant } from './contestants/contestant.js';
import type { BenchDatabase } from './database/bench-database.js';
import type { Cost } from './measure/batch.js';
import { cpuTime } from './measure/cpu-time.js';
import type { Part } from './measure/entry.js';
import { summaryOf } from './measure/rounds.js';
import type { Focus } from './plans/focus.js';
import { type WordedPart, wordingsOf } from './questions.js';
import type { WorkloadResult } from './results.js';
import { nodeById } from './workloads/node.workload.js';

/** From the start of a process to its first answer, with Neo4j up. */
export async function measureStart(
  { all, one }: Arena,
  focus: Focus,
  rounds: number,
  cleanup: Cleanup,
  tell: (text: string) => void,
): Promise<WorkloadResult> {
  const wordings = wordingsOf(nodeById, focus);
  const starts: { part: Part; program: Program; database: BenchDatabase; worded: WordedPart }[] = [
    { part: 'cold', program: 'product', database: all, worded: 'cold' },
    { part: 'tuned', program: 'peer', database: all, worded: 'tuned' },
    { part: 'onePlan', program: 'product', database: one, worded: 'cold' },
  ];
  const costs = new Map<Part, Cost[]>(starts.map(({ part }) => [part, []]));
  for (let round = 0; round < rounds; round++) {
    for (const { part, program, database, worded } of starts) {
      tell(`round ${round + 1}/${rounds}: ${part}`);
      const question = wordings.find((each) => each.part === worded)?.request;
      if (!question) throw new Error(`nobody asks as ${worded}`);
      const neo4jBefore = await cpuTime(database.pid);
      const start = performance.now();
      const contestant = await spawnContestant(program, database.address, cleanup, COLD);
      await firstAnswer(contestant, question);
      const wall = performance.now() - start;
      const nodeCpu = await cpuTime(contestant.pid);
      const neo4jCpu = (await cpuTime(database.pid)) - neo4jBefore;
      // It may still be greeting; what that costs is no part of this.
      await contestant.kill();
      costs.get(part)?.push({ nodeCpu, neo4jCpu, wall, perSecond: 1_000 / wall });
    }
  }
  return {
    name: 'start',
    title: { ja: '起動から最初の回答まで', en: 'start to first answer (Neo4j up)' },
    targets: { peer: 0.6, growth: 'same' },
    parts: [...costs].map(([part, of]) => summaryOf(part, 1, of)),
    growth: [],
  };
}
