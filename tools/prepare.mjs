// Runs before `npm start`, `npm test` and `npm run keikaku`, with plain Node: brings the packages of the
// lock file when they are missing or stale, and builds when a source is newer than the last build.
// All it prints goes to stderr, and when there is nothing to do it prints nothing.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const STAMP = join(root, 'dist', '.built');
const SOURCES = [
  'src',
  'schema/operations',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'vite.config.ts',
];

checkNode();
if (!packagesAreInstalled()) {
  step('パッケージを取得しています… Bringing the packages of the lock file…', ['ci', '--no-audit', '--no-fund']);
}
if (!isBuilt()) {
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  step('ビルドしています… Building…', ['run', '--silent', 'build']);
  writeFileSync(STAMP, '');
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  fail(
    `Node ${process.versions.node} は古すぎます。Keikaku Graph needs Node 20.19 or later: install it, or run \`nvm install\`.`,
  );
}

/** Whether node_modules holds the version of every package that the lock file names and does not leave to choice. */
function packagesAreInstalled() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const packages = (file) => Object.entries(JSON.parse(readFileSync(file, 'utf8')).packages);
  const versions = new Map(packages(installed).map(([path, { version }]) => [path, version]));
  return packages(join(root, 'package-lock.json')).every(
    ([path, { version, optional }]) =>
      path === '' || versions.get(path) === version || (optional && !versions.has(path)),
  );
}

function isBuilt() {
  if (!existsSync(STAMP)) return false;
  const built = statSync(STAMP).mtimeMs;
  return SOURCES.every((source) => newest(join(root, source)) <= built);
}

/** When a file, or anything in a folder, was last changed; removing a file changes its folder. */
function newest(path) {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function step(message, words) {
  console.error(message);
  const { status, error } = spawnSync('npm', words, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0)
    fail(
      `npm ${words.join(' ')} が失敗しました。It failed${error ? ` (${error.message})` : ''}; what it printed above says why.`,
    );
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
