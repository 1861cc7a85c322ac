import { spawn } from 'node:child_process';
import { chmod, copyFile, mkdir, mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';

const PREPARE = fileURLToPath(new URL('../../tools/prepare.mjs', import.meta.url));
const STALE_MS = 10_000;

let root: string;
let lock: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'keikaku-prepare-'));
  lock = join(root, '.keikaku', 'prepare.lock');
  for (const folder of ['tools', 'bin', 'src', 'dist', '.keikaku', 'node_modules']) await mkdir(join(root, folder));
  await copyFile(PREPARE, join(root, 'tools', 'prepare.mjs'));
  for (const file of ['package-lock.json', 'node_modules/.package-lock.json'])
    await writeFile(join(root, file), '{"packages":{}}');
  // An npm that takes a second, and writes down what it was asked for.
  const npm = join(root, 'bin', 'npm');
  await writeFile(
    npm,
    `#!/bin/sh\necho begin >> '${root}/asked'\nsleep 1\nmkdir -p '${root}/dist'\necho end >> '${root}/asked'\n`,
  );
  await chmod(npm, 0o755);
});
afterEach(() => rm(root, { recursive: true, force: true }));

/** Prepares, and gives the exit code and how long it took. */
function prepare(): Promise<{ code: number | null; ms: number }> {
  const since = performance.now();
  const env = { ...process.env, PATH: `${root}/bin:${process.env.PATH}` };
  const child = spawn(process.execPath, [join(root, 'tools', 'prepare.mjs')], { env, stdio: 'ignore' });
  return new Promise((resolve) => {
    child.once('close', (code) => resolve({ code, ms: performance.now() - since }));
  });
}
const asked = async () => (await readFile(join(root, 'asked'), 'utf8')).trim().split('\n');
const long = new Date(Date.now() - STALE_MS - 1_000);

it.each([
  ['an empty file', ''],
  ['the process id of a stranger that lives', String(process.pid)],
  ['what nobody understands', '計画'],
])('a lock that was left behind with %s keeps nobody', async (_what, text) => {
  await writeFile(lock, text);
  await utimes(lock, long, long);
  expect((await prepare()).code).toBe(0);
  expect(await asked()).toEqual(['begin', 'end']);
});

it('a lock that nobody renews is waited for, but not for ever', async () => {
  await writeFile(lock, '');
  const { code, ms } = await prepare();
  expect(code).toBe(0);
  expect(ms).toBeGreaterThan(STALE_MS - 1_000);
}, 60_000);

it('of several at once one prepares, and the others wait for it', async () => {
  const ended = await Promise.all([prepare(), prepare(), prepare()]);
  expect(ended.map(({ code }) => code)).toEqual([0, 0, 0]);
  expect(await asked()).toEqual(['begin', 'end']);
}, 60_000);
