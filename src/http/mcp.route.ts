import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Bilingual } from '../domain/bilingual.js';
import type { Question } from '../domain/question.js';
import type { Ask } from '../graphql/catalogue/ask.js';
import { errorFormatter, type ReportDefect } from '../graphql/request/errors.js';
import type { RequestRecord } from '../graphql/request/request.record.js';
import { RefusedRequest } from './refused-request.js';
import { refuseDeep } from './request.size.js';

/** What the route answers from. */
interface McpRouteSource {
  schema: GraphQLSchema;
  questions: readonly Question[];
  ask: (record: RequestRecord) => Ask;
  /** Origins whose pages may ask; `*` for any. */
  corsOrigins: readonly string[];
  onDefect: ReportDefect;
}

/**
 * Adds /mcp, the Model Context Protocol over streamable HTTP: one message a request, and nothing is kept between them, so that it has POST
 * only. What is asked counts as a question of GraphQL asked the same way.
 */
export function addMcpRoute(
  http: FastifyInstance,
  { schema, questions, ask, corsOrigins, onDefect }: McpRouteSource,
): void {
  http.post('/mcp', async (request, reply) => {
    refuseForeign(request, corsOrigins);
    refuseDeep(request);
    const { record, body } = request;
    if (Array.isArray(body)) throw new RefusedRequest(400, 'BAD_REQUEST', ONE_AT_A_TIME);
    const formatted = errorFormatter(onDefect);
    const format = (error: unknown) => {
      const known = formatted({ message: '' }, error);
      record.codes.push(String(known.extensions?.code));
      return known;
    };
    // Loaded for the first who asks: few do, and it takes its part of a start.
    const { answerMessage } = await import('../mcp/mcp.handler.js');
    const source = { ask: ask(record), schema, questions, format };
    const response = await record.inTime(answerMessage(source, asWebRequest(request), body));
    reply.header('cache-control', 'no-store');
    return reply.send(response);
  });
}

/**
 * Refuses pages of other sites, also where their name is made to lead to this machine (DNS rebinding): a browser says whose page asks, and
 * nothing else does.
 *
 * @throws RefusedRequest FOREIGN_ORIGIN
 */
function refuseForeign({ headers: { origin } }: FastifyRequest, corsOrigins: readonly string[]): void {
  const isAllowed = corsOrigins.includes('*') || (origin !== undefined && corsOrigins.includes(origin));
  if (isAllowed || origin === undefined || isOfThisMachine(origin)) return;
  throw new RefusedRequest(403, 'FOREIGN_ORIGIN', FOREIGN);
}

const LOCAL = ['localhost', '127.0.0.1', '[::1]'];

const isOfThisMachine = (origin: string) => URL.canParse(origin) && LOCAL.includes(new URL(origin).hostname);

/** The request as the library reads it, which takes the body from beside it. */
function asWebRequest({ url, headers }: FastifyRequest): Request {
  const kept = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    value ? [[name, String(value)]] : [],
  );
  return new Request(new URL(url, 'http://localhost'), { method: 'POST', headers: kept });
}

const FOREIGN: Bilingual = {
  ja: '他のサイトのページからは使えません。許可するサイトは CORS_ORIGINS で指定できます。',
  en: 'Pages of other sites may not ask here. The server administrator can allow an origin with CORS_ORIGINS.',
};

const ONE_AT_A_TIME: Bilingual = {
  ja: '/mcp へは、JSON-RPC のメッセージを一つずつ送ってください。',
  en: 'Send JSON-RPC messages to /mcp one at a time, not as a list.',
};
