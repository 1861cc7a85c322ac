import { KeikakuError } from '../domain/keikaku.error.js';

/**
 * Aborted by the first Ctrl-C, SIGTERM or closed terminal; a second signal ends the process at once, as
 * without this.
 */
export function stopSignal(): AbortSignal {
  const stopping = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(name, () => {
      stopping.abort(new KeikakuError('STOPPED', `${name} を受けて停止しました。Stopped on ${name}.`));
    });
  }
  // A closed terminal takes no more output, which must not keep the rest from ending in order.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  return stopping.signal;
}
