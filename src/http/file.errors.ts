import type { FastifyReply, FastifyRequest } from 'fastify';
import { KeikakuError } from '../domain/keikaku.error.js';
import { formatError } from '../graphql/request/errors.js';
import { RETRY_AFTER_SECONDS } from '../graphql/request/expensive.questions.js';

/** Says in the place of a file why there is none, as GraphQL tells errors; what is no error of ours is thrown on. */
export function sendError(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (!(error instanceof KeikakuError)) throw error;
  request.record.codes.push(error.code);
  reply.removeHeader('content-disposition');
  const status = statusOf(error.code);
  if (status === 429) reply.header('retry-after', RETRY_AFTER_SECONDS);
  return reply
    .status(status)
    .type('application/json; charset=utf-8')
    .header('cache-control', 'no-store')
    .send({ errors: [formatError(error)] });
}

/** Codes of what may be answered later. */
const BUSY = new Set([
  ...['ANSWER_TIMEOUT', 'PLANNING_BUSY', 'STATEMENT_TOO_LARGE'],
  ...['DOCUMENT_CHECKS_BUSY', 'DOCUMENT_CHECK_TIMEOUT', 'DOCUMENT_CHECK_OUT_OF_MEMORY'],
]);
/** Codes of what is not there. */
const ABSENT = new Set(['UNKNOWN_QUESTION', 'UNKNOWN_PLAN', 'UNKNOWN_FORMAT', 'UNKNOWN_TABLE', 'DOCUMENT_NOT_KEPT']);

function statusOf(code: string): number {
  if (ABSENT.has(code)) return 404;
  if (code === 'INTERNAL_SERVER_ERROR') return 500;
  if (code === 'TOO_MANY_EXPENSIVE_QUESTIONS') return 429;
  return code.startsWith('DATABASE_') || BUSY.has(code) ? 503 : 400;
}
