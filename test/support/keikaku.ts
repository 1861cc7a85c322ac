import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { onTestFailed } from 'vitest';

const MAIN = fileURLToPath(new URL('../../dist/program/keikaku.js', import.meta.url));

export interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
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
  const child = spawn(process.execPath, [MAIN, ...words], { env: { ...process.env, ...environment } });
  const outcome: Outcome = { code: null, stdout: '', stderr: '' };
  let isReached = false;
  child.stdout.on('data', (text) => {
    outcome.stdout += text;
    if (isReached || until === undefined || !outcome.stdout.includes(until)) return;
    isReached = true;
    Promise.resolve(meanwhile?.(outcome.stdout)).finally(() => child.kill('SIGTERM'));
  });
  child.stderr.on('data', (text) => {
    outcome.stderr += text;
  });
  onTestFailed(() => console.log(`keikaku ${words.join(' ')}`, outcome));
  await new Promise((resolve) => child.once('close', resolve));
  outcome.code = child.exitCode;
  return outcome;
}
