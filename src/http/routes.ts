import type { ApolloServer } from '@apollo/server';
import type { FastifyInstance } from 'fastify';
import { askOf } from '../graphql/catalogue/ask.js';
import type { Context } from '../graphql/request/context.js';
import type { ReportDefect } from '../graphql/request/errors.js';
import type { RequestRecord } from '../graphql/request/request.record.js';
import type { TrustedDocuments } from '../graphql/request/trusted.documents.js';
import type { MayImport } from './body-limit.js';
import { addCsvRoute, type CsvSource } from './csv.route.js';
import { addExportRoute, type PlanFiles } from './export.route.js';
import { addFeedRoute } from './feed.route.js';
import { addGraphqlRoute } from './graphql.route.js';
import { addMcpRoute } from './mcp.route.js';
import { addPages } from './pages.route.js';
import { addTemplateRoute } from './template.route.js';

/** What the routes need beside the server that answers. */
interface RouteOptions extends Omit<CsvSource, 'ask'> {
  mayImport: MayImport;
  documents: TrustedDocuments;
  planFiles: (record: RequestRecord) => PlanFiles;
  /** Origins whose pages may ask; `*` for any. */
  corsOrigins: readonly string[];
  onDefect: ReportDefect;
}

/** Adds the routes: the GraphQL endpoint, that for assistants, tables, feeds, files of plans, the empty workbook, and the pages. The Apollo Server must have started. */
export async function addRoutes(
  http: FastifyInstance,
  apollo: ApolloServer<Context>,
  createContext: (record: RequestRecord, authorization?: string) => Context,
  { mayImport, documents, planFiles, corsOrigins, onDefect, ...source }: RouteOptions,
): Promise<void> {
  const ask = askOf(apollo, createContext);
  addGraphqlRoute(http, apollo, createContext, { mayImport, documents, cache: source.cache });
  addCsvRoute(http, { ...source, ask });
  addMcpRoute(http, { schema: source.schema, questions: source.questions, ask, corsOrigins, onDefect });
  addFeedRoute(http, { ask, cache: source.cache });
  addExportRoute(http, planFiles);
  addTemplateRoute(http);
  await addPages(http, ask);
}
