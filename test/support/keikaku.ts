import { type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { onTestFailed } from 'vitest';

export const MAIN = fileURLToPath(new URL('../../dist/program/keikaku.js', import.meta.url));

export interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Starts the built command line. */
export function spawnKeikaku(
  words: string[],
  environment: Record<string, string> = {},
): { child: ChildProcessByStdio<null, Readable, Readable>; ended: Promise<Outcome> } {
  const child = spawn(process.execPath, [MAIN, ...words], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const outcome: Outcome = { code: null, stdout: '', stderr: '' };
  child.stdout.on('data', (text) => {
    outcome.stdout += text;
  });
  child.stderr.on('data', (text) => {
    outcome.stderr += text;
  });
  const ended = new Promise<Outcome>((resolve) => {
    child.once('close', (code) => resolve(Object.assign(outcome, { code })));
  });
  return { child, ended };
}

/**
 * Runs the built command line to its end. With `until`, it is sent SIGTERM as soon as its output holds that
 * text, after `meanwhile` was done with the output so far.
 */
export async function keikaku(
  words: string[],
  environment: Record<string, string> = {},
  { until, meanwhile }: { until?: string; meanwhile?: (stdout: string) => Promise<void> } = {},
): Promise<Outcome> {
  const { child, ended } = spawnKeikaku(words, environment);
  let stdout = '';
  let isReached = false;
  child.stdout.on('data', (text) => {
    stdout += text;
    if (isReached || until === undefined || !stdout.includes(until)) return;
    isReached = true;
    Promise.resolve(meanwhile?.(stdout)).finally(() => child.kill('SIGTERM'));
  });
  const outcome = await ended;
  onTestFailed(() => console.log(`keikaku ${words.join(' ')}`, outcome));
  return outcome;
}
