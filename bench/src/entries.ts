import { type Arena, partsOf } from './arena.js';
import { ask } from './contestants/http-client.js';
import type { Entry } from './measure/entry.js';
import type { Focus } from './plans/focus.js';
import { asGet, wordingsOf } from './questions.js';
import type { Workload } from './workloads/workload.js';

const CONCURRENCY = 4;

/** Everything of a workload that can be timed. */
export async function entriesOf(workload: Workload, arena: Arena, focus: Focus): Promise<Entry[]> {
  const contestants = partsOf(arena);
  const common = { database: arena.all, concurrency: workload.concurrency ?? CONCURRENCY, status: 200 };
  const entries = wordingsOf(workload, focus).map(
    ({ part, request }): Entry => ({
      ...common,
      part,
      contestant: contestants[part],
      // A question that reads the whole database several times over is heavy enough alone.
      ...(part === 'native' ? { concurrency: 1 } : {}),
      request: () => request,
    }),
  );
  const [cold] = entries as [Entry];
  const onePlan: Entry = { ...cold, part: 'onePlan', contestant: arena.onePlan, database: arena.one };
  const get = asGet(workload, focus);
  const { etag } = await ask(arena.warm.port, get);
  if (etag === undefined) return [...entries, onePlan];
  const revalidation = { ...get, headers: { ...get.headers, 'if-none-match': etag } };
  const revalidating: Entry = {
    ...common,
    part: 'revalidating',
    contestant: arena.warm,
    status: 304,
    request: () => revalidation,
  };
  return [...entries, onePlan, revalidating];
}
