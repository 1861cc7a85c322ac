import { randomUUID } from 'node:crypto';
import { maxHeaderSize, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import Fastify, { type FastifyInstance } from 'fastify';
import { KeikakuError } from '../domain/keikaku.error.js';
import { CLOSE_MS, timeBudget } from '../domain/time-budget.js';
import { type ReportDefect, requestError } from '../graphql/request/errors.js';
import { ExpensiveQuestions } from '../graphql/request/expensive.questions.js';
import { RequestRecord } from '../graphql/request/request.record.js';
import { QUESTION_BYTES } from './body-limit.js';
import { clientOf, readForwarded } from './client.address.js';
import { isOneTooMany } from './protection.js';
import { isDecodable, unencodedAddress } from './utf8.js';

declare module 'fastify' {
  interface FastifyRequest {
    record: RequestRecord;
  }
}

/** How the server takes requests in. */
export interface HttpConfig {
  /** How long an answer may take, in seconds; 5 when absent. */
  answerTimeout?: number;
  /** Addresses of proxies that tell the truth about who asks. */
  trustedProxies?: readonly string[];
}

/** What Node takes of an address and headers together. */
const HEADERS_BYTES = maxHeaderSize;
/** An address at which nothing is. */
const NOWHERE = '/-';
const HEADERS_TIMEOUT_MS = 8_000;
const REQUEST_TIMEOUT_MS = 15_000;

/**
 * An HTTP server without routes: it takes in no more than it must, keeps a record of each request, and tells errors in the form
 * of GraphQL.
 */
export function createHttpServer(
  { answerTimeout, trustedProxies = [] }: HttpConfig,
  report: ReportDefect,
): FastifyInstance {
  const { answerMs, idleClientMs } = timeBudget(answerTimeout);
  const http = Fastify({
    bodyLimit: QUESTION_BYTES,
    requestTimeout: REQUEST_TIMEOUT_MS,
    connectionTimeout: idleClientMs,
    http: { headersTimeout: HEADERS_TIMEOUT_MS, connectionsCheckingInterval: 1_000 },
    trustProxy: trustedProxies.length > 0 && [...trustedProxies],
    genReqId: () => randomUUID(),
    clientErrorHandler: refuseUnreadable,
    // Whatever is asked for passes the hooks, which count it and say what is wrong; the router itself would answer past them.
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: HEADERS_BYTES },
    rewriteUrl: ({ url = NOWHERE }) => (isDecodable(url) ? url : NOWHERE),
    forceCloseConnections: 'idle',
    return503OnClosing: false,
  });
  const expensive = new ExpensiveQuestions();
  readForwarded(http);
  http.decorateRequest('record', null as unknown as RequestRecord);
  http.addHook('onRequest', async (request, { raw: response }) => {
    const client = clientOf(request);
    const record = new RequestRecord(request.id, answerMs, client, () => expensive.take(client));
    request.record = record;
    response.once('close', () => {
      if (!response.writableFinished) record.abandon();
    });
  });
  // How fast it is sent is up to the client.
  http.addHook('preHandler', async ({ record }) => record.begin());
  http.setErrorHandler((error: Error, request, reply) => {
    const { status, body } = requestError(error, report);
    request.record.codes.push(...body.errors.map(({ extensions }) => extensions.code));
    return reply.status(status).header('cache-control', 'no-store').send(body);
  });
  answerWhatWasAccepted(http);
  return http;
}

/** While the server closes, what was accepted is answered, and what still comes over an open connection gets 503. */
function answerWhatWasAccepted(http: FastifyInstance): void {
  let isClosing = false;
  http.addHook('preClose', async () => {
    isClosing = true;
    setTimeout(() => http.server.closeAllConnections(), CLOSE_MS).unref();
  });
  http.addHook('onRequest', async (_request, reply) => {
    if (!isClosing) return;
    reply.header('connection', 'close');
    throw new ShuttingDownError();
  });
  http.addHook('onSend', async (_request, reply) => {
    if (isClosing) reply.header('connection', 'close');
  });
}

class ShuttingDownError extends KeikakuError {
  constructor() {
    super('SHUTTING_DOWN', {
      ja: 'サーバーを停止しています。数秒おいてもう一度お試しください。',
      en: 'The server is stopping. Try again in a few seconds.',
    });
  }
}

/** Answers what Node could not read as HTTP, and closes the connection. */
async function refuseUnreadable(this: FastifyInstance, error: Error & { code?: string }, socket: Socket) {
  if (!socket.writable) return void socket.destroy();
  const isTooMany = await isOneTooMany(this, socket.remoteAddress);
  const statusCode = isTooMany ? 429 : (UNREADABLE[error.code ?? ''] ?? 400);
  const reason =
    error.code === 'HPE_INVALID_URL' && !isTooMany
      ? unencodedAddress()
      : Object.assign(new Error('It is not HTTP'), { statusCode });
  const { status, body } = requestError(reason, () => {});
  const text = JSON.stringify(body);
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(text)}`,
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${text}`);
}

const UNREADABLE: Record<string, number> = { ERR_HTTP_REQUEST_TIMEOUT: 408, HPE_HEADER_OVERFLOW: 431 };
