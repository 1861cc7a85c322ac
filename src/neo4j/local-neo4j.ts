import { join } from 'node:path';
import type { Credentials } from './credentials.file.js';
import { createHome } from './home.layout.js';
import { withLock } from './home.lock.js';
import { ensureJars, neo4jVersion } from './jar.folder.js';
import { explainHomeProblem, LocalNeo4jError } from './local-neo4j.error.js';
import { neo4jMemory, USUAL_NEO4J_MB } from './neo4j.memory.js';
import { findServer } from './neo4j.process.js';
import { leaveServer, type OpenServer, openServer, type Site } from './neo4j.server.js';
import { watchServer } from './neo4j.watch.js';
import { type Progress, stderrProgress } from './start.progress.js';

/** How {@link startLocalNeo4j} is to start. */
export interface LocalNeo4jOptions {
  /** Folder for the data, the password and, unless `libraries` says otherwise, the program. Made if missing. */
  home: string;
  /** Folder for the jars of Neo4j, filled if missing; `neo4j-<version>` in the home unless given. */
  libraries?: string;
  /** How many megabytes it gets, where it is not running already; as much as it needs for some plans unless given. */
  memoryMb?: number;
  /** Where to tell how far the start is; stderr unless given. */
  progress?: Progress;
  /** Gives the start up: what it began is ended, and the start fails with the signal's reason. */
  signal?: AbortSignal;
}

/** A Neo4j on this machine that this process uses, as `neo4j.json` in its home describes it. */
export interface LocalNeo4j extends Credentials {
  /**
   * Leaves the server, and ends it if no other process uses it: in about two seconds; a server that hangs is ended by
   * force after eight. Close your own drivers first. Calling it again waits for the same end.
   */
  stop(): Promise<void>;
}

/**
 * Starts Neo4j Community as a child process, or attaches to the one that already runs on this home.
 * While this process uses the server, it is brought back on the same port should it die.
 *
 * @throws LocalNeo4jError when that is not possible, with what to do about it.
 */
export async function startLocalNeo4j(options: LocalNeo4jOptions): Promise<LocalNeo4j> {
  const { home, memoryMb = USUAL_NEO4J_MB, progress = stderrProgress(), signal } = options;
  try {
    refuseWindows();
    const layout = await createHome(home);
    const jars = options.libraries ?? join(layout.home, `neo4j-${neo4jVersion()}`);
    await ensureJars(jars, progress, signal);
    const site: Site = { layout, jars, memory: neo4jMemory(memoryMb), progress, signal };
    const open = await withLock(layout.lock, () => openServer(site), site);
    return keepOpen(open, site);
  } catch (error) {
    progress.stop();
    throw explainHomeProblem(error, home);
  }
}

function keepOpen(open: OpenServer, site: Site): LocalNeo4j {
  const { layout, progress } = site;
  let { lease } = open;
  const restart = async (signal: AbortSignal) => {
    if ((await findServer(layout)) === undefined) {
      progress.warn('Neo4j が停止したため、再起動します。Neo4j has stopped unexpectedly; starting it again.');
    }
    const again = await openServer({ ...site, signal });
    await lease.close();
    lease = again.lease;
    if (again.credentials.uri !== open.credentials.uri) {
      progress.warn('Keikaku を再起動してください。Its port was taken by another program: restart Keikaku.');
    }
  };
  const endWatch = watchServer({
    isAlive: () => lease.isAlive(),
    restart: (signal) => withLock(layout.lock, () => restart(signal), { signal }),
    progress,
  });
  // A signal to all processes of a service reaches Neo4j, too: what ends now is not to be brought back.
  site.signal?.addEventListener('abort', () => void endWatch(), { once: true });
  let stopped: Promise<void> | undefined;
  const stop = async () => {
    await endWatch();
    await withLock(layout.lock, () => leaveServer(layout, lease));
  };
  return { ...open.credentials, stop: () => (stopped ??= stop()) };
}

function refuseWindows(): void {
  if (process.platform !== 'win32') return;
  throw new LocalNeo4jError('LOCAL_NEO4J_UNSUPPORTED', {
    ja: `Windows では計画グラフは自分の Neo4j を起動しません。WSL か "docker compose up" で動かすか、
NEO4J_URI、NEO4J_USERNAME、NEO4J_PASSWORD に別の Neo4j を指定してください。`,
    en: `On Windows Keikaku does not start a Neo4j of its own. Run it in WSL or with "docker compose up",
or set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD to another Neo4j.`,
  });
}
