import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyError, FastifyInstance, FastifyRequest } from 'fastify';
import { askOf } from '../graphql/ask.js';
import type { Context } from '../graphql/context.js';
import { requestError } from '../graphql/errors.js';
import { addCsvRoute, type CsvSource } from './csv.route.js';
import { addPages, isVisit } from './pages.route.js';

/** Adds the routes: the GraphQL endpoint, tables, and the pages. The Apollo Server must have started. */
export async function addRoutes(
  http: FastifyInstance,
  apollo: ApolloServer<Context>,
  createContext: () => Context,
  catalogue: Omit<CsvSource, 'ask'>,
): Promise<void> {
  http.setErrorHandler((error: FastifyError, _request, reply) => {
    const { status, body } = requestError(error);
    return reply.status(status).send(body);
  });
  http.route({
    url: '/graphql',
    method: ['GET', 'POST', 'OPTIONS'],
    // Who opens the address in a browser wants to ask, not to read that no question was asked.
    preHandler: async (request, reply) => (asksNothing(request) ? reply.redirect('/graphiql') : undefined),
    handler: fastifyApolloHandler(apollo, { context: async () => createContext() }),
  });
  const ask = askOf(apollo, createContext);
  addCsvRoute(http, { ...catalogue, ask });
  await addPages(http, ask);
}

function asksNothing(request: FastifyRequest): boolean {
  return isVisit(request) && (request.query as { query?: string }).query === undefined;
}
