import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import neo4j from 'neo4j-driver';
import type { Credentials } from '../../src/neo4j/credentials.file.js';
import { createHome } from '../../src/neo4j/home.layout.js';
import { neo4jVersion } from '../../src/neo4j/jar.folder.js';
import { findServer, terminate } from '../../src/neo4j/neo4j.process.js';

/** The program, shared with the project itself; the data of a test are its own. */
export const LIBRARIES = fileURLToPath(new URL(`../../.keikaku/neo4j-${neo4jVersion()}`, import.meta.url));

const HOLDER = fileURLToPath(new URL('holder.mjs', import.meta.url));

/** A new home folder for one test. */
export async function temporaryHome(): Promise<string> {
  return realpath(await mkdtemp(join(tmpdir(), 'keikaku-neo4j-')));
}

/** Ends what still runs on the home and deletes it. */
export async function removeHome(home: string): Promise<void> {
  const layout = await createHome(home);
  const pid = await findServer(layout);
  if (pid !== undefined) await terminate(pid, layout);
  await rm(home, { recursive: true, force: true });
}

/** Process id of the Neo4j that runs on the home. */
export async function serverPid(home: string): Promise<number | undefined> {
  return findServer(await createHome(home));
}

/** Starts another process that uses the local Neo4j of the home; resolves when it is running. */
export function spawnHolder(home: string): ChildProcess {
  return spawn(process.execPath, [HOLDER, home, LIBRARIES], { stdio: ['ignore', 'pipe', 'inherit'] });
}

/** The URI that a holder says once its Neo4j answers. */
export async function uriOf(holder: ChildProcess): Promise<string> {
  const [text] = await once(holder.stdout ?? fail(), 'data');
  return String(text).trim();
}

function fail(): never {
  throw new Error('The holder has no output.');
}

/** Runs one statement and returns the values of its first column. */
export async function ask({ uri, username, password }: Credentials, statement: string): Promise<unknown[]> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  try {
    const { records } = await driver.executeQuery(statement, {}, { database: 'neo4j' });
    return records.map((record) => record.get(0));
  } finally {
    await driver.close();
  }
}

/** Waits until `check` holds, at most so long. */
export async function until(check: () => Promise<boolean>, timeoutMs: number): Promise<void> {
  const end = Date.now() + timeoutMs;
  while (!(await check())) {
    if (Date.now() > end) throw new Error(`It did not happen within ${timeoutMs} ms.`);
    await sleep(50);
  }
}
