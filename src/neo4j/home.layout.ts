import { mkdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Beside the program, not where it is called from: the server and the command line share one database. */
export const DEFAULT_HOME = fileURLToPath(new URL('../../.keikaku', import.meta.url));

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

/** Makes the home folder, with what Neo4j needs to find there. */
export async function createHome(folder: string): Promise<HomeLayout> {
  await mkdir(folder, { recursive: true });
  const layout = layoutOf(await realpath(folder));
  await mkdir(layout.conf, { recursive: true });
  await mkdir(layout.logs, { recursive: true });
  return layout;
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
