import { type Credentials, generatePassword, readCredentials, writeCredentials } from './credentials.file.js';
import { freePort } from './free.port.js';
import { checkRoom, type HomeLayout } from './home.layout.js';
import { setInitialPassword } from './initial.password.js';
import { neo4jVersion } from './jar.folder.js';
import { findJava } from './java.runtime.js';
import { LocalNeo4jError } from './local-neo4j.error.js';
import { writeConf } from './neo4j.conf.js';
import type { Lease } from './neo4j.lease.js';
import { waitForServer } from './neo4j.login.js';
import type { Neo4jMemory } from './neo4j.memory.js';
import { findServer, spawnServer, terminate } from './neo4j.process.js';
import type { Progress } from './start.progress.js';
import { markStoreComplete, setAsideUnfinishedStore } from './store.marker.js';

/** What opening and closing the server takes. */
export interface Site {
  layout: HomeLayout;
  /** Folder with the jars of Neo4j. */
  jars: string;
  memory: Neo4jMemory;
  progress: Progress;
  signal?: AbortSignal;
}

/** A running server and this process's hold on it. */
export interface OpenServer {
  credentials: Credentials;
  lease: Lease;
}

const START_TIMEOUT_MS = 90_000;
/** One that was left running answers at once; one whose product was killed while it started needs a start's time. */
const ATTACH_TIMEOUT_MS = 30_000;
const ATTACH_SILENCE_MS = 10_000;

/**
 * Attaches to the Neo4j that runs on this home, or starts it. Only for the holder of the home's lock.
 *
 * @throws LocalNeo4jError
 */
export async function openServer(site: Site): Promise<OpenServer> {
  const { layout } = site;
  const known = await readCredentials(layout.credentials);
  const pid = await findServer(layout);
  let open = pid !== undefined && known ? await attach(site, pid, known) : undefined;
  if (!open) {
    // One that hangs, or whose password nobody has any more.
    if (pid !== undefined) {
      site.progress.warn(
        'Neo4j が応答しないため、終了して起動し直します。The Neo4j that is there does not answer; ending it and starting it again.',
      );
      await terminate(pid, layout);
    }
    open = await start(site, known);
  }
  await markStoreComplete(layout.data);
  return open;
}

/** Undefined when the server there does not answer. */
async function attach(site: Site, pid: number, credentials: Credentials): Promise<OpenServer | undefined> {
  const step = '待っています… Waiting for the Neo4j that is already there';
  try {
    return {
      credentials,
      lease: await waitForServer({
        ...site,
        pid,
        credentials,
        step,
        timeoutMs: ATTACH_TIMEOUT_MS,
        silenceMs: ATTACH_SILENCE_MS,
      }),
    };
  } catch (error) {
    if (error instanceof LocalNeo4jError && error.code !== 'LOCAL_NEO4J_PASSWORD') return undefined;
    throw error;
  }
}

async function start(site: Site, known: Credentials | undefined): Promise<OpenServer> {
  const { layout, jars, memory } = site;
  const java = await findJava();
  await checkRoom(layout);
  const kept = known && Number(new URL(known.uri).port);
  const port = await freePort(kept);
  if (kept !== undefined && port !== kept) {
    site.progress.warn(
      `ポート ${kept} は他のプログラムが使っています。Another program holds port ${kept} of neo4j.json on 127.0.0.1 or ::1; Neo4j gets ${port}.`,
    );
  }
  const credentials = {
    uri: `bolt://127.0.0.1:${port}`,
    username: 'neo4j',
    password: known?.password ?? generatePassword(),
  };
  // The file first: a password only this process knew would be lost if it were killed now.
  await writeCredentials(layout.credentials, credentials);
  await setAsideUnfinishedStore(layout.data);
  await setInitialPassword(layout.data, credentials.username, credentials.password);
  await writeConf(layout.conf, port, memory);
  const pid = await spawnServer(java, jars, layout, memory);
  const step = `Neo4j を起動中… Starting Neo4j ${neo4jVersion()}`;
  try {
    return {
      credentials,
      lease: await waitForServer({ ...site, pid, credentials, step, timeoutMs: START_TIMEOUT_MS }),
    };
  } catch (error) {
    await terminate(pid, layout);
    throw error;
  }
}

/** Gives up this process's hold and ends the server if nobody else uses it. Only for the holder of the home's lock. */
export async function leaveServer(layout: HomeLayout, lease: Lease): Promise<void> {
  const isLast = !(await lease.hasOthers());
  await lease.close();
  if (!isLast) return;
  const pid = await findServer(layout);
  if (pid !== undefined) await terminate(pid, layout);
}
