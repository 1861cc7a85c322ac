import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import Fastify from 'fastify';
import { readDataVersion } from './data/data-version.repository.js';
import { Graph, type GraphConfig, type StatementObserver } from './data/graph.js';
import { QUESTIONS } from './data/question.repository.js';
import { mayWrite, refusedWritesPlugin } from './graphql/authorize.js';
import { type Context, createContext } from './graphql/context.js';
import { coveragePlugin } from './graphql/coverage.js';
import { errorFormatter, type ReportDefect } from './graphql/errors.js';
import { outcomePlugin } from './graphql/outcome.js';
import { createSchema } from './graphql/schema.js';
import { AnswerCache } from './http/answer-cache.js';
import { addRoutes } from './http/routes.js';

export interface AppConfig {
  graph: GraphConfig;
  port: number;
  host: string;
  /** How many bytes of answers are kept at most; none when absent or 0. */
  cacheMaxBytes?: number;
}

/** What an app tells whoever runs it. */
export interface AppObserver {
  /** Called for every statement that is sent to the database. */
  onStatement?: StatementObserver;
  /** Called for every defect, with the id that the client was given. */
  onDefect?: ReportDefect;
}

export interface App {
  /** Serves, and gives the address, such as http://localhost:4000. Rejects when the port is taken. */
  start(): Promise<string>;
  /** Answers what was asked, closes all connections, and releases the port. */
  stop(): Promise<void>;
}

/** The product as one object; production and tests build the same one. The database need not answer yet. */
export function createApp(config: AppConfig, { onStatement, onDefect = logDefect }: AppObserver = {}): App {
  const graph = new Graph(config.graph, onStatement);
  const http = Fastify({ forceCloseConnections: true });
  const cache = config.cacheMaxBytes ? new AnswerCache(config.cacheMaxBytes, () => readDataVersion(graph)) : undefined;
  const schema = createSchema();
  const apollo = new ApolloServer<Context>({
    schema,
    formatError: errorFormatter(onDefect),
    // The schema is public, and the page explains it; Apollo would hide it in production.
    introspection: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    // The cache-control plugin doubles the time of an execution, and nothing here sets cache hints.
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      coveragePlugin,
      outcomePlugin,
      refusedWritesPlugin,
      fastifyApolloDrainPlugin(http),
    ],
  });
  return {
    async start() {
      await apollo.start();
      await addRoutes(http, apollo, (authorization) => createContext(graph, authorization), {
        schema,
        questions: QUESTIONS,
        mayImport: (authorization) => mayWrite(graph, authorization, 'import'),
        cache,
      });
      await http.listen({ port: config.port, host: config.host });
      const address = http.server.address();
      const port = typeof address === 'object' && address ? address.port : config.port;
      return `http://${reachableHost(config.host)}:${port}`;
    },
    async stop() {
      await apollo.stop();
      await http.close();
      await graph.close();
    },
  };
}

const logDefect: ReportDefect = (id, error) => console.error(`Defect ${id}:`, error);

/** The host to write into an address: one that listens everywhere is reached here, and IPv6 is bracketed. */
function reachableHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
