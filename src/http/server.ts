import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import Fastify, { type FastifyInstance, type FastifyReply } from 'fastify';
import { KeikakuError } from '../domain/keikaku.error.js';
import { CLOSE_MS, timeBudget } from '../domain/time-budget.js';
import { type ReportDefect, requestError } from '../graphql/errors.js';
import { RequestRecord } from '../graphql/request.record.js';
import { addressError, takeUtf8Only, unencodedAddress } from './utf8.js';

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

const BODY_LIMIT = 100_000;
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
    bodyLimit: BODY_LIMIT,
    requestTimeout: REQUEST_TIMEOUT_MS,
    connectionTimeout: idleClientMs,
    http: { headersTimeout: HEADERS_TIMEOUT_MS, connectionsCheckingInterval: 1_000 },
    trustProxy: trustedProxies.length > 0 && [...trustedProxies],
    genReqId: () => randomUUID(),
    clientErrorHandler: refuseUnreadable,
    routerOptions: { ignoreTrailingSlash: true },
    frameworkErrors: (error, { raw }, reply) => {
      const { status, body } = requestError(addressError(raw.url ?? '') ?? error, report);
      (reply as FastifyReply).status(status).send(body);
    },
    forceCloseConnections: 'idle',
    return503OnClosing: false,
  });
  http.decorateRequest('record', null as unknown as RequestRecord);
  http.addHook('onRequest', async (request, { raw: response }) => {
    const record = new RequestRecord(request.id, answerMs);
    request.record = record;
    response.once('close', () => {
      if (!response.writableFinished) record.abandon();
    });
  });
  takeUtf8Only(http);
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
function refuseUnreadable(error: Error & { code?: string }, socket: Socket): void {
  if (!socket.writable) return void socket.destroy();
  const statusCode = UNREADABLE[error.code ?? ''] ?? 400;
  const reason =
    error.code === 'HPE_INVALID_URL' ? unencodedAddress() : Object.assign(new Error('It is not HTTP'), { statusCode });
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
