import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { onTestFailed } from 'vitest';

const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

export interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the built command line to its end. */
export async function keikaku(words: string[], environment: Record<string, string> = {}): Promise<Outcome> {
  const child = spawn(process.execPath, [MAIN, ...words], { env: { ...process.env, ...environment } });
  const outcome: Outcome = { code: null, stdout: '', stderr: '' };
  child.stdout.on('data', (text) => {
    outcome.stdout += text;
  });
  child.stderr.on('data', (text) => {
    outcome.stderr += text;
  });
  onTestFailed(() => console.log(`keikaku ${words.join(' ')}`, outcome));
  await new Promise((resolve) => child.once('close', resolve));
  outcome.code = child.exitCode;
  return outcome;
}
