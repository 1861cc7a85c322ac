import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { getHeapStatistics } from 'node:v8';
import { z } from 'zod';
import type { GraphConfig } from './data/store/pool.js';
import type { Bilingual } from './domain/bilingual.js';
import { KeikakuError } from './domain/keikaku.error.js';
import type { Synonyms } from './domain/synonyms.js';
import { DEFAULT_ANSWER_SECONDS } from './domain/time-budget.js';
import { DEFAULT_HOME } from './neo4j/home.layout.js';
import { LEAST_NEO4J_MB, machineMb, ownShareOf } from './neo4j/neo4j.memory.js';
import { formatProblem, PlanDocumentError } from './plan-document/problem.js';
import { readSynonyms } from './synonyms.js';

/** Variables of the environment that cannot be used as they are. */
class ConfigError extends KeikakuError {
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
  /** How many megabytes the local Neo4j gets. */
  neo4jMb: number;
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
  /** Words that mean the same in a search. */
  synonyms: Synonyms;
  /** Documents that clients may ask for by id: a manifest, or a folder of .graphql files; absent for those of the catalogue alone. */
  trustedDocumentsPath?: string;
  /** Whether only these, the catalogue and the pages of this server are answered. */
  isTrustedOnly: boolean;
  /** Where an OTLP collector takes traces; absent for no traces. */
  tracesUrl?: string;
}

/** A variable that counts as absent when it is empty; spaces around it are nobody's intention. */
const optional = <Variable extends z.ZodType>(variable: Variable) =>
  z.preprocess(
    (value) => (typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined),
    variable.optional(),
  );

/** A whole number within bounds, written in digits. */
const number = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.number().min(least).max(most));

/** What Neo4j gets at least, written as Neo4j and Java write it. */
const megabytes = z
  .string()
  .regex(/^\d{1,6}[mg]$/)
  .transform((text) => Number.parseInt(text, 10) * (text.endsWith('g') ? 1_024 : 1))
  .pipe(z.number().min(LEAST_NEO4J_MB).max(Math.floor(machineMb())));

/** Several of a kind, with commas between them. */
const list = (item: z.ZodType<string, string>) =>
  z
    .string()
    .transform((text) => text.split(',').flatMap((part) => part.trim() || []))
    .pipe(z.array(item).min(1));

const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;

/** More would not fit beside what the server needs itself. */
const MOST_CACHE_MB = Math.floor(getHeapStatistics().heap_size_limit / 2_000_000);

const httpAddress = z.string().refine((text) => isAddress(text, ['http:', 'https:']) && !/[?#]/.test(text));

const environment = z.object({
  PORT: optional(number(0, 65_535)),
  HOST: optional(z.string().refine(isOfThisMachine)),
  CACHE_MAX_MB: optional(number(0, MOST_CACHE_MB)),
  // A path of other bytes than UTF-8 arrives with these in their place, and would be another folder.
  KEIKAKU_HOME: optional(z.string().refine((path) => !path.includes('\uFFFD'))),
  NEO4J_MEMORY: optional(z.union([z.literal('auto'), megabytes])),
  NEO4J_URI: optional(z.string().refine(isBoltAddress)),
  NEO4J_USERNAME: optional(z.string()),
  NEO4J_PASSWORD: z.preprocess((value) => value || undefined, z.string().optional()),
  NEO4J_DATABASE: optional(z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u)),
  RATE_LIMIT: optional(z.union([z.literal('off'), number(1, 999_999)])),
  ANSWER_TIMEOUT: optional(number(1, 999)),
  LOG_LEVEL: optional(z.enum(LOG_LEVELS)),
  CORS_ORIGINS: optional(z.union([z.literal('*').transform((any) => [any]), list(z.string().refine(isOrigin))])),
  TRUSTED_PROXIES: optional(list(z.union([z.ipv4(), z.ipv6(), z.string().refine(isRange)]))),
  SYNONYMS: optional(z.string().transform(synonymsIn)),
  TRUSTED_DOCUMENTS: optional(z.string().refine((path) => !path.includes('\uFFFD'))),
  TRUSTED_DOCUMENTS_ONLY: optional(z.enum(['true', 'false'])),
  OTEL_EXPORTER_OTLP_ENDPOINT: optional(httpAddress),
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: optional(z.string().refine((text) => isAddress(text, ['http:', 'https:']))),
});
type Variable = keyof typeof environment.shape;

const WHAT_IS_RIGHT: Record<Variable, Bilingual> = {
  PORT: { ja: '0〜65535のポート番号です（例: 4000）。', en: 'must be a port number from 0 to 65535, such as 4000' },
  HOST: {
    ja: 'このマシンのアドレスか、その名前です（例: localhost、0.0.0.0、::）。',
    en: 'must be an address of this machine or a name of one, such as localhost, 0.0.0.0 or ::',
  },
  CACHE_MAX_MB: {
    ja: `0〜${MOST_CACHE_MB}のメガバイト数です（例: 64）。0は結果を保存しません。`,
    en: `must be a number of megabytes from 0 to ${MOST_CACHE_MB}, which is half of Node's memory, such as 64; 0 keeps no answers`,
  },
  KEIKAKU_HOME: { ja: 'UTF-8のパスです。', en: 'must be a path in UTF-8' },
  NEO4J_MEMORY: {
    ja: `auto か、${LEAST_NEO4J_MB}m 以上でこのマシンのメモリーまでの大きさです（例: 512m、4g）。`,
    en: `must be auto, or a size from ${LEAST_NEO4J_MB}m to the memory of this machine, such as 512m or 4g`,
  },
  NEO4J_URI: {
    ja: 'BoltのURLです（例: bolt://localhost:7687、neo4j+s://example.databases.neo4j.io）。',
    en: 'must be a Bolt address, such as bolt://localhost:7687 or neo4j+s://example.databases.neo4j.io; user and password have variables of their own',
  },
  NEO4J_USERNAME: { ja: '利用者の名前です。', en: 'must be the name of a user' },
  NEO4J_PASSWORD: { ja: 'NEO4J_URI を使うときは必要です。', en: 'must be set when NEO4J_URI is' },
  NEO4J_DATABASE: { ja: 'データベースの名前です（例: neo4j）。', en: 'must be the name of a database, such as neo4j' },
  RATE_LIMIT: {
    ja: '1秒あたりのリクエスト数（1〜999999）か off です。',
    en: 'must be a number of requests a second from 1 to 999999, such as 100, or off',
  },
  ANSWER_TIMEOUT: { ja: '1〜999の秒数です。', en: 'must be a number of seconds from 1 to 999' },
  LOG_LEVEL: {
    ja: `${LOG_LEVELS.join('、')} のいずれかです。`,
    en: `must be one of ${LOG_LEVELS.join(', ')}`,
  },
  CORS_ORIGINS: {
    ja: '* か、ブラウザーが送る形のオリジン（末尾の / やパスなし。例: https://www.example.jp）をコンマで区切ったものです。',
    en: 'must be * alone, or origins as browsers send them (no path and no / at the end) with commas between them, such as https://www.example.jp',
  },
  TRUSTED_PROXIES: {
    ja: 'IPアドレスか範囲（例: 10.0.0.0/8）をコンマで区切ったものです。',
    en: 'must be IP addresses or ranges with commas between them, such as 10.0.0.0/8; the number behind / is 1 to 32, for IPv6 1 to 128',
  },
  SYNONYMS: {
    ja: '同じ意味の語を書いた、読めるYAMLファイルです（例: seed/words/synonyms.yaml）。',
    en: 'must be a YAML file that can be read, of words that mean the same, such as seed/words/synonyms.yaml',
  },
  TRUSTED_DOCUMENTS: {
    ja: 'UTF-8のパスです。JSONのファイルか、.graphql ファイルのフォルダーです。',
    en: 'must be a path in UTF-8, of a JSON manifest or of a folder of .graphql files',
  },
  TRUSTED_DOCUMENTS_ONLY: { ja: 'true か false です。', en: 'must be true or false' },
  OTEL_EXPORTER_OTLP_ENDPOINT: {
    ja: 'OTLPコレクターのHTTPのURLです（例: http://localhost:4318）。',
    en: 'must be the HTTP address of an OTLP collector, such as http://localhost:4318',
  },
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: {
    ja: 'HTTPのURLです（例: http://localhost:4318/v1/traces）。',
    en: 'must be an HTTP address, such as http://localhost:4318/v1/traces',
  },
};

const DEFAULT_RATE_LIMIT = 100;

/**
 * The configuration from the environment: PORT, HOST, CACHE_MAX_MB, KEIKAKU_HOME, NEO4J_MEMORY, NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD,
 * NEO4J_DATABASE, RATE_LIMIT, ANSWER_TIMEOUT, LOG_LEVEL, CORS_ORIGINS, TRUSTED_PROXIES, SYNONYMS, TRUSTED_DOCUMENTS(_ONLY), and where
 * OpenTelemetry's traces go. Frozen.
 * Nothing has been started when it is read, and what it lets pass works.
 *
 * @throws ConfigError naming every variable that is wrong, and what would be right.
 */
export async function readConfig(variables: Record<string, string | undefined>): Promise<Config> {
  const { success, data, error } = await environment.safeParseAsync(variables);
  const wrong = new Set(error?.issues.map(({ path }) => path[0] as Variable));
  if (variables.NEO4J_URI?.trim() && !variables.NEO4J_PASSWORD) wrong.add('NEO4J_PASSWORD');
  if (!success || wrong.size > 0) {
    const inFiles = (error?.issues ?? []).flatMap((issue) => (issue.code === 'custom' && issue.params?.inFile) || []);
    throw new ConfigError([...[...wrong].map((name) => problemOf(name, variables[name])), ...(inFiles as Bilingual[])]);
  }
  const { NEO4J_URI: uri, NEO4J_USERNAME: username = 'neo4j', NEO4J_PASSWORD: password = '', NEO4J_DATABASE } = data;
  const { RATE_LIMIT = DEFAULT_RATE_LIMIT, NEO4J_MEMORY: memory = 'auto' } = data;
  const tracesUrl = tracesUrlOf(data);
  const graph = uri && { uri, username, password, ...(NEO4J_DATABASE ? { database: NEO4J_DATABASE } : {}) };
  return Object.freeze({
    port: data.PORT ?? 4000,
    host: data.HOST ?? 'localhost',
    cacheMaxBytes: (data.CACHE_MAX_MB ?? 64) * 1_000_000,
    home: data.KEIKAKU_HOME ? resolve(data.KEIKAKU_HOME) : DEFAULT_HOME,
    neo4jMb: memory === 'auto' ? ownShareOf(machineMb()) : memory,
    ...(graph ? { graph } : {}),
    ...(RATE_LIMIT === 'off' ? {} : { rateLimit: RATE_LIMIT }),
    answerTimeout: data.ANSWER_TIMEOUT ?? DEFAULT_ANSWER_SECONDS,
    // In a terminal, lines for requests, and for statements that are slow while Neo4j is cold, would hide what is said to people.
    logLevel: data.LOG_LEVEL ?? (process.stderr.isTTY ? 'error' : 'info'),
    corsOrigins: data.CORS_ORIGINS ?? [],
    trustedProxies: data.TRUSTED_PROXIES ?? [],
    synonyms: data.SYNONYMS ?? readSynonyms(),
    ...(data.TRUSTED_DOCUMENTS && { trustedDocumentsPath: data.TRUSTED_DOCUMENTS }),
    isTrustedOnly: data.TRUSTED_DOCUMENTS_ONLY === 'true',
    ...(tracesUrl ? { tracesUrl } : {}),
  });
}

/** A line for people; what is secret, or may hold what is, is not in it. */
function problemOf(name: Variable, value = ''): Bilingual {
  const isSecret = name === 'NEO4J_PASSWORD' || value.includes('@');
  const what = isSecret ? name : `${name}=${value}`;
  const { ja, en } = WHAT_IS_RIGHT[name];
  return { ja: `${what} ${ja}`, en: `${what} ${en}` };
}

/** OpenTelemetry's own names: one address for whatever a collector takes, or one for traces as it stands. */
function tracesUrlOf(variables: z.infer<typeof environment>): string | undefined {
  const { OTEL_EXPORTER_OTLP_ENDPOINT: base, OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: traces } = variables;
  return traces ?? (base && `${base.replace(/\/$/, '')}/v1/traces`);
}

/** The words of a file, or what is wrong in it, by line. */
function synonymsIn(file: string, context: z.RefinementCtx): Synonyms {
  try {
    return readSynonyms(file);
  } catch (error) {
    const problems = error instanceof PlanDocumentError ? error.problems.map(formatProblem) : [];
    const inFile = problems.map(({ messageJa: ja, messageEn: en }) => ({ ja, en }));
    context.addIssue({ code: 'custom', params: { inFile } });
    return z.NEVER;
  }
}

function isOrigin(text: string): boolean {
  return isAddress(text, ['http:', 'https:']) && new URL(text).origin === text;
}

function isRange(text: string): boolean {
  // Of all addresses each is one of a stranger, who could say what he likes.
  return (z.cidrv4().safeParse(text).success || z.cidrv6().safeParse(text).success) && !text.endsWith('/0');
}

function isAddress(text: string, protocols: string[]): boolean {
  return URL.canParse(text) && protocols.includes(new URL(text).protocol);
}

function isBoltAddress(text: string): boolean {
  if (!/^(bolt|neo4j)(\+s|\+ssc)?:\/\//.test(text) || !URL.canParse(text)) return false;
  const { hostname, port, username, password, pathname, search, hash } = new URL(text);
  const isPlain = [username, password, search, hash].every((part) => part === '') && ['', '/'].includes(pathname);
  return hostname !== '' && port !== '0' && isPlain;
}

/** Whether one can listen there; which port is another question. */
function isOfThisMachine(host: string): Promise<boolean> {
  return new Promise((answer) => {
    const server = createServer();
    server.once('error', () => answer(false));
    server.listen({ host, port: 0 }, () => server.close(() => answer(true)));
  });
}
