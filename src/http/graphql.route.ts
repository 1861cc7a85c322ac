import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../graphql/context.js';
import type { RequestRecord } from '../graphql/request.record.js';
import { type AnswerCache, type KeptAnswer, keyOf, plainBody } from './answer-cache.js';
import { bodyLimit, IMPORT_BYTES, type MayImport } from './body-limit.js';
import { isVisit } from './pages.route.js';
import { refuseDeep } from './request.depth.js';

/**
 * Adds the GraphQL endpoint. With a cache, an answer that was given before is sent again as the bytes it was, and a GET that
 * names its ETag gets 304; both without asking the database more than whether anything was written.
 */
export function addGraphqlRoute(
  http: FastifyInstance,
  apollo: ApolloServer<Context>,
  createContext: (record: RequestRecord, authorization?: string) => Context,
  { mayImport, cache }: { mayImport: MayImport; cache: AnswerCache | undefined },
): void {
  http.route({
    url: '/graphql',
    method: ['GET', 'POST', 'OPTIONS'],
    bodyLimit: IMPORT_BYTES,
    preParsing: bodyLimit(mayImport),
    // Who opens the address in a browser wants to ask, not to read that no question was asked.
    preHandler: async (request, reply) => (asksNothing(request) ? reply.redirect('/graphiql') : undefined),
    handler: async (request, reply) => {
      refuseDeep(request);
      const { record, headers } = request;
      const answer = async (context: Context) =>
        record.inTime(
          Promise.resolve(fastifyApolloHandler(apollo, { context: async () => context }).call(http, request, reply)),
        );
      const context = createContext(record, headers.authorization);
      return cache ? answerOnce(cache, context, request, reply, answer) : answer(context);
    },
  });
}

/** What is longer is an import, not a question. */
const LONGEST_QUESTION = 100_000;

async function answerOnce(
  cache: AnswerCache,
  context: Context,
  request: FastifyRequest,
  reply: FastifyReply,
  answer: (context: Context) => Promise<unknown>,
): Promise<unknown> {
  const key = requestKey(request);
  // Read ahead of the data, so that an answer is never older than the version it is kept under.
  const version = key && (await cache.currentVersion().catch(() => null));
  if (!key || version === null) {
    const text = await answer(context);
    if (context.outcome.isWrite) cache.expire();
    return text;
  }
  const { record } = context;
  const etag = `W/"${keyOf(version, key)}"`;
  if (request.method === 'GET' && request.headers['if-none-match'] === etag) {
    record.cache = 'not_modified';
    return reply.status(304).header('etag', etag).send();
  }
  const kept = cache.get(key);
  record.cache = kept ? 'hit' : 'miss';
  if (kept) return sendKept(kept, etag, request, reply);
  const text = await answer(context);
  if (context.outcome.isWrite) cache.expire();
  if (typeof text !== 'string' || !context.outcome.isRepeatable || !context.coverage.isKnown) return text;
  const contentType = String(reply.getHeader('content-type'));
  return sendKept(await cache.keep(key, version, contentType, text), etag, request, reply);
}

/** Sends an answer compressed or plain, as its client takes it, whether it was made now or before. */
async function sendKept(kept: KeptAnswer, etag: string, request: FastifyRequest, reply: FastifyReply) {
  reply.type(kept.contentType).header('etag', etag);
  // Beside what is there already: which origins may read it depends on who asks.
  reply.header('vary', [reply.getHeader('vary'), 'accept, accept-encoding'].filter(Boolean).join(', '));
  if (!kept.isCompressed || !takesGzip(request)) return reply.send(await plainBody(kept));
  return reply.header('content-encoding', 'gzip').send(kept.body);
}

/** What an answer is kept under; null for a request that Apollo has to look at, for what it is or where it comes from. */
function requestKey({ method, headers, body, query }: FastifyRequest): string | null {
  const isJson = headers['content-type']?.startsWith('application/json');
  const question = method === 'POST' ? body : query;
  if (Number(headers['content-length'] ?? 0) > LONGEST_QUESTION) return null;
  if (!isJson && !(method === 'GET' && headers['apollo-require-preflight'])) return null;
  return question && !Array.isArray(question) ? keyOf(method, headers.accept, question) : null;
}

const takesGzip = ({ headers }: FastifyRequest) =>
  /\bgzip\b(?!;\s*q=0(?:\.0*)?\b)/.test(String(headers['accept-encoding'] ?? ''));

function asksNothing(request: FastifyRequest): boolean {
  return isVisit(request) && (request.query as { query?: string }).query === undefined;
}
