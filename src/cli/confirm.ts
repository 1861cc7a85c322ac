import { createInterface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';

/** Where a person is asked. */
export interface Terminal {
  input: Readable;
  output: Writable;
}

/** Whether a person says yes; what is no yes, or the end of what they say, is no. */
export async function confirmed(question: string, { input, output }: Terminal): Promise<boolean> {
  const asking = createInterface({ input, output });
  // In a terminal, readline takes Ctrl-C for itself.
  asking.on('SIGINT', () => process.kill(process.pid, 'SIGINT'));
  const ended = new Promise<string>((resolve) => asking.once('close', () => resolve('')));
  try {
    const said = await Promise.race([asking.question(`${question} [y/N] `), ended]);
    return /^(y|yes|はい)$/i.test(said.normalize('NFKC').trim());
  } finally {
    asking.close();
  }
}
