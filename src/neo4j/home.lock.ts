import { setTimeout as sleep } from 'node:timers/promises';
import lockfile from 'proper-lockfile';
import type { Progress } from './start.progress.js';

/**
 * Time after which a lock nobody renews any more counts as left behind. Short, because the start after a `kill -9`
 * waits for it; a holder that lives renews it twice in this time.
 */
const STALE_MS = 3_000;
const RETRY_MS = 50;
/** Waits shorter than this are not worth a line. */
const QUIET_WAIT_MS = 1_000;

/**
 * Does `work` while no other process on this machine holds the same lock. Waits as long as the
 * other is alive: its own time limits end its work.
 *
 * @param lock Path of the lock; its folder must exist.
 * @param signal Ends the waiting with its reason; `work` has to watch it itself.
 */
export async function withLock<T>(
  lock: string,
  work: () => Promise<T>,
  { progress, signal }: { progress?: Progress; signal?: AbortSignal } = {},
): Promise<T> {
  const release = await acquire(lock, progress, signal);
  progress?.stop();
  try {
    return await work();
  } finally {
    // Fails only when the home was deleted meanwhile, and then there is nothing to release.
    await release().catch(() => {});
  }
}

async function acquire(lock: string, progress?: Progress, signal?: AbortSignal): Promise<() => Promise<void>> {
  const since = Date.now();
  let told = false;
  for (;;) {
    signal?.throwIfAborted();
    try {
      return await lockfile.lock(lock, {
        lockfilePath: lock,
        realpath: false,
        stale: STALE_MS,
        // A process that slept (closed lid, debugger) may lose the lock while it works. That harms nothing:
        // Neo4j locks its store itself. The default would throw where nobody can catch it.
        onCompromised: () => {},
      });
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // Somebody deleted the home under a running product, which can still end its Neo4j in order.
      if (code === 'ENOENT') return async () => {};
      if (code !== 'ELOCKED') throw error;
    }
    if (!told && Date.now() - since > QUIET_WAIT_MS) {
      progress?.step('待っています… Another Keikaku process is starting or stopping Neo4j; waiting');
      told = true;
    }
    await sleep(RETRY_MS, undefined, { signal }).catch(() => signal?.throwIfAborted());
  }
}
