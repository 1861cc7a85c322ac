import neo4j, { type Driver, type ManagedTransaction, Neo4jError } from 'neo4j-driver';
import type { z } from 'zod';
import {
  DatabaseLoginError,
  DatabaseTimeoutError,
  DatabaseUnavailableError,
  DatabaseUnusableError,
  WriteOutcomeUnknownError,
} from '../domain/keikaku.error.js';
import type { Statement } from './cypher.js';
import { encodeParameters, type Parameters } from './parameters.js';

/** Where the database is and how to get in. */
export interface GraphConfig {
  uri: string;
  username: string;
  password: string;
  /** The name of the database on that server; its default one when absent. */
  database?: string;
}

/** A statement as it was sent, for whoever watches: tests, and the log at debug level. */
export type StatementObserver = (statement: Statement, parameters: Parameters) => void;

const READ_TIMEOUT_SECONDS = 20;
const CONNECT_TIMEOUT_MS = 3_000;

/** The database, as the repositories see it: rows in, rows out, errors of ours. */
export class Graph {
  private readonly driver: Driver;

  constructor(
    private readonly config: GraphConfig,
    private readonly observe: StatementObserver = () => {},
  ) {
    this.driver = neo4j.driver(config.uri, neo4j.auth.basic(config.username, config.password), {
      disableLosslessIntegers: true,
      connectionTimeout: CONNECT_TIMEOUT_MS,
      connectionAcquisitionTimeout: CONNECT_TIMEOUT_MS + 1_000,
      maxTransactionRetryTime: 10_000,
      userAgent: 'keikaku-graph',
      // Nobody here reads hints about statements that tests look after, and the server need not be told which calls we use.
      notificationFilter: { minimumSeverityLevel: 'OFF' },
      telemetryDisabled: true,
    });
  }

  /**
   * Runs a reading statement and gives its rows, each checked against `row`.
   *
   * It goes as an auto-commit transaction in READ mode (which Neo4j enforces): a managed one costs
   * nearly twice as much. What a managed one would bring, one try more after a lost connection, is done here.
   */
  async read<Row>(statement: Statement, parameters: Parameters, row: z.ZodType<Row>): Promise<Row[]> {
    return this.guarded(async () => {
      const run = () => this.runRead(statement, parameters);
      const rows = await run().catch((error: unknown) => {
        if (neo4j.isRetryableError(error as Error)) return run();
        throw error;
      });
      return rows.map((record) => row.parse(record));
    });
  }

  /** Reads rows one after the other, each checked as it comes, for more than fits into memory. It may take its time, once. */
  async *stream<Row>(statement: Statement, parameters: Parameters, row: z.ZodType<Row>): AsyncGenerator<Row> {
    this.observe(statement, parameters);
    const session = this.session(neo4j.session.READ);
    try {
      const result = session.run(statement.text, encodeParameters(parameters));
      for await (const record of result) yield row.parse(record.toObject());
    } catch (error) {
      await this.guarded(() => Promise.reject(error));
    } finally {
      await session.close();
    }
  }

  /**
   * Runs `work` in one writing transaction: all of it is stored, or nothing. The driver runs it anew after a deadlock or a lost
   * connection, also one lost at commit, when it may be stored already: `work` must stand that, or find out (see writeChange).
   *
   * @throws WriteOutcomeUnknownError when the connection was lost at commit and did not come back.
   */
  async write<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    let isCommitSent = false;
    const session = this.session(neo4j.session.WRITE);
    try {
      return await this.guarded(() =>
        session.executeWrite(async (transaction) => {
          const result = await work(new Transaction(transaction, this.observe));
          isCommitSent = true;
          return result;
        }),
      );
    } catch (error) {
      if (isCommitSent && error instanceof DatabaseUnavailableError) throw new WriteOutcomeUnknownError(error);
      throw error;
    } finally {
      await session.close();
    }
  }

  /** Runs a statement that changes constraints or indexes, which Neo4j takes one at a time. */
  async runSchema(statement: Statement): Promise<void> {
    await this.guarded(async () => {
      this.observe(statement, {});
      await this.driver.executeQuery(statement.text, {}, this.database());
    });
  }

  /** Rejects with a DatabaseUnavailableError, or what else is wrong, unless the database answers. */
  async verify(): Promise<void> {
    await this.guarded(() => this.driver.verifyConnectivity(this.database()));
  }

  async close(): Promise<void> {
    await this.driver.close();
  }

  private async runRead(statement: Statement, parameters: Parameters) {
    this.observe(statement, parameters);
    const session = this.session(neo4j.session.READ);
    try {
      const result = await session.run(statement.text, encodeParameters(parameters), {
        timeout: READ_TIMEOUT_SECONDS * 1_000,
      });
      return result.records.map((record) => record.toObject());
    } finally {
      await session.close();
    }
  }

  private session(defaultAccessMode: 'READ' | 'WRITE') {
    return this.driver.session({ defaultAccessMode, ...this.database() });
  }

  private database() {
    return this.config.database === undefined ? {} : { database: this.config.database };
  }

  private async guarded<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Neo4jError)) throw error;
      if (UNAVAILABLE.has(error.code) || isAcquisitionTimeout(error))
        throw new DatabaseUnavailableError(this.config.uri, error);
      if (REFUSED.has(error.code)) throw new DatabaseLoginError(this.config.uri, error);
      if (UNUSABLE.has(error.code)) throw new DatabaseUnusableError(this.config.uri, error);
      if (error.code.includes('TransactionTimedOut')) throw new DatabaseTimeoutError(READ_TIMEOUT_SECONDS, error);
      throw error;
    }
  }
}

const UNAVAILABLE = new Set([
  'ServiceUnavailable',
  'SessionExpired',
  'Neo.TransientError.General.DatabaseUnavailable',
  'Neo.ClientError.Cluster.NotALeader',
]);

/** The driver has no code of its own for a connection that could not be had in time. */
const isAcquisitionTimeout = ({ message }: Neo4jError) => message.startsWith('Connection acquisition timed out');

const REFUSED = new Set([
  'Neo.ClientError.Security.Unauthorized',
  'Neo.ClientError.Security.AuthenticationRateLimit',
  'Neo.ClientError.Security.CredentialsExpired',
  'Neo.ClientError.Security.TokenExpired',
]);

const UNUSABLE = new Set(['Neo.ClientError.Security.Forbidden', 'Neo.ClientError.Database.DatabaseNotFound']);

/** A writing transaction under way. */
export class Transaction {
  constructor(
    private readonly transaction: ManagedTransaction,
    private readonly observe: StatementObserver,
  ) {}

  async run<Row>(statement: Statement, parameters: Parameters, row: z.ZodType<Row>): Promise<Row[]> {
    this.observe(statement, parameters);
    const result = await this.transaction.run(statement.text, encodeParameters(parameters));
    return result.records.map((record) => row.parse(record.toObject()));
  }
}
