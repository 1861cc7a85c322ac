import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Cleanup } from '../cleanup.js';
import type { Address } from '../database/bench-database.js';
import { freePort } from '../product.js';

/** A product that serves, and how much it has written to its log. */
export interface Serving {
  url: string;
  pid: number;
  logBytes: () => number;
}

/** The product of a folder, serving a database as it comes but without kept answers, behind a proxy that says who asks. */
export async function serve(folder: string, address: Address, cleanup: Cleanup): Promise<string> {
  const { url } = await serveWith({ CACHE_MAX_MB: '0', LOG_LEVEL: 'silent' }, folder, address, cleanup);
  return url;
}

/** The product of a folder, serving a database behind a proxy that says who asks, with such settings. */
export async function serveWith(
  settings: Record<string, string>,
  folder: string,
  { uri, username, password }: Address,
  cleanup: Cleanup,
): Promise<Serving> {
  const port = await freePort();
  const server = spawn(process.execPath, [join(folder, 'dist/program/keikaku.js'), 'serve'], {
    env: {
      ...process.env,
      PORT: String(port),
      HOST: '127.0.0.1',
      NEO4J_URI: uri,
      NEO4J_USERNAME: username,
      NEO4J_PASSWORD: password,
      TRUSTED_PROXIES: '127.0.0.1',
      ...settings,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let logBytes = 0;
  server.stderr.on('data', (chunk: Buffer) => {
    logBytes += chunk.length;
  });
  cleanup.defer(() => stop(server));
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 600; tries++) {
    if (server.exitCode !== null) break;
    if (await isReady(url)) return { url, pid: server.pid as number, logBytes: () => logBytes };
    await wait(100);
  }
  throw new Error(`The product of ${folder} does not serve.`);
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  server.kill();
  await once(server, 'exit');
}

async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/readyz`)).ok;
  } catch {
    return false;
  }
}

/** Asks a question as a client of that address, and gives the codes of its errors. */
export async function askAs(client: string, url: string, query: string, variables: object): Promise<string[]> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': client },
    body: JSON.stringify({ query, variables }),
  });
  const { errors = [] } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
  return errors.map(({ extensions }) => extensions.code);
}
