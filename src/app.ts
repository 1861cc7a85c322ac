import { setTimeout as wait } from 'node:timers/promises';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { parse } from 'graphql';
import type { Logger } from 'pino';
import { readPlanState } from './data/analysis/plan-dataset.repository.js';
import { QUESTIONS } from './data/catalogue/question.repository.js';
import { type PlanDirectory, readPlanDirectory } from './data/plan/plan-directory.js';
import { DataVersion } from './data/store/data-version.js';
import { readDataVersion } from './data/store/data-version.repository.js';
import { Graph } from './data/store/graph.js';
import { KeptByVersion } from './data/store/kept-by-version.js';
import { readNodeCounts } from './data/store/node-count.repository.js';
import type { GraphConfig } from './data/store/pool.js';
import type { StatementObserver } from './data/store/transaction.js';
import { readReadiness } from './data/writing/readiness.js';
import { readStoredPlan } from './data/writing/stored-plan.js';
import { planFile, tableFile } from './dataset/plan-files.js';
import { GREETED, questionNamed } from './domain/question.js';
import type { Synonyms } from './domain/synonyms.js';
import { timeBudget } from './domain/time-budget.js';
import { askingDeclared, askOf, WHO_ANSWERS } from './graphql/catalogue/ask.js';
import { REFERENCES } from './graphql/catalogue/question.references.js';
import { type Context, createContext } from './graphql/request/context.js';
import { coveragePlugin } from './graphql/request/coverage.js';
import { createDocumentStore } from './graphql/request/document.store.js';
import { errorFormatter, type ReportDefect } from './graphql/request/errors.js';
import { KnownCounts } from './graphql/request/known.counts.js';
import { LIMITS } from './graphql/request/limits.js';
import { limitsPlugin } from './graphql/request/limits.plugin.js';
import { outcomePlugin } from './graphql/request/outcome.js';
import { outsideLevelsPlugin } from './graphql/request/outside-levels.js';
import { type RequestRecord, recordPlugin } from './graphql/request/request.record.js';
import { shapesPlugin } from './graphql/request/shapes.plugin.js';
import { totalsPlugin } from './graphql/request/totals.js';
import { type TrustedDocument, TrustedDocuments } from './graphql/request/trusted.documents.js';
import { createSchema } from './graphql/schema.js';
import { mayWrite, refusedWritesPlugin } from './graphql/writing/authorize.js';
import { AnswerCache } from './http/answer-cache.js';
import { explorerQuestions } from './http/explorer.questions.js';
import type { PlanFiles } from './http/export.route.js';
import { addHealthRoutes } from './http/health.routes.js';
import { Metrics } from './http/metrics.js';
import { refuseOtherMethods } from './http/other-methods.js';
import { addProtection, type ProtectionConfig } from './http/protection.js';
import { logRequests } from './http/request.log.js';
import { addRoutes } from './http/routes.js';
import { createHttpServer, type HttpConfig } from './http/server.js';
import { refuseDoubtfulHeaders } from './http/single.headers.js';
import { takeUtf8Only } from './http/utf8.js';
import { WarmUp } from './http/warm-up.js';
import { ASSISTANT_DOCUMENTS } from './mcp/own.documents.js';
import { PlanChecker } from './plan-check/plan-checker.js';
import { readSynonyms } from './synonyms.js';

export interface AppConfig extends HttpConfig, ProtectionConfig {
  graph: GraphConfig;
  port: number;
  host: string;
  /** How many bytes of answers are kept at most; none when absent or 0. */
  cacheMaxBytes?: number;
  /** Words that mean the same in a search; those of seed/words/synonyms.yaml when absent. */
  synonyms?: Synonyms;
  /** Documents that clients may ask for by id, beside the catalogue. */
  trustedDocuments?: readonly TrustedDocument[];
  /** Whether nothing else is answered, but what the pages and commands of this product ask. */
  isTrustedOnly?: boolean;
  /** Where an OTLP collector takes traces; none are made when absent. */
  tracesUrl?: string;
}

/** What an app tells whoever runs it. */
export interface AppObserver {
  /** Called for every statement that is sent to the database. */
  onStatement?: StatementObserver;
  /** Called for every defect, with the id that the client was given. */
  onDefect?: ReportDefect;
  /** Where a line for each request goes; none is written when absent. */
  log?: Logger;
}

export interface App {
  /** Serves, and gives the address, such as http://localhost:4000. Rejects when the port is taken. */
  start(): Promise<string>;
  /**
   * Has the database answer the most expensive questions once, for 20 s at most; until then the app, which must have started, says that
   * it is not ready. It never fails: what is wrong is told to whoever asks next.
   */
  prepare(): Promise<void>;
  /** Answers what was asked, closes all connections, and releases the port. */
  stop(): Promise<void>;
}

/** How long a start waits for the numbers of nodes. */
const COUNTED_WITHIN_MS = 1_000;
/** How long after a start the app may say that it is not ready, since the database is cold. */
const WARM_UP_MS = 20_000;

/** The product as one object; production and tests build the same one. The database need not answer yet. */
export function createApp(
  config: AppConfig,
  { onStatement, log, onDefect = log ? defectLog(log) : printDefect }: AppObserver = {},
): App {
  const observe: StatementObserver = (statement, parameters) => {
    onStatement?.(statement, parameters);
    log?.debug({ statement: statement.name, text: statement.text }, 'statement');
  };
  const budget = timeBudget(config.answerTimeout);
  const graph = new Graph(config.graph, observe, budget);
  // What every request waits for must not wait for a connection that others use.
  const beside = graph.beside();
  const counts = new KnownCounts(() => readNodeCounts(graph.beside(budget.versionMs)));
  const version: DataVersion = new DataVersion(async () => {
    const found = await readDataVersion(beside);
    if (found !== version.known) await counts.renew();
    return found;
  });
  const directory = new KeptByVersion<PlanDirectory>(version, (last) => readPlanDirectory(beside, last));
  const cache = config.cacheMaxBytes ? new AnswerCache(config.cacheMaxBytes, version, budget.versionMs) : undefined;
  const http = createHttpServer(config, onDefect);
  const metrics = new Metrics(operationNames(), () => graph.poolLoad(), cache);
  const schema = createSchema();
  const checker = new PlanChecker(budget);
  const { synonyms = readSynonyms() } = config;
  const shared = { graph, version, directory, counts, checker, synonyms };
  const contextOf = (record: RequestRecord, authorization?: string) => createContext(shared, record, authorization);
  const planFiles = (record: RequestRecord): PlanFiles => {
    const { graph } = contextOf(record);
    return {
      stateOf: (plan) => readPlanState(graph, plan),
      stateNow: (plan) => readPlanState(beside, plan),
      ofPlan: async (plan, format) =>
        // A workbook takes a second or more; the thread that answers goes on meanwhile.
        format === 'xlsx'
          ? checker.workbookOf(await readStoredPlan(graph, plan))
          : (await planFile(graph, schema, plan, format)).bytes,
      ofTable: (plan, table) => tableFile(graph, schema, plan, table),
    };
  };
  const apollo = new ApolloServer<Context>({
    schema,
    documentStore: createDocumentStore(),
    formatError: errorFormatter(onDefect),
    // The schema is public, and the page explains it; Apollo would hide it in production.
    introspection: true,
    persistedQueries: false,
    // A form of another site can send queries only, whose answers it cannot read: bodies have to be JSON, and writes have to be sent so.
    csrfPrevention: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    validationOptions: { maxErrors: LIMITS.errors },
    executionOptions: { maxCoercionErrors: LIMITS.errors },
    // The cache-control plugin doubles the time of an execution, and nothing here sets cache hints.
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      // Who opens a question in a browser gets its answer, not a page that loads others from elsewhere.
      ApolloServerPluginLandingPageDisabled(),
      limitsPlugin(counts),
      shapesPlugin(),
      coveragePlugin,
      totalsPlugin,
      outsideLevelsPlugin,
      outcomePlugin,
      refusedWritesPlugin,
      recordPlugin,
    ],
  });
  let warmUp: WarmUp | undefined;
  return {
    async start() {
      await apollo.start();
      // A database that does not answer must not keep the server from saying so.
      await Promise.race([counts.renew(), wait(COUNTED_WITHIN_MS, undefined, { ref: false })]);
      logRequests(http, metrics, log);
      if (config.tracesUrl) (await import('./http/traces.js')).traceRequests(http, config.tracesUrl, log);
      await addProtection(http, config);
      refuseDoubtfulHeaders(http);
      takeUtf8Only(http);
      const refuseOthers = refuseOtherMethods(http);
      addHealthRoutes(
        http,
        metrics,
        () => readReadiness(graph.beside()),
        () => warmUp !== undefined,
      );
      await addRoutes(http, apollo, contextOf, {
        schema,
        questions: QUESTIONS,
        mayImport: (authorization) => mayWrite(graph, authorization, 'import'),
        cache,
        documents: await documentsOf(config),
        planFiles,
        corsOrigins: config.corsOrigins ?? [],
        onDefect,
      });
      refuseOthers();
      await http.listen({ port: config.port, host: config.host });
      const address = http.server.address();
      const port = typeof address === 'object' && address ? address.port : config.port;
      return `http://${reachableHost(config.host)}:${port}`;
    },
    async prepare() {
      const ask = askOf(apollo, contextOf);
      warmUp = new WarmUp(
        (record) => askingDeclared(ask(record)),
        WARM_UP_MS,
        questionNamed(QUESTIONS, GREETED).document,
      );
      await warmUp.run();
      warmUp = undefined;
    },
    async stop() {
      warmUp?.end();
      await http.close();
      await apollo.stop();
      await checker.close();
      await graph.close();
    },
  };
}

const printDefect: ReportDefect = (id, error) => console.error(`Defect ${id}:`, error);

const defectLog =
  (log: Logger): ReportDefect =>
  (defect, err) =>
    log.error({ defect, err }, 'defect');

/** The names of the operations of the catalogue. */
function operationNames(): string[] {
  return QUESTIONS.flatMap(({ document }) => parse(document).definitions).flatMap((definition) =>
    'name' in definition && definition.name ? definition.name.value : [],
  );
}

/** The catalogue by its names, and what clients registered; where only these are answered, what this product asks beside them. */
async function documentsOf({ trustedDocuments = [], isTrustedOnly }: AppConfig): Promise<TrustedDocuments> {
  const catalogue = QUESTIONS.map(({ name, document }) => ({ id: name, text: document }));
  const own = isTrustedOnly && [
    ...Object.values(await explorerQuestions()),
    ...ASSISTANT_DOCUMENTS,
    REFERENCES,
    WHO_ANSWERS,
  ];
  return new TrustedDocuments([...catalogue, ...trustedDocuments], own || undefined);
}

/** The host to write into an address: one that listens everywhere is reached here, and IPv6 is bracketed. */
function reachableHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
