import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { z } from 'zod';
import type { GraphConfig } from './data/pool.js';
import type { Bilingual } from './domain/bilingual.js';
import { KeikakuError } from './domain/keikaku.error.js';
import { DEFAULT_HOME } from './neo4j/home.layout.js';

/** A variable of the environment that cannot be used as it is. */
class ConfigError extends KeikakuError {
  /** @param problems each about a variable, which it names first */
  constructor(problems: Bilingual[]) {
    super('INVALID_CONFIG', {
      ja: ['次の環境変数を確認してください。', ...problems.map(({ ja }) => `  ${ja}`)].join('\n'),
      en: ['These environment variables cannot be used:', ...problems.map(({ en }) => `  ${en}`)].join('\n'),
    });
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

/** Put behind the variable and its value. */
const WHAT_IS_RIGHT: Record<string, Bilingual> = {
  PORT: {
    ja: 'は0から65535までのポート番号（例：4000）ではありません',
    en: 'must be a port number from 0 to 65535, such as 4000',
  },
  CACHE_MAX_MB: {
    ja: 'はメガバイトの数（例：64。0なら回答を保持しません）ではありません',
    en: 'must be a number of megabytes, such as 64; 0 keeps no answers',
  },
  NEO4J_URI: {
    ja: 'は Bolt の住所（例：bolt://localhost:7687、neo4j+s://example.databases.neo4j.io）ではありません',
    en: 'must be a Bolt address, such as bolt://localhost:7687 or neo4j+s://example.databases.neo4j.io',
  },
  NEO4J_PASSWORD: { ja: 'は NEO4J_URI とともに設定してください', en: 'must be set when NEO4J_URI is' },
  RATE_LIMIT: {
    ja: 'は1秒あたりのリクエスト数（例：100）か off ではありません',
    en: 'must be a number of requests a second, such as 100, or off',
  },
  ANSWER_TIMEOUT: { ja: 'は1から999までの秒数ではありません', en: 'must be a number of seconds from 1 to 999' },
  LOG_LEVEL: {
    ja: `は ${LOG_LEVELS.join('、')} のどれでもありません`,
    en: `must be one of ${LOG_LEVELS.join(', ')}`,
  },
  CORS_ORIGINS: {
    ja: 'は * か、コンマで区切ったオリジン（例：https://www.example.jp）ではありません',
    en: 'must be * or origins with commas between them, such as https://www.example.jp',
  },
  TRUSTED_PROXIES: {
    ja: 'は、コンマで区切った IP アドレスまたはその範囲（例：10.0.0.0/8）ではありません',
    en: 'must be IP addresses or ranges with commas between them, such as 10.0.0.0/8',
  },
  OTEL_EXPORTER_OTLP_ENDPOINT: {
    ja: 'は OTLP コレクターの HTTP の住所（例：http://localhost:4318）ではありません',
    en: 'must be the HTTP address of an OTLP collector, such as http://localhost:4318',
  },
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: {
    ja: 'は HTTP の住所（例：http://localhost:4318/v1/traces）ではありません',
    en: 'must be an HTTP address, such as http://localhost:4318/v1/traces',
  },
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
    throw new ConfigError([...names].map((name) => problemOf(`${name}=${variables[name]}`, name)));
  }
  const { PORT, HOST, CACHE_MAX_MB, KEIKAKU_HOME, NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE } =
    parsed.data;
  const { RATE_LIMIT, ANSWER_TIMEOUT, LOG_LEVEL, CORS_ORIGINS, TRUSTED_PROXIES } = parsed.data;
  const tracesUrl = tracesUrlOf(parsed.data);
  if (NEO4J_URI && !NEO4J_PASSWORD) throw new ConfigError([problemOf('NEO4J_PASSWORD')]);
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

function problemOf(shown: string, name = shown): Bilingual {
  const { ja, en } = WHAT_IS_RIGHT[name] as Bilingual;
  return { ja: `${shown} ${ja}`, en: `${shown} ${en}` };
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
