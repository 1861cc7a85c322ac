import { KeikakuError } from '../domain/keikaku.error.js';
import { tell } from './output.js';

/**
 * A signal so soon after the first is the same one: systemd, foreman, an init in a container and a terminal send it to the whole
 * group of processes, and npm passes its own on. Who has lost patience takes longer.
 */
const SAME_SIGNAL_MS = 2_000;

/**
 * Aborted by the first Ctrl-C, SIGTERM or closed terminal. Another Ctrl-C or SIGTERM, two seconds later or more, ends the process at
 * once, as without this. A closed terminal tells several times, through shell and kernel: nobody has lost patience.
 */
export function stopSignal(): AbortSignal {
  const stopping = new AbortController();
  let first: number | undefined;
  const stop = (name: NodeJS.Signals) => {
    const now = performance.now();
    if (first === undefined) {
      first = now;
      stopping.abort(new KeikakuError('STOPPED', { ja: `${name} を受けて停止しました。`, en: `Stopped on ${name}.` }));
    } else if (name !== 'SIGHUP' && now - first >= SAME_SIGNAL_MS) {
      tell(
        '直ちに終了します。Neo4j が残った場合は、次の起動が引き継ぎます。Ending at once. A local Neo4j may be left running; the next start takes it over.',
      );
      process.off(name, stop);
      process.kill(process.pid, name);
    }
  };
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, stop);
  return stopping.signal;
}
