import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { run } from '../support/database.js';
import { removeTokens } from '../support/tokens.js';

const MAIN = fileURLToPath(new URL('../../dist/program/keikaku.js', import.meta.url));
const SEED = fileURLToPath(new URL('../../seed/kashiwa-2024.yaml', import.meta.url));
const CREATE = 'token create nobody --scope record --municipality 122173';

/** Runs a line of a shell, in which $keikaku is the program; its exit code is that of the program, also before a pipe. */
function shell(line: string): Promise<{ code: number | null; stderr: string }> {
  const { uri, username, password } = inject('graph');
  const child = spawn('bash', ['-c', `set -o pipefail; ${line}`], {
    env: {
      ...process.env,
      keikaku: `${process.execPath} ${MAIN}`,
      NEO4J_URI: uri,
      NEO4J_USERNAME: username,
      NEO4J_PASSWORD: password,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let stderr = '';
  child.stderr.on('data', (text) => {
    stderr += text;
  });
  return new Promise((resolve) => {
    child.once('close', (code) => resolve({ code, stderr }));
  });
}

const COMMANDS = ['--help', 'schema', `validate ${SEED}`, 'ask', 'token list', 'doctor'];

describe('what is printed', () => {
  it.each(COMMANDS)('%s, before a reader that has enough, ends well and without a word', async (command) => {
    const { code, stderr } = await shell(`$keikaku ${command} | true`);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it.skipIf(!existsSync('/dev/full')).each(COMMANDS)('%s, onto a full disk, is an error', async (command) => {
    const { code, stderr } = await shell(`$keikaku ${command} > /dev/full`);
    expect(code).toBe(1);
    expect(stderr).toContain('(OUTPUT_FAILED)');
    expect(stderr).not.toContain('    at ');
  });
});

describe('token create, when nobody gets to see the token,', () => {
  afterEach(removeTokens);

  it.each([
    ['the disk is full', '> /dev/full'],
    ['the reader is gone', '| true'],
    ['the output is closed', '>&-'],
    ['the output goes nowhere', '> /dev/null'],
  ])('because %s, leaves none and says so', async (_why, where) => {
    const { code, stderr } = await shell(`$keikaku ${CREATE} ${where}`);
    expect(code).toBe(1);
    expect(stderr).toContain('(OUTPUT_FAILED)');
    expect(stderr).not.toMatch(/keikaku_[\w-]{43}/);
    expect(await run('MATCH (token:Token) RETURN token')).toEqual([]);
  });
});
