import { COLD } from '../arena.js';
import type { Cleanup } from '../cleanup.js';
import { type Contestant, graphql, startContestant } from '../contestants/contestant.js';
import { countRequest } from '../counters.js';
import { type BenchDatabase, settle, sizeOf, startDatabase } from '../database/bench-database.js';
import { loadPlans } from '../database/load-plans.js';
import { thisMachine } from '../machine.js';
import { type Asked, askAnyway, askUntilAnswered } from '../measure/asked.js';
import { type BoltProxy, startBoltProxy } from '../measure/bolt-proxy.js';
import { mostMemoryWhile } from '../measure/memory.js';
import { spreadOf } from '../measure/statistics.js';
import { Plans } from '../plans/plans.js';
import type { Progress } from '../progress.js';
import type { Answering, JapanResults } from './japan.results.js';
import { NATIONAL_QUESTIONS } from './national-questions.js';

const ROUNDS = 7;
const WARM_UP_MS = 3_000;
/** Who counts hits waits for what nobody else would. */
const PATIENT = { ANSWER_TIMEOUT: '300' };

/** Loads so many plans and asks the national questions of them. */
export async function runJapan(scale: number, progress: Progress, cleanup: Cleanup): Promise<JapanResults> {
  const plans = await progress.step('計画を用意しています Making plans', () => Plans.likeTheSeed());
  const database = await progress.step('Neo4j を起動しています Starting a database', () => startDatabase(cleanup));
  const start = performance.now();
  const municipalities = new Set<string>();
  await progress.step(`${scale} 計画を格納しています Loading ${scale} plans`, async (tell) => {
    const graphOf = (number: number) => {
      const graph = plans.graph(number);
      municipalities.add(graph.municipality);
      return graph;
    };
    const numbers = Array.from({ length: scale }, (_, number) => number);
    await loadPlans(database, numbers, graphOf, (done) => tell(`${done}/${scale}`));
    await settle(database);
  });
  const loadedInSeconds = (performance.now() - start) / 1_000;
  const [cold, keeping, watched] = await progress.step('参加者を起動しています Starting the servers', async () => {
    const proxy = await startBoltProxy(database.address, cleanup);
    return [
      await startContestant('product', database.address, cleanup, COLD),
      await startContestant('product', database.address, cleanup),
      { contestant: await startContestant('product', proxy.address, cleanup, { ...COLD, ...PATIENT }), proxy },
    ] as const;
  });
  const answers: JapanResults['answers'] = [];
  for (const question of NATIONAL_QUESTIONS) {
    const { title, query } = question;
    await progress.step(`${title.ja} ${title.en}`, async (tell) => {
      tell('cold');
      const { bytes, ...answering } = await answer(cold, database, query);
      tell('kept');
      const { bytes: _, ...kept } = await answer(keeping, database, query);
      tell('counting');
      const dbHits = await hitsOf(watched, database, query);
      answers.push({ ...question, cold: answering, kept, dbHits, bytes });
    });
  }
  return {
    measuredAt: new Date().toISOString(),
    machine: thisMachine(),
    plans: scale,
    municipalities: municipalities.size,
    loadedInSeconds,
    ...(await sizeOf(database)),
    rounds: ROUNDS,
    answers,
  };
}

interface Watched {
  contestant: Contestant;
  proxy: BoltProxy;
}

async function hitsOf({ contestant, proxy }: Watched, database: BenchDatabase, query: string): Promise<number | null> {
  const request = graphql(query);
  // The first one may open connections and fill caches.
  const { code } = await askAnyway(contestant.port, request);
  if (code !== undefined) return null;
  // What `PROFILE` needs beside may be more memory than there is.
  const counters = await countRequest(contestant, proxy, database, request).catch(() => null);
  return counters?.dbHits ?? null;
}

/** Asks until everything that compiles and fills is warm, then for the figures. */
async function answer(
  { port, pid }: Contestant,
  database: BenchDatabase,
  query: string,
): Promise<Answering & { bytes: number }> {
  const request = graphql(query);
  await askUntilAnswered(port, request);
  const warm = performance.now() + WARM_UP_MS;
  do await askAnyway(port, request);
  while (performance.now() < warm);
  const asked: Asked[] = [];
  const [serverMemory = 0, neo4jMemory = 0] = await mostMemoryWhile([pid, database.pid], async () => {
    while (asked.length < ROUNDS) asked.push(await askAnyway(port, request));
  });
  return {
    ms: spreadOf(asked.map(({ ms }) => ms)),
    codes: asked.flatMap(({ code }) => code ?? []),
    serverMemory,
    neo4jMemory,
    bytes: Math.max(...asked.map(({ text }) => Buffer.byteLength(text))),
  };
}
