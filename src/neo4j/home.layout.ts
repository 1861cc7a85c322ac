import { chmod, realpath, stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PROJECT_FOLDER } from '../domain/project.folder.js';
import { makeFolder } from './folder.js';
import { LocalNeo4jError } from './local-neo4j.error.js';

/** Beside the program, not where it is called from: the server and the command line share one database. */
export const DEFAULT_HOME = fileURLToPath(new URL('.keikaku', PROJECT_FOLDER));

/** Where everything lies in a home folder, as absolute paths. */
export interface HomeLayout {
  /** The home itself, with symbolic links resolved, so that every process names it alike. */
  home: string;
  /** How to reach the server: `{uri, username, password}`. */
  credentials: string;
  /** Held while a process starts, attaches to or leaves the server. */
  lock: string;
  /** What Neo4j calls its home; conf/, data/, logs/ and run/ are in it. */
  server: string;
  conf: string;
  data: string;
  logs: string;
  /** What Neo4j last printed, from one start to the next. */
  output: string;
}

/** How long a path may be on this system, in bytes, and what of it Neo4j needs for its own folders and files. */
const LONGEST_PATH = process.platform === 'darwin' ? 1_024 : 4_096;
const PATH_WITHIN = 300;

/** What a new store, its log and the outputs of a run take at the least; Neo4j that runs out of room is worse than one that does not start. */
const ROOM_BYTES = 20_000_000;

/**
 * Makes the home folder, with what Neo4j needs to find there.
 *
 * @throws LocalNeo4jError where Neo4j could not live in it; errors of the file system as they come.
 */
export async function createHome(folder: string): Promise<HomeLayout> {
  checkLength(folder);
  await makeFolder(folder);
  const home = await realpath(folder);
  checkLength(home);
  const layout = layoutOf(home);
  await makeFolder(layout.server);
  await keepToOwner(layout.server);
  await makeFolder(layout.conf);
  await makeFolder(layout.logs);
  return layout;
}

/** Neo4j's files can be read by all, and hold the hashes of tokens: so their folder is its owner's only, also one of an earlier version. */
async function keepToOwner(folder: string): Promise<void> {
  const { mode } = await stat(folder);
  if ((mode & 0o077) !== 0) await chmod(folder, 0o700);
}

/** @throws LocalNeo4jError where there is too little room on the disk to start Neo4j. */
export async function checkRoom({ home }: HomeLayout): Promise<void> {
  const { bavail, bsize } = await statfs(home);
  if (bavail * bsize >= ROOM_BYTES) return;
  const megabytes = Math.floor((bavail * bsize) / 1_000_000);
  throw new LocalNeo4jError('LOCAL_NEO4J_HOME_UNUSABLE', {
    ja: `データの置き場所に空きがありません。${home} のディスクの空きは ${megabytes} MB です。空きを増やすか（約300 MB）、KEIKAKU_HOME を別のフォルダーにしてください。`,
    en: `The disk of ${home} is full: ${megabytes} MB are free. Make room (about 300 MB), or set KEIKAKU_HOME to another folder.`,
  });
}

function checkLength(home: string): void {
  const bytes = Buffer.byteLength(home);
  const limit = LONGEST_PATH - PATH_WITHIN;
  if (bytes <= limit) return;
  throw new LocalNeo4jError('LOCAL_NEO4J_HOME_UNUSABLE', {
    ja: `データの置き場所のパスが長すぎます（${bytes} バイト。${limit} バイトまで）。KEIKAKU_HOME を短いパスにしてください: ${home.slice(0, 80)}…`,
    en: `The path of the folder for the local Neo4j is too long: ${bytes} bytes, and ${limit} are possible. Set KEIKAKU_HOME to a shorter one: ${home.slice(0, 80)}…`,
  });
}

function layoutOf(home: string): HomeLayout {
  const server = join(home, 'neo4j');
  const logs = join(server, 'logs');
  return {
    home,
    credentials: join(home, 'neo4j.json'),
    lock: join(home, 'neo4j.lock'),
    server,
    conf: join(server, 'conf'),
    data: join(server, 'data'),
    logs,
    output: join(logs, 'output.log'),
  };
}
