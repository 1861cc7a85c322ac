import {
  type Attributes,
  defaultTextMapGetter,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api';
import { setGlobalErrorHandler, W3CTraceContextPropagator } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources';
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';

const SERVICE = 'keikaku-graph';
/** What a collector may take for a batch: a server that stops waits for it. */
const EXPORT_TIMEOUT_MS = 2_000;
/** Monitors ask these every few seconds. */
const PROBES = new Set(['/livez', '/readyz', '/metrics']);

/**
 * Sends a span for each request, and below it one for each of its Cypher statements, to an OTLP collector. Like the log they
 * hold no variables, no text of a question and nothing of who asks. They are made of the record when the answer has gone, and sent in
 * batches: no request waits for them. To be loaded only where traces are wanted.
 *
 * @param url where the collector takes traces, such as http://localhost:4318/v1/traces
 */
export function traceRequests(http: FastifyInstance, url: string, log: Logger | undefined): void {
  const tell = (err: unknown) => log?.warn({ err }, 'traces not sent');
  setGlobalErrorHandler(tell);
  const exporter = new OTLPTraceExporter({ url, timeoutMillis: EXPORT_TIMEOUT_MS });
  const named = resourceFromAttributes({ 'service.name': SERVICE });
  const provider = new BasicTracerProvider({
    resource: named.merge(detectResources({ detectors: [envDetector] })),
    spanProcessors: [new BatchSpanProcessor(exporter)],
  });
  const tracer = provider.getTracer(SERVICE);
  const propagator = new W3CTraceContextPropagator();

  http.addHook('onResponse', async ({ record, method, routeOptions, headers }, reply) => {
    const route = routeOptions.url;
    if (route !== undefined && PROBES.has(route)) return;
    const { id, startedAt, operation, codes, statements } = record;
    const status = reply.statusCode;
    const attributes: Attributes = {
      'http.request.method': method,
      'http.response.status_code': status,
      'keikaku.request.id': id,
      ...(route !== undefined && { 'http.route': route }),
      ...(operation !== null && { 'graphql.operation.name': operation }),
      ...(codes.length > 0 && { 'error.type': codes[0], 'keikaku.error.codes': codes }),
    };
    const parent = propagator.extract(ROOT_CONTEXT, headers, defaultTextMapGetter);
    const name = route === undefined ? method : `${method} ${route}`;
    const span = tracer.startSpan(name, { kind: SpanKind.SERVER, startTime: startedAt, attributes }, parent);
    if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
    const below = trace.setSpan(ROOT_CONTEXT, span);
    for (const { name, startedAt, ms, isOk } of statements) {
      const attributes = { 'db.system.name': 'neo4j', 'db.query.summary': name };
      const child = tracer.startSpan(name, { kind: SpanKind.CLIENT, startTime: startedAt, attributes }, below);
      if (!isOk) child.setStatus({ code: SpanStatusCode.ERROR });
      child.end(startedAt + ms);
    }
    span.end();
  });
  // What a collector that is down does not take in time is lost.
  http.addHook('onClose', () => provider.shutdown().catch(tell));
}
