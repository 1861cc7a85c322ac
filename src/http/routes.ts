import { fileURLToPath } from 'node:url';
import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { askOf } from '../graphql/ask.js';
import type { Context } from '../graphql/context.js';
import type { RequestRecord } from '../graphql/request.record.js';
import { addCsvRoute, type CsvSource } from './csv.route.js';

/** The folder the pages are built into. */
const PAGES = fileURLToPath(new URL('../../dist/web', import.meta.url));

/** Adds the routes: the GraphQL endpoint, tables, and the pages. The Apollo Server must have started. */
export async function addRoutes(
  http: FastifyInstance,
  apollo: ApolloServer<Context>,
  createContext: (record: RequestRecord) => Context,
  catalogue: Omit<CsvSource, 'ask'>,
): Promise<void> {
  const answer = fastifyApolloHandler(apollo, { context: async ({ record }) => createContext(record) });
  http.route({
    url: '/graphql',
    method: ['GET', 'POST', 'OPTIONS'],
    // Who opens the address in a browser wants to ask, not to read that no question was asked.
    preHandler: async (request, reply) => (isBrowserVisit(request) ? reply.redirect('/') : undefined),
    handler(this: FastifyInstance, request: FastifyRequest, reply: FastifyReply) {
      return request.record.inTime(answer.call(this, request, reply) as Promise<unknown>);
    },
  });
  addCsvRoute(http, { ...catalogue, ask: askOf(apollo, createContext) });
  await http.register(fastifyStatic, { root: PAGES });
}

function isBrowserVisit({ method, headers, query }: FastifyRequest): boolean {
  const asksNothing = (query as { query?: string }).query === undefined;
  return method === 'GET' && asksNothing && (headers.accept ?? '').includes('text/html');
}
