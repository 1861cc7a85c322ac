import { KeikakuError } from '../domain/keikaku.error.js';

/** Aborted by the first Ctrl-C or SIGTERM; a second one ends the process at once, as without this. */
export function stopSignal(): AbortSignal {
  const stopping = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.once(name, () => {
      stopping.abort(new KeikakuError('STOPPED', `${name} を受けて停止しました。Stopped on ${name}.`));
    });
  }
  return stopping.signal;
}
