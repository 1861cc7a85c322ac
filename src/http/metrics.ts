import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { RequestRecord } from '../graphql/request.record.js';

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];
const INTROSPECTION = 'IntrospectionQuery';

/** What Prometheus is told. An operation bears its name only where it is known: a stranger must not make up labels. */
export class Metrics {
  readonly registry = new Registry();
  private readonly operations: ReadonlySet<string>;
  private readonly requests = this.counter('keikaku_requests_total', 'Requests answered.', ['operation', 'status']);
  private readonly errors = this.counter('keikaku_errors_total', 'Errors in answers, by code.', ['code']);
  private readonly latency = this.histogram('keikaku_request_seconds', 'From request to answer.', 'operation');
  private readonly statements = this.histogram('keikaku_statement_seconds', 'Cypher statements, by name.', 'statement');

  /** @param operations the names that operations are known by */
  constructor(operations: Iterable<string>, statementsUnderWay: () => number) {
    this.operations = new Set([...operations, INTROSPECTION]);
    collectDefaultMetrics({ register: this.registry });
    new Gauge({
      name: 'keikaku_statements_under_way',
      help: 'Cypher statements sent or waiting for a connection; the pool holds 100.',
      registers: [this.registry],
      collect() {
        this.set(statementsUnderWay());
      },
    });
  }

  /** Counts a request that was answered. */
  count({ operation, codes, statements }: RequestRecord, status: number, ms: number): void {
    const name = operation === null ? 'none' : this.operations.has(operation) ? operation : 'other';
    this.requests.inc({ operation: name, status: String(status) });
    this.latency.observe({ operation: name }, ms / 1_000);
    for (const code of codes) this.errors.inc({ code });
    for (const statement of statements) this.statements.observe({ statement: statement.name }, statement.ms / 1_000);
  }

  private counter<Label extends string>(name: string, help: string, labelNames: Label[]): Counter<Label> {
    return new Counter({ name, help, labelNames, registers: [this.registry] });
  }

  private histogram<Label extends string>(name: string, help: string, label: Label): Histogram<Label> {
    return new Histogram({ name, help, labelNames: [label], buckets: SECONDS, registers: [this.registry] });
  }
}
