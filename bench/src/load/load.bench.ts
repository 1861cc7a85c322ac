import type { Cleanup } from '../cleanup.js';
import { type Contestant, type Program, startContestant } from '../contestants/contestant.js';
import { type BenchDatabase, settle, sizeOf, startDatabase } from '../database/bench-database.js';
import { loadPlans } from '../database/load-plans.js';
import { thisMachine } from '../machine.js';
import { type Asked, askUntilAnswered } from '../measure/asked.js';
import { cpuTime } from '../measure/cpu-time.js';
import { mostMemoryWhile } from '../measure/memory.js';
import type { Options } from '../options.js';
import { type Focus, findFocus } from '../plans/focus.js';
import { Plans } from '../plans/plans.js';
import { createToken, hashOf, newToken, type PlanDocument } from '../product.js';
import type { Progress } from '../progress.js';
import { askTogether, CLIENTS } from './clients.js';
import type { LoadResults, LoadRun, RunName } from './load.results.js';
import { type Asks, Mixture } from './mixture.js';
import { type Revisions, reviseEverySecond } from './revisions.js';

interface Run {
  name: RunName;
  title: string;
  program: Program;
  asks: Asks;
  servers: number;
  isRevised: boolean;
}

const RUNS: Run[] = [
  { name: 'product', title: '本製品 The product', program: 'product', asks: 'product', servers: 1, isRevised: false },
  { name: 'peer', title: '@neo4j/graphql', program: 'peer', asks: 'tuned', servers: 1, isRevised: false },
  {
    name: 'imports',
    title: '本製品と取込み The product, and imports',
    program: 'product',
    asks: 'product',
    servers: 1,
    isRevised: true,
  },
  {
    name: 'two',
    title: '二つの本製品と取込み Two of the product, and imports',
    program: 'product',
    asks: 'product',
    servers: 2,
    isRevised: true,
  },
];

/** The addresses of the clients are told by a header. */
const BEHIND_A_PROXY = { TRUSTED_PROXIES: '127.0.0.1' };

/** Has many clients ask the product and the peer of the same database, in turn. */
export async function runLoad(
  { scale, load: { seconds, warmUpSeconds } }: Options,
  progress: Progress,
  cleanup: Cleanup,
): Promise<LoadResults> {
  const plans = await progress.step('計画を用意しています Making plans', () => Plans.likeTheSeed());
  const database = await progress.step('Neo4j を起動しています Starting a database', () => startDatabase(cleanup));
  const asked = await progress.step(`${scale} 計画を格納しています Loading ${scale} plans`, (tell) =>
    loadWithFocus(database, plans, scale, tell),
  );
  const document = plans.document(0);
  const token = await tokenFor(database, document);
  const mixture = new Mixture(asked);
  const runs: LoadRun[] = [];
  for (const run of RUNS) {
    const measured = await progress.step(run.title, async (tell) => {
      tell('starting');
      const servers = await serversOf(run, database, cleanup);
      tell('warming up');
      for (const { port } of servers)
        for (const request of mixture.each(run.asks)) await askUntilAnswered(port, request);
      // The first import reads a dictionary.
      if (run.isRevised) await reviseEverySecond(servers, document, token, 0);
      await askTogether(servers, run.asks, mixture, warmUpSeconds);
      tell(`${CLIENTS} clients, ${seconds} s`);
      const ask = () => askTogether(servers, run.asks, mixture, seconds);
      const revise = () => (run.isRevised ? reviseEverySecond(servers, document, token, seconds) : null);
      const result = await measuredRun(run.name, servers, database, ask, revise);
      for (const server of servers) await server.stop();
      return result;
    });
    runs.push(measured);
  }
  return {
    measuredAt: new Date().toISOString(),
    machine: thisMachine(),
    plans: scale,
    askedPlans: asked.length,
    ...(await sizeOf(database)),
    clients: CLIENTS,
    seconds,
    runs,
  };
}

/** Stores the plans, and gives what is asked of those that all questions have an answer for. */
async function loadWithFocus(
  database: BenchDatabase,
  plans: Plans,
  scale: number,
  tell: (text: string) => void,
): Promise<Focus[]> {
  const asked: Focus[] = [];
  const graphOf = (number: number) => {
    const graph = plans.graph(number);
    const focus = findFocus(graph);
    if (focus) asked.push(focus);
    return graph;
  };
  const numbers = Array.from({ length: scale }, (_, number) => number);
  await loadPlans(database, numbers, graphOf, (done) => tell(`${done}/${scale}`));
  await settle(database);
  return asked;
}

async function tokenFor({ graph }: BenchDatabase, { municipality }: PlanDocument): Promise<string> {
  const token = newToken();
  const scopes: ['import'] = ['import'];
  await createToken(graph, {
    name: 'bench',
    hash: hashOf(token),
    scopes,
    municipalities: [municipality.code],
    expires: null,
  });
  return token;
}

const serversOf = ({ program, servers }: Run, { address }: BenchDatabase, cleanup: Cleanup): Promise<Contestant[]> =>
  Promise.all(Array.from({ length: servers }, () => startContestant(program, address, cleanup, BEHIND_A_PROXY)));

async function measuredRun(
  name: RunName,
  servers: readonly Contestant[],
  { pid }: BenchDatabase,
  ask: () => Promise<Pick<Asked, 'ms' | 'code'>[]>,
  revise: () => Promise<Revisions> | null,
): Promise<LoadRun> {
  const pids = [...servers.map((server) => server.pid), pid];
  const used = () => Promise.all(pids.map(cpuTime));
  let ended: Pick<Asked, 'ms' | 'code'>[] = [];
  let revisions: Revisions | null = null;
  const before = await used();
  const start = performance.now();
  const memory = await mostMemoryWhile(pids, async () => {
    [ended, revisions] = await Promise.all([ask(), revise()]);
  });
  const elapsed = performance.now() - start;
  const after = await used();
  const cpu = after.map((time, place) => (time - (before[place] as number)) / ended.length);
  const times = ended.map(({ ms }) => ms).sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  const failed: Record<string, number> = {};
  for (const { code } of ended) if (code) failed[code] = (failed[code] ?? 0) + 1;
  return {
    name,
    requests: ended.length,
    perSecond: (ended.length / elapsed) * 1_000,
    p50: at(0.5),
    p99: at(0.99),
    most: at(1),
    failed,
    serverCpu: sum(cpu.slice(0, -1)),
    neo4jCpu: cpu.at(-1) ?? 0,
    serverMemory: sum(memory.slice(0, -1)),
    neo4jMemory: memory.at(-1) ?? 0,
    revisions,
  };
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
