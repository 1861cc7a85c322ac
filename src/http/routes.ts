import { fileURLToPath } from 'node:url';
import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import fastifyStatic from '@fastify/static';
import type { FastifyError, FastifyInstance, FastifyRequest } from 'fastify';
import { askOf } from '../graphql/ask.js';
import type { Context } from '../graphql/context.js';
import { requestError } from '../graphql/errors.js';
import { bodyLimit, IMPORT_BYTES, type MayImport } from './body-limit.js';
import { addCsvRoute, type CsvSource } from './csv.route.js';

/** The folder the pages are built into. */
const PAGES = fileURLToPath(new URL('../../dist/web', import.meta.url));

/** Adds the routes: the GraphQL endpoint, tables, and the pages. The Apollo Server must have started. */
export async function addRoutes(
  http: FastifyInstance,
  apollo: ApolloServer<Context>,
  createContext: (authorization?: string) => Context,
  { mayImport, ...catalogue }: Omit<CsvSource, 'ask'> & { mayImport: MayImport },
): Promise<void> {
  http.setErrorHandler((error: FastifyError, _request, reply) => {
    const { status, body } = requestError(error);
    return reply.status(status).send(body);
  });
  http.route({
    url: '/graphql',
    method: ['GET', 'POST', 'OPTIONS'],
    bodyLimit: IMPORT_BYTES,
    preParsing: bodyLimit(mayImport),
    // Who opens the address in a browser wants to ask, not to read that no question was asked.
    preHandler: async (request, reply) => (isBrowserVisit(request) ? reply.redirect('/') : undefined),
    handler: fastifyApolloHandler(apollo, { context: async ({ headers }) => createContext(headers.authorization) }),
  });
  addCsvRoute(http, { ...catalogue, ask: askOf(apollo, createContext) });
  await http.register(fastifyStatic, { root: PAGES });
}

function isBrowserVisit({ method, headers, query }: FastifyRequest): boolean {
  const asksNothing = (query as { query?: string }).query === undefined;
  return method === 'GET' && asksNothing && (headers.accept ?? '').includes('text/html');
}
