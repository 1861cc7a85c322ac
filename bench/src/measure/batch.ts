import { ask, textOf } from '../contestants/http-client.js';
import { cpuTime } from './cpu-time.js';
import type { Entry } from './entry.js';

/** What a request cost, on average over a batch; milliseconds. */
export interface Cost {
  nodeCpu: number;
  neo4jCpu: number;
  wall: number;
  perSecond: number;
}

/** Sends requests, as many at once as the entry says, and reads before and after what the processes used. */
export async function timeBatch(entry: Entry, requests: number): Promise<Cost> {
  const { contestant, database } = entry;
  const used = () => Promise.all([cpuTime(contestant.pid), cpuTime(database.pid)]);
  const [nodeBefore, neo4jBefore] = await used();
  const start = performance.now();
  const walls = await sendAll(entry, requests);
  const elapsed = performance.now() - start;
  const [nodeAfter, neo4jAfter] = await used();
  await entry.afterBatch?.(requests);
  return {
    nodeCpu: (nodeAfter - nodeBefore) / requests,
    neo4jCpu: (neo4jAfter - neo4jBefore) / requests,
    wall: walls.reduce((sum, wall) => sum + wall, 0) / requests,
    perSecond: (requests / elapsed) * 1_000,
  };
}

/** Sends requests for a while and says how many would fill a batch of `batchMs`. */
export async function warmUp(entry: Entry, warmUpMs: number, batchMs: number): Promise<number> {
  const { concurrency, most = Number.POSITIVE_INFINITY } = entry;
  const start = performance.now();
  let size = concurrency;
  // The best that was seen: code that is not yet warm, and whatever else the machine does, only make it slower.
  let fastest = Number.POSITIVE_INFINITY;
  do {
    const roundStart = performance.now();
    await sendAll(entry, size);
    const round = performance.now() - roundStart;
    fastest = Math.min(fastest, round / size);
    await entry.afterBatch?.(size);
    if (round < warmUpMs / 10) size = Math.min(size * 2, most);
  } while (performance.now() - start < warmUpMs);
  return Math.min(Math.max(Math.round(batchMs / fastest), concurrency), most);
}

/** Gives how long each request took. */
async function sendAll({ contestant, concurrency, request, status }: Entry, requests: number): Promise<number[]> {
  const walls: number[] = [];
  let sent = 0;
  const client = async () => {
    while (sent < requests) {
      const asked = request(sent++);
      const start = performance.now();
      const answer = await ask(contestant.port, asked);
      walls.push(performance.now() - start);
      if (answer.status !== status) {
        throw new Error(
          `${contestant.program} answered ${answer.status} to ${asked.path}: ${textOf(answer).slice(0, 500)}`,
        );
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(concurrency, requests) }, client));
  return walls;
}
