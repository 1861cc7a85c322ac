import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync, renameSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { javaEnvironment } from './child.environment.js';
import type { HomeLayout } from './home.layout.js';
import { LocalNeo4jError } from './local-neo4j.error.js';
import type { Neo4jMemory } from './neo4j.memory.js';

const MAIN_CLASS = 'org.neo4j.server.CommunityEntryPoint';

const JVM_OPTIONS = [
  '-Xms128m',
  // Out of memory, Neo4j would linger half dead; gone, it is started again.
  '-XX:+ExitOnOutOfMemoryError',
  // As the Neo4j distribution sets them.
  '-XX:-OmitStackTraceInFastThrow',
  '-Dlog4j2.disable.jmx=true',
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
];

/** After SIGTERM Neo4j takes about two seconds; after this it is ended. Its transaction log makes that safe. */
const PATIENCE_MS = 4_000;

/**
 * Starts Neo4j on its home and returns at once with its process id.
 * It runs in a process group of its own, so that Ctrl-C in the terminal reaches the product only, which stops it in order,
 * and in the folder of its jars, so that their path is not in its class path, where `:` would cut it.
 *
 * @throws LocalNeo4jError LOCAL_NEO4J_EXITED when the system does not let it run.
 */
export async function spawnServer(
  java: string,
  jars: string,
  layout: HomeLayout,
  { heap }: Neo4jMemory,
): Promise<number> {
  // The last words of the one before may be needed to see why it is gone.
  if (existsSync(layout.output)) renameSync(layout.output, `${layout.output}.1`);
  const output = openSync(layout.output, 'w');
  const child = spawn(
    java,
    [
      ...JVM_OPTIONS,
      `-Xmx${heap}m`,
      `-XX:ErrorFile=${join(layout.logs, 'jvm-crash.log')}`,
      // A file it may leave when the compiler of Java crashes.
      `-XX:ReplayDataFile=${join(layout.logs, 'jvm-replay.log')}`,
      '-cp',
      '*',
      MAIN_CLASS,
      homeArgument(layout),
      `--config-dir=${layout.conf}`,
      '--console-mode',
    ],
    { cwd: jars, env: javaEnvironment(), detached: true, stdio: ['ignore', output, output] },
  );
  closeSync(output);
  child.unref();
  if (child.pid === undefined) {
    const [error] = await once(child, 'error');
    throw new LocalNeo4jError(
      'LOCAL_NEO4J_EXITED',
      {
        ja: `Neo4j を起動できません: ${error.message}。プロセス数やメモリーの上限を確認してください。`,
        en: `Neo4j cannot start: the system does not run ${java} (${error.message}). Check the limits on processes and memory.`,
      },
      { cause: error },
    );
  }
  return child.pid;
}

/**
 * Finds the Neo4j that runs on a home by its command line. Asking the process table instead of a file of ours
 * finds also what a killed product left, and never takes a stranger with a reused process id for it.
 */
export async function findServer(layout: HomeLayout): Promise<number | undefined> {
  const pids =
    process.platform === 'linux'
      ? (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
      : await listPids(layout);
  const running = await Promise.all(pids.map((pid) => isServer(Number(pid), layout)));
  const found = pids.find((_, index) => running[index]);
  return found === undefined ? undefined : Number(found);
}

/** Whether process `pid` is there and is the Neo4j of this home. */
export async function isServer(pid: number, layout: HomeLayout): Promise<boolean> {
  if (process.platform !== 'linux') return (await listPids(layout)).includes(String(pid));
  // A process that has ended but was not waited for has an empty command line.
  const commandLine = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  const words = commandLine.split('\0');
  return words.includes(MAIN_CLASS) && words.includes(homeArgument(layout));
}

/** Where there is no /proc (macOS): the process ids of this home's Neo4j, from ps. */
async function listPids(layout: HomeLayout): Promise<string[]> {
  const { stdout } = await promisify(execFile)('ps', ['-axww', '-o', 'pid=,command='], { maxBuffer: 64 * 1024 * 1024 });
  return stdout
    .split('\n')
    .filter((line) => line.includes(` ${MAIN_CLASS} ${homeArgument(layout)} `))
    .map((line) => line.trim().split(' ', 1)[0] ?? '');
}

function homeArgument(layout: HomeLayout): string {
  return `--home-dir=${layout.server}`;
}

/** Ends a Neo4j of this home and waits until it is gone: in order if it can within {@link PATIENCE_MS}, else by force. */
export async function terminate(pid: number, layout: HomeLayout): Promise<void> {
  const since = Date.now();
  let sent: NodeJS.Signals | undefined;
  while (await isServer(pid, layout)) {
    const due = Date.now() - since < PATIENCE_MS ? 'SIGTERM' : 'SIGKILL';
    if (sent !== due) sendSignal(pid, due);
    sent = due;
    await sleep(50);
  }
}

function sendSignal(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    // ESRCH: it ended in this very moment.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
