import { spawn } from 'node:child_process';
import { mkdir, readdir, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { makeFolder } from '../../src/neo4j/folder.js';
import { neo4jVersion } from '../../src/neo4j/jar.folder.js';
import { startLocalNeo4j } from '../../src/neo4j/local-neo4j.js';
import { silentProgress } from '../../src/neo4j/start.progress.js';
import { ask, LIBRARIES, removeHome, temporaryHome } from './local-neo4j.support.js';

let parent: string;
beforeEach(async () => {
  parent = await temporaryHome();
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(parent, { recursive: true, force: true });
});

it('Neo4j lives in a home with Japanese, spaces and colons in its path, whatever the locale and options of other Javas', async () => {
  vi.stubEnv('LC_ALL', 'C');
  vi.stubEnv('JAVA_TOOL_OPTIONS', '-Xbogus');
  vi.stubEnv('_JAVA_OPTIONS', '-Xbogus');
  const home = join(parent, '計画:グ ラフ');
  await mkdir(home);
  await symlink(LIBRARIES, join(home, `neo4j-${neo4jVersion()}`));
  const neo4j = await startLocalNeo4j({ home, progress: silentProgress });
  try {
    expect(await ask(neo4j, 'RETURN 1')).toEqual([1]);
  } finally {
    await neo4j.stop();
    await removeHome(home);
  }
  expect(await readdir(parent)).toEqual([]);
}, 150_000);

it.each([
  ['too long a name', () => join(parent, 'a'.repeat(300))],
  ['too long a path', () => join(parent, ...Array(20).fill('b'.repeat(200)))],
])('a home with %s is refused by its own code', async (_what, home) => {
  await expect(startLocalNeo4j({ home: home(), progress: silentProgress })).rejects.toMatchObject({
    code: 'LOCAL_NEO4J_HOME_UNUSABLE',
    message: expect.stringMatching(/長すぎます[\s\S]*too long/),
  });
});

/** Runs a script with a file system of its own at a folder, which Linux lets users do; undefined where this machine does not. */
async function onMounted(folder: string, options: string, script: string): Promise<string | undefined> {
  const shell = `mount -t tmpfs -o ${options} tmpfs ${folder} || exit 99; ${script}`;
  const { code, output } = await run('unshare', ['-rm', 'sh', '-c', shell]);
  if (code !== 99 && code !== null) return output;
  console.warn(`Not tested, since this machine mounts nothing for users: ${options}`);
  return undefined;
}

function run(command: string, words: string[]): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, words, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
    child.on('error', () => resolve({ code: null, output })).on('close', (code) => resolve({ code, output }));
  });
}

it.each([
  ['read-only', 'ro,size=1m', '', /読み取り専用[\s\S]*read-only/],
  ['full', 'size=64k', 'head -c 70000 /dev/zero > $HOME_FULL/file 2>/dev/null;', /空きがありません[\s\S]*disk is full/],
])(
  'a home that is %s is refused by its own code, and doctor agrees',
  async (_what, options, fill, words) => {
    const script = fill.replace('$HOME_FULL', parent);
    for (const command of ['doctor', 'token list']) {
      const output = await onMounted(
        parent,
        options,
        `${script} KEIKAKU_HOME=${parent}/home ${process.execPath} dist/program/keikaku.js ${command}`,
      );
      if (output === undefined) return;
      expect(output).toContain('(LOCAL_NEO4J_HOME_UNUSABLE)');
      expect(output).toMatch(words);
    }
  },
  120_000,
);

it.skipIf(process.platform !== 'linux')(
  'a home where no folder can be made is refused, and not tried for ever',
  async () => {
    await expect(startLocalNeo4j({ home: '/proc/keikaku/home', progress: silentProgress })).rejects.toMatchObject({
      code: 'LOCAL_NEO4J_HOME_UNUSABLE',
    });
    await expect(makeFolder('/proc/keikaku/home')).rejects.toMatchObject({ code: 'ENOENT' });
  },
);
