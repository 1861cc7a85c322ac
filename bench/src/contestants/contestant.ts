import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Cleanup } from '../cleanup.js';
import type { Address } from '../database/bench-database.js';
import { freePort, PRODUCT_MAIN } from '../product.js';
import { type HttpRequest, tryAsk } from './http-client.js';

const script = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** The programs that answer: what to run, and something they answer as soon as they serve. */
const PROGRAMS = {
  // When it has asked Neo4j itself what a first visit asks: nothing of that is to be measured.
  product: { command: [PRODUCT_MAIN, 'serve'], ready: { method: 'GET', path: '/readyz' } },
  peer: { command: [script('peer.server.js')], ready: graphql('{ __typename }') },
  floor: { command: [script('floor.server.js')], ready: { method: 'GET', path: '/' } },
  'product-import': { command: [script('import.server.js'), 'product'], ready: { method: 'GET', path: '/' } },
  'unwind-import': { command: [script('import.server.js'), 'unwind'], ready: { method: 'GET', path: '/' } },
  'row-import': { command: [script('import.server.js'), 'row'], ready: { method: 'GET', path: '/' } },
} satisfies Record<string, { command: string[]; ready: HttpRequest }>;

export type Program = keyof typeof PROGRAMS;

/** A program that answers over HTTP from a database, in a process of its own. */
export interface Contestant {
  program: Program;
  pid: number;
  port: number;
  stop(): Promise<void>;
  /** Ends it without its own good-bye. */
  kill(): Promise<void>;
}

/** How long a program may take to answer: @neo4j/graphql builds its schema at start. */
const PATIENCE_MS = 60_000;

/** Starts a program on a database; it serves when this returns. */
export async function startContestant(
  program: Program,
  address: Address,
  cleanup: Cleanup,
  settings: Record<string, string> = {},
): Promise<Contestant> {
  const contestant = await spawnContestant(program, address, cleanup, settings);
  await firstAnswer(contestant, PROGRAMS[program].ready);
  return contestant;
}

/** Starts a program, which does not answer yet. */
export async function spawnContestant(
  program: Program,
  { uri, username, password }: Address,
  cleanup: Cleanup,
  settings: Record<string, string> = {},
): Promise<Contestant> {
  const port = await freePort();
  const child = spawn(process.execPath, PROGRAMS[program].command, {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: String(port),
      NEO4J_URI: uri,
      NEO4J_USERNAME: username,
      NEO4J_PASSWORD: password,
      // The others limit nobody and write no log.
      RATE_LIMIT: 'off',
      LOG_LEVEL: 'silent',
      ...settings,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = once(child, 'exit');
  if (child.pid === undefined) throw new Error(`${program} could not be run`);
  const stop = async () => {
    child.kill('SIGTERM');
    const killed = setTimeout(() => child.kill('SIGKILL'), 5_000);
    await ended;
    clearTimeout(killed);
  };
  const kill = async () => {
    child.kill('SIGKILL');
    await ended;
  };
  cleanup.defer(stop);
  return { program, pid: child.pid, port, stop, kill };
}

/** Waits until the program answers a request well. */
export async function firstAnswer(contestant: Contestant, request: HttpRequest): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  while (Date.now() < until) {
    const answer = await tryAsk(contestant.port, request);
    if (answer?.status === 200) return;
    await sleep(5);
  }
  throw new Error(`${contestant.program} did not answer within ${PATIENCE_MS / 1000} s`);
}

/** A GraphQL question as a POST. */
export function graphql(query: string, variables: object = {}): HttpRequest {
  return { method: 'POST', path: '/graphql', body: JSON.stringify({ query, variables: declaredIn(query, variables) }) };
}

/** Those of the variables that a question declares: the product refuses others. */
export function declaredIn(query: string, variables: object): object {
  return Object.fromEntries(Object.entries(variables).filter(([name]) => query.includes(`$${name}:`)));
}
