import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { z } from 'zod';
import type { GraphConfig } from './data/pool.js';
import { KeikakuError } from './domain/keikaku.error.js';
import { DEFAULT_HOME } from './neo4j/home.layout.js';

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
  /** Requests a second that one address may send for long; absent for any number. */
  rateLimit?: number;
  /** How long an answer may take, in seconds. */
  answerTimeout: number;
  /** From which level on lines are logged. */
  logLevel: string;
  /** Origins whose pages may read answers in a browser; `*` for any. */
  corsOrigins: readonly string[];
  /** Addresses of proxies that tell the truth about who asks. */
  trustedProxies: readonly string[];
  /** Where an OTLP collector takes traces; absent for no traces. */
  tracesUrl?: string;
}

/** A variable that counts as absent when it is empty. */
const optional = (variable: z.ZodType<string>) =>
  z.preprocess((value) => (value === '' ? undefined : value), variable.optional());

const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'];

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
  RATE_LIMIT: optional(z.string().regex(/^(off|[1-9]\d{0,5})$/)),
  ANSWER_TIMEOUT: optional(z.string().regex(/^[1-9]\d{0,2}$/)),
  LOG_LEVEL: optional(z.enum(LOG_LEVELS)),
  CORS_ORIGINS: optional(z.string().refine((text) => listOf(text).every(isOrigin))),
  TRUSTED_PROXIES: optional(z.string().refine((text) => listOf(text).every(isAddress))),
  OTEL_EXPORTER_OTLP_ENDPOINT: optional(z.string().refine(isHttpAddress)),
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: optional(z.string().refine(isHttpAddress)),
});

const WHAT_IS_RIGHT: Record<string, string> = {
  PORT: 'must be a port number from 0 to 65535, such as 4000',
  CACHE_MAX_MB: 'must be a number of megabytes, such as 64; 0 keeps no answers',
  NEO4J_URI: 'must be a Bolt address, such as bolt://localhost:7687 or neo4j+s://example.databases.neo4j.io',
  NEO4J_PASSWORD: 'must be set when NEO4J_URI is',
  RATE_LIMIT: 'must be a number of requests a second, such as 100, or off',
  ANSWER_TIMEOUT: 'must be a number of seconds from 1 to 999',
  LOG_LEVEL: `must be one of ${LOG_LEVELS.join(', ')}`,
  CORS_ORIGINS: 'must be * or origins with commas between them, such as https://www.example.jp',
  TRUSTED_PROXIES: 'must be IP addresses or ranges with commas between them, such as 10.0.0.0/8',
  OTEL_EXPORTER_OTLP_ENDPOINT: 'must be the HTTP address of an OTLP collector, such as http://localhost:4318',
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'must be an HTTP address, such as http://localhost:4318/v1/traces',
};

const DEFAULT_RATE_LIMIT = 100;
const DEFAULT_ANSWER_TIMEOUT = 5;

/**
 * The configuration from the environment: PORT, HOST, CACHE_MAX_MB, KEIKAKU_HOME, NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD,
 * NEO4J_DATABASE, RATE_LIMIT, ANSWER_TIMEOUT, LOG_LEVEL, CORS_ORIGINS, TRUSTED_PROXIES, and where OpenTelemetry's traces go. Frozen.
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
  const { RATE_LIMIT, ANSWER_TIMEOUT, LOG_LEVEL, CORS_ORIGINS, TRUSTED_PROXIES } = parsed.data;
  const tracesUrl = tracesUrlOf(parsed.data);
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
    ...(RATE_LIMIT === 'off' ? {} : { rateLimit: Number(RATE_LIMIT ?? DEFAULT_RATE_LIMIT) }),
    answerTimeout: Number(ANSWER_TIMEOUT ?? DEFAULT_ANSWER_TIMEOUT),
    // In a terminal, lines for requests, and for statements that are slow while Neo4j is cold, would hide what is said to people.
    logLevel: LOG_LEVEL ?? (process.stderr.isTTY ? 'error' : 'info'),
    corsOrigins: listOf(CORS_ORIGINS),
    trustedProxies: listOf(TRUSTED_PROXIES),
    ...(tracesUrl ? { tracesUrl } : {}),
  });
}

/** OpenTelemetry's own names: one address for whatever a collector takes, or one for traces as it stands. */
function tracesUrlOf(variables: z.infer<typeof environment>): string | undefined {
  const { OTEL_EXPORTER_OTLP_ENDPOINT: base, OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: traces } = variables;
  return traces ?? (base && `${base.replace(/\/$/, '')}/v1/traces`);
}

const listOf = (text = '') => text.split(',').flatMap((part) => part.trim() || []);

function isOrigin(text: string): boolean {
  return text === '*' || (URL.canParse(text) && new URL(text).origin === text);
}

function isAddress(text: string): boolean {
  const [address = '', bits] = text.split('/');
  return isIP(address) !== 0 && (bits === undefined || /^\d{1,3}$/.test(bits));
}

function isHttpAddress(text: string): boolean {
  return URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol);
}

function isBoltAddress(text: string): boolean {
  if (!/^(bolt|neo4j)(\+s|\+ssc)?:\/\//.test(text) || !URL.canParse(text)) return false;
  const { hostname, search, hash } = new URL(text);
  return hostname !== '' && search === '' && hash === '';
}
