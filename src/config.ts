import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { GraphConfig } from './data/graph.js';
import { KeikakuError } from './domain/keikaku.error.js';

/** A variable of the environment that cannot be used as it is. */
class ConfigError extends KeikakuError {
  constructor(problems: string[]) {
    super(
      'INVALID_CONFIG',
      `環境変数を確認してください。These environment variables cannot be used:\n${problems.join('\n')}`,
    );
  }
}

export interface Config {
  /** The port to serve on; 0 for any free one. */
  port: number;
  /** The address to listen on. */
  host: string;
  /** How many bytes of answers the server keeps at most; 0 for none. */
  cacheMaxBytes: number;
  /** Where the local Neo4j keeps its data. */
  home: string;
  /** The database to use; absent for the local one. */
  graph?: GraphConfig;
}

/** Beside the program, not where it is called from: the server and the command line share one database. */
const DEFAULT_HOME = fileURLToPath(new URL('../.keikaku', import.meta.url));

/** A variable that counts as absent when it is empty. */
const optional = (variable: z.ZodType<string>) =>
  z.preprocess((value) => (value === '' ? undefined : value), variable.optional());

const environment = z.object({
  PORT: optional(
    z
      .string()
      .regex(/^\d{1,5}$/)
      .refine((port) => Number(port) <= 65535),
  ),
  HOST: optional(z.string()),
  CACHE_MAX_MB: optional(z.string().regex(/^\d{1,6}$/)),
  KEIKAKU_HOME: optional(z.string()),
  NEO4J_URI: optional(z.string().refine(isBoltAddress)),
  NEO4J_USERNAME: optional(z.string()),
  NEO4J_PASSWORD: optional(z.string()),
  NEO4J_DATABASE: optional(z.string()),
});

const WHAT_IS_RIGHT: Record<string, string> = {
  PORT: 'must be a port number from 0 to 65535, such as 4000',
  CACHE_MAX_MB: 'must be a number of megabytes, such as 64; 0 keeps no answers',
  NEO4J_URI: 'must be a Bolt address, such as bolt://localhost:7687 or neo4j+s://example.databases.neo4j.io',
  NEO4J_PASSWORD: 'must be set when NEO4J_URI is',
};

/**
 * The configuration from the environment: PORT, HOST, CACHE_MAX_MB, KEIKAKU_HOME, NEO4J_URI, NEO4J_USERNAME,
 * NEO4J_PASSWORD, NEO4J_DATABASE. Frozen.
 *
 * @throws ConfigError naming every variable that is wrong, and what would be right.
 */
export function readConfig(variables: Record<string, string | undefined>): Config {
  const parsed = environment.safeParse(variables);
  if (!parsed.success) {
    const names = new Set(parsed.error.issues.map(({ path }) => String(path[0])));
    throw new ConfigError([...names].map((name) => `  ${name}=${variables[name]} ${WHAT_IS_RIGHT[name]}`));
  }
  const { PORT, HOST, CACHE_MAX_MB, KEIKAKU_HOME, NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE } =
    parsed.data;
  if (NEO4J_URI && !NEO4J_PASSWORD) throw new ConfigError([`  NEO4J_PASSWORD ${WHAT_IS_RIGHT.NEO4J_PASSWORD}`]);
  const graph = NEO4J_URI && {
    uri: NEO4J_URI,
    username: NEO4J_USERNAME ?? 'neo4j',
    password: NEO4J_PASSWORD as string,
    ...(NEO4J_DATABASE ? { database: NEO4J_DATABASE } : {}),
  };
  return Object.freeze({
    port: Number(PORT ?? 4000),
    host: HOST ?? 'localhost',
    cacheMaxBytes: Number(CACHE_MAX_MB ?? 64) * 1_000_000,
    home: KEIKAKU_HOME ? resolve(KEIKAKU_HOME) : DEFAULT_HOME,
    ...(graph ? { graph } : {}),
  });
}

function isBoltAddress(text: string): boolean {
  if (!/^(bolt|neo4j)(\+s|\+ssc)?:\/\//.test(text) || !URL.canParse(text)) return false;
  const { hostname, search, hash } = new URL(text);
  return hostname !== '' && search === '' && hash === '';
}
