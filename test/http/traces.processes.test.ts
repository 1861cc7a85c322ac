import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { afterEach, expect, inject, it } from 'vitest';
import { TestApp } from '../support/app.js';

/** A span as OTLP writes it in JSON. */
interface Span {
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  name: string;
  kind: number;
  startTimeUnixNano: string;
  endTimeUnixNano: string;
  attributes: { key: string; value: { stringValue?: string; intValue?: number } }[];
  status: { code: number };
}

const SERVER = 2;
const CLIENT = 3;
const UNSET = 0;
const ERROR = 2;

let collector: Server | undefined;
afterEach(() => {
  collector?.closeAllConnections();
  collector?.close();
});

/** A collector that takes traces and keeps them, or one that never answers. */
async function collect(isSilent = false): Promise<{ url: string; texts: string[] }> {
  const texts: string[] = [];
  collector = createServer(async (request, response) => {
    let text = '';
    for await (const part of request) text += part;
    texts.push(text);
    if (!isSilent) response.setHeader('content-type', 'application/json').end('{}');
  });
  await once(collector.listen(0, '127.0.0.1'), 'listening');
  const { port } = collector.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/v1/traces`, texts };
}

const spansIn = (texts: string[]): Span[] =>
  texts.flatMap((text) =>
    JSON.parse(text).resourceSpans.flatMap(({ scopeSpans }: { scopeSpans: { spans: Span[] }[] }) =>
      scopeSpans.flatMap(({ spans }) => spans),
    ),
  );

const attributesOf = ({ attributes }: Span) =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, value.stringValue ?? value.intValue ?? value]));

const isLoaded = () =>
  Object.keys(createRequire(import.meta.url).cache).some((file) => file.includes('@opentelemetry/sdk-trace'));

it('loads nothing of OpenTelemetry where no traces are wanted', async () => {
  const app = await TestApp.start();
  await app.ask('{ plans { totalCount } }');
  await app.stop();
  expect(isLoaded()).toBe(false);
});

it('sends a span for a request and one below it for each statement, in the trace of who asks', async () => {
  const { url, texts } = await collect();
  const app = await TestApp.start(inject('graph'), { tracesUrl: url });
  expect(isLoaded()).toBe(true);
  const [traceId, parent] = ['0af7651916cd43dd8448eb211c80319c', 'b7ad6b7169203331'];
  const response = await fetch(`${app.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', traceparent: `00-${traceId}-${parent}-01` },
    body: JSON.stringify({
      query: 'query Secret($id: ID!) { node(id: $id) { id } nodes(ids: "himitsu") { id } }',
      variables: { id: 'kashiwa-2024/measure/3.1' },
    }),
  });
  expect(response.status).toBe(200);
  await fetch(`${app.url}/livez`);
  // What is not yet sent is sent when it stops.
  await app.stop();

  const spans = spansIn(texts);
  const [request] = spans.filter(({ kind }) => kind === SERVER);
  expect(request).toMatchObject({ traceId, parentSpanId: parent, name: 'POST /graphql', status: { code: UNSET } });
  expect(attributesOf(request as Span)).toEqual({
    'http.request.method': 'POST',
    'http.route': '/graphql',
    'http.response.status_code': 200,
    'graphql.operation.name': 'Secret',
    'keikaku.request.id': expect.any(String),
  });
  const statements = spans.filter(({ kind }) => kind === CLIENT);
  expect(statements.map(({ name }) => name).sort()).toEqual(['measure.byIds', 'plan.byIds']);
  for (const statement of statements) {
    expect(statement).toMatchObject({ traceId, parentSpanId: request?.spanId, status: { code: UNSET } });
    expect(attributesOf(statement)).toEqual({ 'db.system.name': 'neo4j', 'db.query.summary': statement.name });
    expect(statement.startTimeUnixNano >= String(request?.startTimeUnixNano)).toBe(true);
    expect(statement.endTimeUnixNano >= statement.startTimeUnixNano).toBe(true);
  }
  // Neither the probe, nor anything else.
  expect(spans).toHaveLength(3);
  expect(texts.join()).toContain('"keikaku-graph"');
  expect(texts.join()).not.toMatch(/kashiwa|himitsu|127\.0\.0\.1|localhost/);
});

it('begins a trace of its own without one, and marks what failed with its code', async () => {
  const { url, texts } = await collect();
  const app = await TestApp.start({ ...inject('graph'), uri: 'bolt://127.0.0.1:9' }, { tracesUrl: url });
  const broken = await fetch(`${app.url}/csv/plans`, { headers: { traceparent: 'not a trace' } });
  expect(broken.status).toBe(503);
  await app.stop();
  const [request, ...others] = spansIn(texts).sort((one, other) => one.kind - other.kind);
  expect(request).toMatchObject({ name: 'GET /csv/:question', status: { code: ERROR } });
  expect(request?.parentSpanId).toBeUndefined();
  expect(attributesOf(request as Span)).toMatchObject({ 'error.type': 'DATABASE_UNAVAILABLE' });
  expect(others.length).toBeGreaterThan(0);
  for (const { parentSpanId, status } of others) expect([parentSpanId, status.code]).toEqual([request?.spanId, ERROR]);
});

it('answers as ever, and stops, when the collector is down or never answers', async () => {
  const silent = await collect(true);
  for (const tracesUrl of ['http://127.0.0.1:9/v1/traces', silent.url]) {
    const lines: string[] = [];
    const log = pino({ level: 'warn' }, { write: (line: string) => lines.push(JSON.parse(line).msg) });
    const app = await TestApp.start(inject('graph'), { tracesUrl }, log);
    // More spans than a batch has: some are sent while questions are answered.
    for (let round = 0; round < 10; round += 1) {
      const answers = await Promise.all(Array.from({ length: 26 }, () => app.ask('{ plans { totalCount } }')));
      expect(answers.filter(({ errors }) => errors)).toEqual([]);
    }
    const start = performance.now();
    await app.stop();
    console.log(`stopped ${Math.round(performance.now() - start)} ms after the last answer: ${tracesUrl}`);
    // A slow machine has slow statements.
    expect(new Set(lines.filter((line) => line !== 'slow statement'))).toEqual(new Set(['traces not sent']));
  }
  expect(silent.texts.length).toBeGreaterThan(0);
}, 60_000);
