import type { ManagedTransaction } from 'neo4j-driver';
import type { z } from 'zod';
import type { Statement } from './cypher.js';
import { encodeParameters, type Parameters } from './parameters.js';

/** A statement as it was sent, for whoever watches: tests, and the log at debug level. */
export type StatementObserver = (statement: Statement, parameters: Parameters) => void;

/** Told of each statement of a request before it is sent, and gives what is called when it has ended, well or not. When it throws, nothing is sent. */
export type StatementWatch = (statement: Statement) => (isOk: boolean) => void;

/** A writing transaction under way. */
export class Transaction {
  constructor(
    private readonly transaction: ManagedTransaction,
    private readonly observe: StatementObserver,
    private readonly watch: StatementWatch,
  ) {}

  async run<Row>(statement: Statement, parameters: Parameters, row: z.ZodType<Row>): Promise<Row[]> {
    const ended = this.watch(statement);
    this.observe(statement, parameters);
    let isOk = false;
    try {
      const { records } = await this.transaction.run(statement.text, encodeParameters(parameters));
      isOk = true;
      return records.map((record) => row.parse(record.toObject()));
    } finally {
      ended(isOk);
    }
  }
}
