import { setTimeout as wait } from 'node:timers/promises';
import neo4j, { type Driver, type ManagedTransaction, Neo4jError } from 'neo4j-driver';
import type { z } from 'zod';
import { DatabaseTimeoutError, DatabaseUnavailableError, WriteOutcomeUnknownError } from '../domain/keikaku.error.js';
import type { Statement } from './cypher.js';
import { asOutdated, errorOfOurs, isPoolClosed } from './graph.errors.js';
import { encodeParameters, type Parameters } from './parameters.js';
import { ACQUISITION_MS, type GraphConfig, POOL_SIZE, Pool } from './pool.js';

/** A statement as it was sent, for whoever watches: tests, and the log at debug level. */
export type StatementObserver = (statement: Statement, parameters: Parameters) => void;

/** Told of each statement of a request before it is sent, and gives what is called when it has ended, well or not. When it throws, nothing is sent. */
export type StatementWatch = (statement: Statement) => (isOk: boolean) => void;

const READ_TIMEOUT_MS = 20_000;
/**
 * Neo4j ends a statement by itself, but looks only every two seconds which are over. When it has said nothing so long after, it is asked
 * over another connection whether it is there at all.
 */
const SILENCE_MS = 100;
const SIGN_OF_LIFE_MS = 200;
/** While a write waits, perhaps for another one, the database is asked so often whether it is there; it may be silent for so long. */
const ASK_MS = 1_000;
const LONGEST_SILENCE_MS = 2_500;

/** The database, as the repositories see it: rows in, rows out, errors of ours. */
export class Graph {
  constructor(
    private readonly config: GraphConfig,
    private readonly observe: StatementObserver = () => {},
    private readonly pool = new Pool(config),
    private readonly watch: StatementWatch = () => () => {},
    private readonly readTimeoutMs = READ_TIMEOUT_MS,
    private readonly end = Number.POSITIVE_INFINITY,
  ) {}

  /** The same database over the same connections for one request: each of its statements may take so long, and all its writes. */
  forRequest(watch: StatementWatch, timeoutMs: number): Graph {
    return new Graph(this.config, this.observe, this.pool, watch, timeoutMs, performance.now() + timeoutMs);
  }

  /**
   * How many connections there may be, how many are in use, and how many statements or transactions wait for one. The driver does
   * not tell; whatever is under way needs one.
   */
  poolLoad(): { size: number; inUse: number; waiting: number } {
    const { underWay } = this.pool;
    return { size: POOL_SIZE, inUse: Math.min(underWay, POOL_SIZE), waiting: Math.max(underWay - POOL_SIZE, 0) };
  }

  /** Whether a write has been sent to be committed and nobody knows yet whether it is. */
  isCommitting(): boolean {
    return this.pool.committing > 0;
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
   * @param isLong it may take its time, as long as the database is there; otherwise what is left of the time of its request.
   * @throws WriteOutcomeUnknownError when the connection was lost at commit and did not come back.
   */
  async write<Result>(
    work: (transaction: Transaction) => Promise<Result>,
    { isLong = false }: { isLong?: boolean } = {},
  ): Promise<Result> {
    const { driver } = this.pool;
    const session = this.session(neo4j.session.WRITE, driver);
    // Neo4j takes 0 for no limit.
    const limit = isLong
      ? {}
      : { timeout: Math.max(1, Math.round(Math.min(this.readTimeoutMs, this.end - performance.now()))) };
    let isCommitSent = false;
    let isOver = false;
    this.pool.underWay += 1;
    const tries = async (transaction: ManagedTransaction) => {
      const result = await work(new Transaction(transaction, this.observe, this.watch)).catch((error: unknown) => {
        throw asOutdated(error);
      });
      // Whoever waited was told that nothing is stored.
      if (isOver || this.pool.isEnding) throw new Error('Given up before it was committed.');
      if (!isCommitSent) this.pool.committing += 1;
      isCommitSent = true;
      return result;
    };
    try {
      return await this.guarded(() => this.unlessGone(driver, session.executeWrite(tries, limit), limit.timeout));
    } catch (error) {
      const isAnswered = !(error instanceof DatabaseUnavailableError || error instanceof DatabaseTimeoutError);
      throw isCommitSent && !isAnswered ? new WriteOutcomeUnknownError(error) : error;
    } finally {
      isOver = true;
      this.pool.underWay -= 1;
      if (isCommitSent) this.pool.committing -= 1;
      // Not awaited, as after reading.
      session.close().catch(() => {});
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
    const { driver } = this.pool;
    await this.guarded(() => this.unlessSilent(driver, driver.verifyConnectivity(this.database()), LONGEST_SILENCE_MS));
  }

  /** What was not sent to be committed never is, from now on. */
  commitNothingMore(): void {
    this.pool.isEnding = true;
  }

  async close(): Promise<void> {
    this.commitNothingMore();
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
        this.readTimeoutMs + SILENCE_MS,
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

  /** What a write gives, unless its time is over, or the database is not there any more: it is asked meanwhile. */
  private async unlessGone<Result>(driver: Driver, write: Promise<Result>, timeoutMs?: number): Promise<Result> {
    const timers: NodeJS.Timeout[] = [];
    const gone = new Promise<never>((_, reject) => {
      let heard = performance.now();
      const hear = () => {
        heard = performance.now();
      };
      const ask = () => {
        // Where all connections are in use, it cannot be asked, and is not silent.
        if (this.pool.underWay >= POOL_SIZE) hear();
        if (performance.now() - heard > LONGEST_SILENCE_MS) {
          this.pool.replace(driver);
          reject(new DatabaseUnavailableError(this.config.uri, new Error('It gives no sign of life.')));
        }
        driver.verifyConnectivity(this.database()).then(hear, () => {});
      };
      timers.push(setInterval(ask, ASK_MS));
      if (timeoutMs === undefined) return;
      const late = () => reject(this.timeoutError(new Error('It has not ended in time.')));
      timers.push(setTimeout(late, timeoutMs + SILENCE_MS + SIGN_OF_LIFE_MS));
    });
    try {
      return await Promise.race([write, gone]);
    } finally {
      for (const timer of timers) clearInterval(timer);
    }
  }

  /** What a statement gives, unless it is late; if the database has gone silent, the driver is given up with all its connections. */
  private async unlessSilent<Result>(driver: Driver, result: PromiseLike<Result>, ms: number): Promise<Result> {
    let timer: NodeJS.Timeout | undefined;
    // When all connections are in use, the first part of this time goes by without one.
    const waiting = this.pool.underWay > POOL_SIZE ? ACQUISITION_MS : 0;
    const silence = new Promise<never>((_, reject) => {
      timer = setTimeout(async () => {
        // Others may be waiting for their answers over its other connections.
        if (await this.isThere(driver)) return reject(this.timeoutError(new Error('It has not ended in time.')));
        this.pool.replace(driver);
        reject(new DatabaseUnavailableError(this.config.uri, new Error('The connection has gone silent.')));
      }, ms + waiting);
    });
    // A driver that is closed leaves what it was asked unanswered, which must not keep the process.
    timer?.unref();
    try {
      return await Promise.race([result, silence]);
    } finally {
      clearTimeout(timer);
    }
  }

  /** Whether the database answers at once. */
  private async isThere(driver: Driver): Promise<boolean> {
    const asked = driver.verifyConnectivity(this.database()).then(
      () => true,
      () => false,
    );
    return Promise.race([asked, wait(SIGN_OF_LIFE_MS, false, { ref: false })]);
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
      throw error instanceof Neo4jError ? errorOfOurs(error, this.config.uri, this.readTimeoutMs / 1_000) : error;
    }
  }

  private timeoutError(cause: Error): DatabaseTimeoutError {
    return new DatabaseTimeoutError(this.readTimeoutMs / 1_000, cause);
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
