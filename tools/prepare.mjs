// Runs before `npm start`, `npm test`, `npm run keikaku` and `npm run bench`, with plain Node: brings the packages of
// the lock file when they are missing or stale, and builds when a source changed since the last build. A package of
// its own that is named, such as bench, gets its packages too.
// All it prints goes to stderr, and when there is nothing to do it prints nothing.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
/** The folders that get the packages of their lock files. */
const folders = [root, ...process.argv.slice(2).map((name) => join(root, name))];
/** Held while one of several commands started at once prepares. */
const LOCK = join(root, '.keikaku', 'prepare.lock');
/** The sources of the last build that succeeded, each with the time of its last change. */
const STAMP = join(root, 'dist', '.built.json');
/** What a build reads. */
const SOURCES = [
  'src',
  'schema/operations',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'vite.program.config.ts',
  'vite.config.ts',
];

try {
  checkNode();
  if (!folders.every(packagesAreInstalled) || !isBuilt()) whileLocked(prepare);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

function prepare() {
  // Looks again, because another command may have done it meanwhile.
  for (const folder of folders) if (!packagesAreInstalled(folder)) install(folder);
  if (!isBuilt()) build();
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Error(
    `Node ${process.versions.node} は古すぎます。Keikaku Graph needs Node 20.19 or later: install it from https://nodejs.org, or run \`nvm install 20\`.`,
  );
}

/** Whether node_modules holds the version of every package that the lock file names and does not leave to choice. */
function packagesAreInstalled(folder) {
  const installed = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const packages = (file) => Object.entries(JSON.parse(readFileSync(file, 'utf8')).packages);
  const versions = new Map(packages(installed).map(([path, { version }]) => [path, version]));
  return packages(join(folder, 'package-lock.json')).every(
    ([path, { version, optional }]) =>
      path === '' || versions.get(path) === version || (optional && !versions.has(path)),
  );
}

function install(folder) {
  // The build needs the development packages too, whatever NODE_ENV says.
  npm(
    'パッケージを取得しています… Bringing the packages of the lock file…',
    ['ci', '--include=dev', '--no-audit', '--no-fund'],
    folder,
  );
}

function isBuilt() {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === JSON.stringify(sources());
}

function build() {
  // From before the build: what is changed while it runs is built the next time.
  const building = sources();
  removeStaleOutputs(building);
  npm('ビルドしています… Building…', ['run', '--silent', 'build']);
  writeFileSync(STAMP, JSON.stringify(building));
}

/** When each source was last changed. */
function sources() {
  return Object.fromEntries(
    SOURCES.flatMap((source) => filesIn(join(root, source))).map((file) => [
      relative(root, file).split(sep).join('/'),
      statSync(file).mtimeMs,
    ]),
  );
}

function filesIn(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => filesIn(join(path, name)));
}

/**
 * Deletes what was built from sources that are gone, and only that, because a server may be running from dist.
 * Without a record of the last build nobody knows what is stale.
 */
function removeStaleOutputs(building) {
  const built = lastBuilt();
  if (!built) {
    rmSync(join(root, 'dist'), { recursive: true, force: true });
    return;
  }
  for (const source of Object.keys(built)) {
    if (source in building || !source.startsWith('src/')) continue;
    const output = source.replace(/^src/, 'dist').replace(/\.tsx?$/, '.js');
    for (const file of [output, `${output}.map`, output.replace(/\.js$/, '.d.ts')])
      rmSync(join(root, file), { force: true });
  }
}

function lastBuilt() {
  try {
    return JSON.parse(readFileSync(STAMP, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Does `work` while no other command prepares; a lock whose holder was killed does not count. */
function whileLocked(work) {
  mkdirSync(dirname(LOCK), { recursive: true });
  for (let waited = false; !takeLock(); waited = true) {
    if (!waited) console.error('待っています… Another command is installing or building; waiting for it…');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  }
  try {
    work();
  } finally {
    rmSync(LOCK, { force: true });
  }
}

function takeLock() {
  try {
    writeFileSync(LOCK, `${process.pid}`, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  const holder = existsSync(LOCK) ? Number(readFileSync(LOCK, 'utf8')) : 0;
  if (holder && !isRunning(holder)) rmSync(LOCK, { force: true });
  return false;
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function npm(message, words, folder = root) {
  console.error(message);
  const { status, error } = spawnSync('npm', words, {
    cwd: folder,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  throw new Error(
    `npm ${words.join(' ')} が失敗しました。It failed${error ? ` (${error.message})` : ''}; what it printed above says why.`,
  );
}
