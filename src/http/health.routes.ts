import type { FastifyInstance } from 'fastify';
import type { Metrics } from './metrics.js';

/** An answer that is so fresh is given again: whoever asks often burdens neither the database nor the server. */
const FRESH_MS = 1_000;

/**
 * Adds /livez (the process serves), /readyz (it can answer questions, and the first ones are not slow any more) and /metrics. None of
 * them is limited in rate.
 */
export function addHealthRoutes(
  http: FastifyInstance,
  metrics: Metrics,
  readiness: () => Promise<{ isReady: boolean }>,
  isWarmingUp: () => boolean,
): void {
  const config = { rateLimit: false as const };
  const recent = keptFor(FRESH_MS, readiness);
  http.get('/livez', { config }, async () => ({ status: 'ok' }));
  http.get('/readyz', { config }, async (_request, reply) => {
    const found = await recent();
    const state = isWarmingUp() ? { ...found, isReady: false, isWarmingUp: true } : found;
    return reply.status(state.isReady ? 200 : 503).send(state);
  });
  const text = keptFor(FRESH_MS, () => metrics.registry.metrics());
  http.get('/metrics', { config }, async (_request, reply) => {
    return reply.type(metrics.registry.contentType).send(await text());
  });
}

function keptFor<Value>(ms: number, read: () => Promise<Value>): () => Promise<Value> {
  let kept: { value: Promise<Value>; until: number } | undefined;
  return () => {
    const now = performance.now();
    if (!kept || kept.until < now) kept = { value: read(), until: now + ms };
    return kept.value;
  };
}
