import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../graphql/request/context.js';
import type { RequestRecord } from '../graphql/request/request.record.js';
import type { TrustedDocuments } from '../graphql/request/trusted.documents.js';
import { type AnswerCache, type KeptAnswer, keyOf, plainBody } from './answer-cache.js';
import { bodyLimit, IMPORT_BYTES, type MayImport, QUESTION_BYTES } from './body-limit.js';
import { clientOf } from './client.address.js';
import { searchWithDocument, withDocument } from './document.id.js';
import { isHeldBy } from './etag.js';
import { isVisit } from './pages.route.js';
import { searchOf } from './question.address.js';
import { RefusedRequest } from './refused-request.js';
import { refuseDeep, refuseLong } from './request.size.js';

/**
 * Adds the GraphQL endpoint. With a cache, an answer that was given before is sent again as the bytes it was, and a GET that
 * names its ETag gets 304; both without asking the database more than whether anything was written.
 */
export function addGraphqlRoute(
  http: FastifyInstance,
  apollo: ApolloServer<Context>,
  createContext: (record: RequestRecord, authorization?: string) => Context,
  { mayImport, cache, documents }: GraphqlSource,
): void {
  http.route({
    url: '/graphql',
    method: ['GET', 'HEAD', 'POST'],
    bodyLimit: IMPORT_BYTES,
    preParsing: bodyLimit(mayImport),
    // Who opens the address in a browser wants to ask, not to read that no question was asked.
    preHandler: async (request, reply) => (asksNothing(request) ? reply.redirect('/graphiql') : undefined),
    handler: async (request, reply) => {
      refuseDeep(request);
      refuseLong(request);
      const { record, headers } = request;
      reply.header('cache-control', 'no-store').header('vary', varyOf(reply));
      const question = isGet(request)
        ? { search: searchWithDocument(searchOf(request.url), documents), body: '' }
        : { search: '', body: bodyWithDocument(request.body, documents) };
      const context = createContext(record, headers.authorization);
      const answer = async () => {
        const text = sentBy(reply, await record.inTime(execute(apollo, context, request, question)));
        // What is stored on the way has to be asked about each time: when something is written, nobody tells it.
        if (isGet(request) && context.outcome.isRepeatable) reply.header('cache-control', 'no-cache');
        return text;
      };
      return cache ? answerOnce(cache, context, question, request, reply, answer) : answer();
    },
  });
}

/** What the endpoint needs beside the server that answers. */
interface GraphqlSource {
  mayImport: MayImport;
  /** Where answers are kept; absent for nowhere. */
  cache: AnswerCache | undefined;
  documents: TrustedDocuments;
}

/** A body that is no object is left to Apollo, which says so. */
const bodyWithDocument = (body: unknown, documents: TrustedDocuments) =>
  typeof body === 'object' && body && !Array.isArray(body) ? withDocument({ ...body }, documents) : body;

/** What a request asks: the part of its address behind the question mark, or its body. */
interface AskedFor {
  search: string;
  body: unknown;
}

const isGet = ({ method }: FastifyRequest) => method === 'GET' || method === 'HEAD';

/** Beside what is there already: which origins may read it depends on who asks. */
const varyOf = (reply: FastifyReply) => [reply.getHeader('vary'), 'accept, accept-encoding'].filter(Boolean).join(', ');

/** Has a request answered by Apollo, which need not know of HEAD, nor of a content type where there is no content. */
function execute(apollo: ApolloServer<Context>, context: Context, request: FastifyRequest, question: AskedFor) {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) if (value) headers.set(name, String(value));
  if (isGet(request)) headers.delete('content-type');
  const method = isGet(request) ? 'GET' : 'POST';
  return apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method, headers, ...question },
    context: async () => context,
  });
}

/** Puts status and headers of an answer into the reply, and gives its text. */
function sentBy(
  reply: FastifyReply,
  { status = 200, headers, body }: Awaited<ReturnType<ApolloServer<Context>['executeHTTPGraphQLRequest']>>,
): string {
  if (status === 405) {
    reply.header('allow', 'POST');
    throw new RefusedRequest(405, 'METHOD_NOT_ALLOWED', WRITE_BY_GET);
  }
  for (const [name, value] of headers) reply.header(name, value);
  reply.code(status);
  if (body.kind !== 'complete') throw new Error('A question has one answer.');
  return body.string;
}

const WRITE_BY_GET = {
  ja: '書き込み（mutation）はPOSTで送ってください。GETで送れるのはクエリ（query）だけです。',
  en: 'Send mutations by POST, with content-type: application/json; GET accepts queries only. Nothing was written.',
};

async function answerOnce(
  cache: AnswerCache,
  context: Context,
  question: AskedFor,
  request: FastifyRequest,
  reply: FastifyReply,
  answer: () => Promise<string>,
): Promise<unknown> {
  const key = requestKey(request, question);
  // Read ahead of the data, so that an answer is never older than the version it is kept under.
  const version = key && (await cache.currentVersion().catch(() => null));
  if (!key || version === null) return answer();
  const { record } = context;
  const etag = `W/"${keyOf(version, key)}"`;
  if (isGet(request) && isHeldBy(request, etag)) {
    record.cache = 'not_modified';
    return reply.status(304).header('etag', etag).header('cache-control', 'no-cache').send();
  }
  // A write is done for each who sends it.
  const meanwhile = request.headers.authorization ? undefined : cache.madeMeanwhile(key, version);
  const kept = cache.get(key) ?? (meanwhile && (await record.inTime(meanwhile)));
  record.cache = kept ? 'hit' : 'miss';
  if (kept) return sendKept(kept, etag, request, reply);
  let text = '';
  const made = await cache.make(key, version, async () => {
    text = await answer();
    if (!context.outcome.isRepeatable || !context.coverage.isKnown) return undefined;
    return cache.keep(key, version, String(reply.getHeader('content-type')), text, clientOf(request));
  });
  return made ? sendKept(made, etag, request, reply) : text;
}

/** Sends an answer compressed or plain, as its client takes it, whether it was made now or before. */
async function sendKept(kept: KeptAnswer, etag: string, request: FastifyRequest, reply: FastifyReply) {
  reply.type(kept.contentType).header('etag', etag);
  if (isGet(request)) reply.header('cache-control', 'no-cache');
  if (!kept.isCompressed || !takesGzip(request)) return reply.send(await plainBody(kept));
  return reply.header('content-encoding', 'gzip').send(kept.body);
}

/** What an answer is kept under; null for a request that Apollo has to look at for what it is. */
function requestKey(request: FastifyRequest, { search, body }: AskedFor): string | null {
  const { headers } = request;
  if (isGet(request)) return search === '' ? null : keyOf('GET', headers.accept, search);
  // What is longer is an import.
  if (Number(headers['content-length'] ?? 0) > QUESTION_BYTES) return null;
  return body && !Array.isArray(body) ? keyOf('POST', headers.accept, body) : null;
}

const takesGzip = ({ headers }: FastifyRequest) =>
  /\bgzip\b(?!;\s*q=0(?:\.0*)?\b)/.test(String(headers['accept-encoding'] ?? ''));

function asksNothing(request: FastifyRequest): boolean {
  const { query, documentId } = request.query as { query?: string; documentId?: string };
  return isVisit(request) && query === undefined && documentId === undefined;
}
