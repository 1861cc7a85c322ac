import { setTimeout as sleep } from 'node:timers/promises';
import type { Progress } from './start.progress.js';

const LOOK_MS = 1_000;
/** So many restarts within so long; more would only hide that something is wrong. */
const MOST_RESTARTS = 5;
const WITHIN_MS = 10 * 60_000;

/** What {@link watchServer} watches. */
export interface Watched {
  isAlive(): Promise<boolean>;
  /** Brings the server back; gives up when `signal` says so. */
  restart(signal: AbortSignal): Promise<void>;
  progress: Progress;
}

/**
 * Looks once a second whether the server lives, and brings it back when not: at once the first time,
 * then with growing pauses, and not for ever.
 *
 * @returns Ends the watch, and waits for a restart that is on its way to be given up.
 */
export function watchServer({ isAlive, restart, progress }: Watched): () => Promise<void> {
  const ending = new AbortController();
  const { signal } = ending;
  let restarting = Promise.resolve();
  let restarts: number[] = [];

  async function watch(): Promise<void> {
    for (;;) {
      await sleep(LOOK_MS, undefined, { signal, ref: false });
      if ((await isAlive()) || signal.aborted) continue;
      restarts = restarts.filter((time) => Date.now() - time < WITHIN_MS);
      if (restarts.length === MOST_RESTARTS) {
        progress.warn(
          `Neo4j が繰り返し停止しています。Neo4j was started ${MOST_RESTARTS} times within ten minutes and is gone again; not trying any more.`,
        );
        return;
      }
      await sleep(restarts.length * 2_000, undefined, { signal, ref: false });
      restarts.push(Date.now());
      restarting = restart(signal).catch((error: Error) => {
        if (signal.aborted) return;
        progress.stop();
        progress.warn(error.message);
      });
      await restarting;
    }
  }
  // The only way out by an error is the end of the watch.
  watch().catch(() => {});

  return async () => {
    ending.abort();
    await restarting;
  };
}
