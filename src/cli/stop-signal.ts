import { KeikakuError } from '../domain/keikaku.error.js';

/**
 * Aborted by the first Ctrl-C, SIGTERM or closed terminal; a second Ctrl-C or SIGTERM ends the process at once, as
 * without this. A closed terminal tells several times, through shell and kernel: nobody has lost patience.
 */
export function stopSignal(): AbortSignal {
  const stopping = new AbortController();
  const stop = (name: NodeJS.Signals) =>
    stopping.abort(new KeikakuError('STOPPED', { ja: `${name} を受けて停止しました。`, en: `Stopped on ${name}.` }));
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, stop);
  process.on('SIGHUP', stop);
  // A closed terminal takes no more output, which must not keep the rest from ending in order.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  return stopping.signal;
}
