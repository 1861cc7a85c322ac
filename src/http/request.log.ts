import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { Metrics } from './metrics.js';

const SLOW_STATEMENT_MS = 500;
/** A question may have some hundred, and a line for each request is to stay one. */
const TOLD_STATEMENTS = 50;

/**
 * Writes a line for each request, and one for each statement that was slow, and counts both. No line holds variables, texts of a question,
 * or who asks.
 */
export function logRequests(http: FastifyInstance, metrics: Metrics, log: Logger | undefined): void {
  http.addHook('onResponse', async ({ record, method, routeOptions }, reply) => {
    const { id, operation, codes, cache, statements } = record;
    const ms = Math.round(reply.elapsedTime);
    const status = reply.statusCode;
    metrics.count(record, status, ms);
    if (!log) return;
    const told = statements.slice(0, TOLD_STATEMENTS).map(({ name, ms }) => ({ name, ms }));
    const untold = statements.length - told.length;
    const what = { method, route: routeOptions.url, status, ms, operation, codes: [...new Set(codes)] };
    log.info({ id, ...what, ...(cache && { cache }), statements: told, ...(untold > 0 && { untold }) }, 'request');
    for (const statement of told) {
      if (statement.ms >= SLOW_STATEMENT_MS) log.warn({ id, operation, ...statement }, 'slow statement');
    }
  });
}
