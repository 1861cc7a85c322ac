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

/** Told of each statement of a request before it is sent, and gives what is called when it has ended, well or not. When it throws, nothing is sent. */
export type StatementWatch = (statement: Statement) => (isOk: boolean) => void;

const READ_TIMEOUT_MS = 20_000;
/** Neo4j ends a statement by itself. When it has said nothing so long after, nothing comes over this connection any more. */
const SILENCE_MS = 300;
const POOL_SIZE = 100;
const ACQUISITION_MS = 3_000;

/** The database, as the repositories see it: rows in, rows out, errors of ours. */
export class Graph {
  constructor(
    private readonly config: GraphConfig,
    private readonly observe: StatementObserver = () => {},
    private readonly pool = new Pool(config),
    private readonly watch: StatementWatch = () => () => {},
    private readonly readTimeoutMs = READ_TIMEOUT_MS,
  ) {}

  /** The same database over the same connections for one request, each of whose statements may take so long. */
  forRequest(watch: StatementWatch, readTimeoutMs: number): Graph {
    return new Graph(this.config, this.observe, this.pool, watch, readTimeoutMs);
  }

  /**
   * How many connections there may be, how many are in use, and how many statements or transactions wait for one. The driver does
   * not tell; whatever is under way needs one.
   */
  poolLoad(): { size: number; inUse: number; waiting: number } {
    const { underWay } = this.pool;
    return { size: POOL_SIZE, inUse: Math.min(underWay, POOL_SIZE), waiting: Math.max(underWay - POOL_SIZE, 0) };
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
        if (neo4j.isRetryableError(error as Error) || isPoolClosed(error as Error)) return run();
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
          const result = await work(new Transaction(transaction, this.observe, this.watch));
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
      await this.pool.driver.executeQuery(statement.text, {}, this.database());
    });
  }

  /** Rejects with a DatabaseUnavailableError, or what else is wrong, unless the database answers. */
  async verify(): Promise<void> {
    await this.guarded(() => this.pool.driver.verifyConnectivity(this.database()));
  }

  async close(): Promise<void> {
    await this.pool.driver.close();
  }

  private async runRead(statement: Statement, parameters: Parameters) {
    const ended = this.watch(statement);
    this.observe(statement, parameters);
    const { driver } = this.pool;
    this.pool.underWay += 1;
    const session = this.session(neo4j.session.READ, driver);
    let isOk = false;
    try {
      const result = await this.unlessSilent(
        driver,
        session.run(statement.text, encodeParameters(parameters), { timeout: this.readTimeoutMs }),
      );
      isOk = true;
      return result.records.map((record) => record.toObject());
    } finally {
      // Not awaited: over a silent connection it would take as long as the statement.
      session.close().catch(() => {});
      this.pool.underWay -= 1;
      ended(isOk);
    }
  }

  /** What a statement gives, unless its connection has gone silent: then the driver is given up with all its connections. */
  private async unlessSilent<Result>(driver: Driver, result: PromiseLike<Result>): Promise<Result> {
    let timer: NodeJS.Timeout | undefined;
    // When all connections are in use, the first part of this time goes by without one.
    const waiting = this.pool.underWay > POOL_SIZE ? ACQUISITION_MS : 0;
    const silence = new Promise<never>((_, reject) => {
      timer = setTimeout(
        () => {
          this.pool.replace(driver);
          reject(new DatabaseUnavailableError(this.config.uri, new Error('The connection has gone silent.')));
        },
        this.readTimeoutMs + SILENCE_MS + waiting,
      );
    });
    // A driver that is closed leaves what it was asked unanswered, which must not keep the process.
    timer?.unref();
    try {
      return await Promise.race([result, silence]);
    } finally {
      clearTimeout(timer);
    }
  }

  private session(defaultAccessMode: 'READ' | 'WRITE', driver = this.pool.driver) {
    return driver.session({ defaultAccessMode, ...this.database() });
  }

  private database() {
    return this.config.database === undefined ? {} : { database: this.config.database };
  }

  private async guarded<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Neo4jError)) throw error;
      if (UNAVAILABLE.has(error.code) || isAcquisitionTimeout(error) || isPoolClosed(error))
        throw new DatabaseUnavailableError(this.config.uri, error);
      if (REFUSED.has(error.code)) throw new DatabaseLoginError(this.config.uri, error);
      if (UNUSABLE.has(error.code)) throw new DatabaseUnusableError(this.config.uri, error);
      if (error.code.includes('TransactionTimedOut')) throw new DatabaseTimeoutError(this.readTimeoutMs / 1_000, error);
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

/** A statement that waited for a connection of a driver that was given up; it was never sent. */
const isPoolClosed = ({ message }: Error) => message.startsWith('Pool is closed');

const REFUSED = new Set([
  'Neo.ClientError.Security.Unauthorized',
  'Neo.ClientError.Security.AuthenticationRateLimit',
  'Neo.ClientError.Security.CredentialsExpired',
  'Neo.ClientError.Security.TokenExpired',
]);

const UNUSABLE = new Set(['Neo.ClientError.Security.Forbidden', 'Neo.ClientError.Database.DatabaseNotFound']);

/** The connections to a database, kept for the next statement. */
class Pool {
  driver: Driver;
  underWay = 0;

  constructor(private readonly config: GraphConfig) {
    this.driver = this.createDriver();
  }

  /** Gives up a driver whose connections have gone silent: it would wait for them for minutes, and hold their places. */
  replace(silent: Driver): void {
    if (silent !== this.driver) return;
    this.driver = this.createDriver();
    silent.close().catch(() => {});
  }

  private createDriver(): Driver {
    const { uri, username, password } = this.config;
    // The driver's own limits are minutes; whoever asks waits for seconds.
    return neo4j.driver(uri, neo4j.auth.basic(username, password), {
      disableLosslessIntegers: true,
      connectionTimeout: 2_000,
      connectionAcquisitionTimeout: ACQUISITION_MS,
      maxConnectionPoolSize: POOL_SIZE,
      maxTransactionRetryTime: 4_000,
      userAgent: 'keikaku-graph',
      // Nobody here reads hints about statements that tests look after, and the server need not be told which calls we use.
      notificationFilter: { minimumSeverityLevel: 'OFF' },
      telemetryDisabled: true,
    });
  }
}

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
