import { deepStrictEqual } from 'node:assert';
import type { Arena } from './arena.js';
import type { Cleanup } from './cleanup.js';
import { type Program, startContestant } from './contestants/contestant.js';
import { askForJson, type HttpRequest } from './contestants/http-client.js';
import { type Counters, countRequest } from './counters.js';
import { removePlan, storedPlan } from './database/stored-plan.js';
import { startBoltProxy } from './measure/bolt-proxy.js';
import type { Entry, Part } from './measure/entry.js';
import { type Effort, measureRounds } from './measure/rounds.js';
import type { Plans } from './plans/plans.js';
import type { WorkloadResult } from './results.js';

/** New plans for each batch; they are removed behind it. */
const PLANS_AT_ONCE = 4;

const WAYS: [Part, Program][] = [
  ['cold', 'product-import'],
  ['floor', 'unwind-import'],
  ['rows', 'row-import'],
];

/** Storing a plan that is not there yet, by the product and by two hand-written ways. */
export async function measureImport(
  { all, one }: Arena,
  plans: Plans,
  effort: Effort,
  cleanup: Cleanup,
  tell: (text: string) => void,
): Promise<WorkloadResult> {
  // Next editions, since bodies are called as their newest plan has them, which the hand-written ways do not look after.
  const numbers = Array.from({ length: PLANS_AT_ONCE }, (_, index) => -1 - index);
  const graphs = numbers.map((number) => plans.graph(number));
  const request = (turn: number): HttpRequest => ({
    method: 'POST',
    path: `/${numbers[turn % PLANS_AT_ONCE]}`,
    body: '',
  });
  const entry = async (part: Part, program: Program, database = all): Promise<Entry> => ({
    part,
    contestant: await startContestant(program, database.address, cleanup),
    database,
    // Imports of one city wait for each other; those of several share the machine.
    concurrency: 1,
    status: 200,
    request,
    most: PLANS_AT_ONCE,
    async afterBatch(sent) {
      for (const graph of graphs.slice(0, sent)) await removePlan(database, graph);
    },
  });
  const entries = [
    ...(await Promise.all(WAYS.map(([part, program]) => entry(part, program)))),
    await entry('onePlan', 'product-import', one),
  ];
  await checkSameGraph(entries.slice(0, WAYS.length));
  const counters = new Map<Part, Counters>();
  for (const [part, program] of WAYS) {
    tell(`counting: ${part}`);
    const proxy = await startBoltProxy(all.address, cleanup);
    const contestant = await startContestant(program, proxy.address, cleanup);
    // Its driver connects, and the plan is made.
    await askForJson(contestant.port, request(0));
    await removePlan(all, graphs[0] as (typeof graphs)[number]);
    const traffic = await countRequest(contestant, proxy, all, request(0), async () =>
      removePlan(all, graphs[0] as (typeof graphs)[number]),
    );
    counters.set(part, traffic);
    await contestant.stop();
  }
  const parts = await measureRounds(entries, effort, tell);
  for (const { contestant } of entries) await contestant.stop();
  return {
    name: 'import',
    title: { ja: '計画の取込み', en: 'import of a plan' },
    targets: { floor: 1.5, peer: 0.15, growth: 'same' },
    parts: parts.map((measured) => ({ ...measured, counters: counters.get(measured.part) })),
    growth: [],
  };

  async function checkSameGraph(ways: Entry[]) {
    const [graph] = graphs as [(typeof graphs)[number]];
    const stored: string[] = [];
    for (const { contestant } of ways) {
      await askForJson(contestant.port, request(0));
      stored.push(await storedPlan(all, graph));
      await removePlan(all, graph);
    }
    for (const other of stored) deepStrictEqual(other.split('\n'), stored[0]?.split('\n'));
  }
}
