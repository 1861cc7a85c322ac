// Runs before `npm start`, `npm test`, `npm run keikaku` and `npm run bench`, with plain Node: brings the packages of
// the lock file when they are missing or stale, and builds when a source changed since the last build. A package of
// its own that is named, such as bench, gets its packages too.
// All it prints goes to stderr, and when there is nothing to do it prints nothing.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
/** The folders that get the packages of their lock files. */
const folders = [root, ...process.argv.slice(2).map((name) => join(root, name))];
/** Held while one of several commands started at once prepares. */
const LOCK = join(root, '.keikaku', 'prepare.lock');
/** After so long without being renewed it counts as left behind. */
const STALE_MS = 10_000;
const RENEWAL_MS = 2_000;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
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
  if (!folders.every(packagesAreInstalled) || !isBuilt()) await whileLocked(prepare);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function prepare() {
  // Looks again, because another command may have done it meanwhile.
  for (const folder of folders) if (!packagesAreInstalled(folder)) await install(folder);
  if (!isBuilt()) await build();
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

async function install(folder) {
  // The build needs the development packages too, whatever NODE_ENV says.
  await npm(
    'パッケージを取得しています… Bringing the packages of the lock file…',
    ['ci', '--include=dev', '--no-audit', '--no-fund'],
    folder,
  );
}

function isBuilt() {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === JSON.stringify(sources());
}

async function build() {
  // From before the build: what is changed while it runs is built the next time.
  const building = sources();
  removeStaleOutputs(building);
  await npm('ビルドしています… Building…', ['run', '--silent', 'build']);
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

/**
 * Does `work` while no other command prepares. The lock is a folder, whose time its holder renews as long as it lives: one that was
 * killed, or was never a lock, is stale soon, whatever runs under its process id now. (proper-lockfile does the same for the home of
 * Neo4j, but its package may not be there yet.)
 */
async function whileLocked(work) {
  mkdirSync(dirname(LOCK), { recursive: true });
  for (let waited = false; !takeLock(); waited = true) {
    if (!waited) console.error('待っています… Another command is installing or building; waiting for it…');
    await wait(200);
  }
  const renewal = setInterval(renewLock, RENEWAL_MS);
  process.on('exit', releaseLock);
  try {
    await work();
  } finally {
    clearInterval(renewal);
    process.off('exit', releaseLock);
    releaseLock();
  }
}

function takeLock() {
  try {
    mkdirSync(LOCK);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  const changed = statSync(LOCK, { throwIfNoEntry: false })?.mtimeMs;
  // A time that is to come is that of a clock which was put right since.
  if (changed !== undefined && Math.abs(Date.now() - changed) > STALE_MS) releaseLock();
  return false;
}

function renewLock() {
  const now = new Date();
  try {
    utimesSync(LOCK, now, now);
  } catch {
    // Somebody deleted it; the work goes on.
  }
}

function releaseLock() {
  rmSync(LOCK, { recursive: true, force: true });
}

/** Runs npm; Ctrl-C and SIGTERM end it, too. */
async function npm(message, words, folder = root) {
  console.error(message);
  const child = spawn('npm', words, { cwd: folder, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  const stop = (name) => {
    child.kill(name);
    process.exit(1);
  };
  for (const name of SIGNALS) process.on(name, stop);
  const { status, error } = await new Promise((resolve) => {
    child.once('error', (error) => resolve({ error }));
    child.once('close', (status) => resolve({ status }));
  });
  for (const name of SIGNALS) process.off(name, stop);
  if (status === 0) return;
  throw new Error(
    `npm ${words.join(' ')} が失敗しました。It failed${error ? ` (${error.message})` : ''}; what it printed above says why.`,
  );
}
