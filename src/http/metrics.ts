import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { RequestRecord } from '../graphql/request/request.record.js';
import type { AnswerCache } from './answer-cache.js';

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];
const INTROSPECTION = 'IntrospectionQuery';

/** Connections to the database: how many there may be, how many are in use, and how many statements wait for one. */
interface PoolLoad {
  size: number;
  inUse: number;
  waiting: number;
}

/** What Prometheus is told. An operation bears its name only where it is known: a stranger must not make up labels. */
export class Metrics {
  readonly registry = new Registry();
  private readonly operations: ReadonlySet<string>;
  private readonly requests = this.counter('keikaku_requests_total', 'Requests answered.', ['operation', 'status']);
  private readonly errors = this.counter('keikaku_errors_total', 'Errors in answers, by code.', ['code']);
  private readonly cached = this.counter('keikaku_cache_requests_total', 'Requests for answers, by what was kept.', [
    'result',
  ]);
  private readonly latency = this.histogram('keikaku_request_seconds', 'From request to answer.', 'operation');
  private readonly statements = this.histogram('keikaku_statement_seconds', 'Cypher statements, by name.', 'statement');

  /** @param operations the names that operations are known by */
  constructor(operations: Iterable<string>, poolLoad: () => PoolLoad, cache: AnswerCache | undefined) {
    this.operations = new Set([...operations, INTROSPECTION]);
    collectDefaultMetrics({ register: this.registry });
    this.gauge('keikaku_pool_size', 'Connections to the database that there may be.', () => poolLoad().size);
    this.gauge('keikaku_pool_in_use', 'Connections in use or being made.', () => poolLoad().inUse);
    this.gauge('keikaku_pool_waiting', 'Statements that wait for a connection.', () => poolLoad().waiting);
    if (!cache) return;
    this.gauge('keikaku_cache_answers', 'Answers kept.', () => cache.count);
    this.gauge('keikaku_cache_bytes', 'Bytes of the answers kept.', () => cache.size);
    new Counter({
      name: 'keikaku_cache_checks_total',
      help: 'How often the database was asked whether anything was written.',
      registers: [this.registry],
      collect() {
        this.reset();
        this.inc(cache.checks);
      },
    });
  }

  /** Counts a request that was answered. */
  count({ operation, codes, cache, statements }: RequestRecord, status: number, ms: number): void {
    const name = operation === null ? 'none' : this.operations.has(operation) ? operation : 'other';
    this.requests.inc({ operation: name, status: String(status) });
    this.latency.observe({ operation: name }, ms / 1_000);
    if (cache !== null) this.cached.inc({ result: cache });
    for (const code of codes) this.errors.inc({ code });
    for (const statement of statements) this.statements.observe({ statement: statement.name }, statement.ms / 1_000);
  }

  private counter<Label extends string>(name: string, help: string, labelNames: Label[]): Counter<Label> {
    return new Counter({ name, help, labelNames, registers: [this.registry] });
  }

  private gauge(name: string, help: string, read: () => number): void {
    new Gauge({
      name,
      help,
      registers: [this.registry],
      collect() {
        this.set(read());
      },
    });
  }

  private histogram<Label extends string>(name: string, help: string, label: Label): Histogram<Label> {
    return new Histogram({ name, help, labelNames: [label], buckets: SECONDS, registers: [this.registry] });
  }
}
