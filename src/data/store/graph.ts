import neo4j, { type Driver, type ManagedTransaction, Neo4jError } from 'neo4j-driver';
import type { z } from 'zod';
import {
  DatabaseTimeoutError,
  DatabaseUnavailableError,
  WriteOutcomeUnknownError,
} from '../../domain/keikaku.error.js';
import { COMMAND_BUDGET, LONGEST_RESERVE_MS, type TimeBudget } from '../../domain/time-budget.js';
import { Turns } from '../../domain/turns.js';
import type { Statement } from './cypher.js';
import { asRetried, errorOfOurs, isWorthARetry } from './graph.errors.js';
import { encodeParameters, type Parameters } from './parameters.js';
import { PlanningGate } from './planning.gate.js';
import { type GraphConfig, POOL_SIZE, Pool } from './pool.js';
import { type StatementObserver, type StatementWatch, Transaction } from './transaction.js';

/** Neo4j ends a statement by itself, but looks only every two seconds which are over. It is waited for so much longer. */
const GRACE_MS = 100;

/** A request may have so many statements under way at once; its others wait, so that those of others find Neo4j and connections free. */
const STATEMENTS_AT_ONCE = 10;

/** What holds of the statements of one graph. */
interface Terms {
  watch: StatementWatch;
  /** How long one may take. */
  timeoutMs: number;
  /** When the last of them must have ended. */
  end: number;
  turns: Turns;
  /** Whether they go over the connections that are kept free for what must not wait. */
  isBeside: boolean;
  /** Whose they are, so that clients take turns; empty for this server's own. */
  client: string;
}

/** The database, as the repositories see it: rows in, rows out, errors of ours. */
export class Graph {
  /** What a write left may be read for so long, also where the time of its request is over. */
  private readsEnd = 0;

  constructor(
    private readonly config: GraphConfig,
    private readonly observe: StatementObserver = () => {},
    private readonly budget: TimeBudget = COMMAND_BUDGET,
    private readonly pool = new Pool(config, budget),
    private readonly planning = new PlanningGate(),
    private readonly terms: Terms = {
      watch: () => () => {},
      timeoutMs: budget.statementMs,
      end: Number.POSITIVE_INFINITY,
      turns: new Turns(Number.POSITIVE_INFINITY),
      isBeside: false,
      client: '',
    },
  ) {}

  /** The same database over the same connections for one request of a client, whose statements and writes may take so long from now on. */
  forRequest(watch: StatementWatch, timeoutMs = this.budget.statementMs, client = ''): Graph {
    const turns = new Turns(STATEMENTS_AT_ONCE);
    return this.with({ watch, timeoutMs, turns, client, end: performance.now() + timeoutMs, isBeside: false });
  }

  /** The same database over connections that no question takes, for short statements that must not wait until one is free. */
  beside(timeoutMs = this.budget.statementMs): Graph {
    return this.with({ ...this.terms, timeoutMs, isBeside: true });
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
      const run = () => this.runPlanned(statement, parameters);
      const endTurn = await this.terms.turns.take();
      try {
        const rows = await run().catch((error: unknown) => {
          if (isWorthARetry(error as Error)) return run();
          throw error;
        });
        return rows.map((record) => row.parse(record));
      } finally {
        endTurn();
      }
    });
  }

  /**
   * Whether a statement may be sent in the place of another that Neo4j knows: because it knows that, too, or because it may plan it
   * without having anybody wait.
   */
  canReadInstead(known: Statement, instead: Statement): boolean {
    return this.planning.isKnown(known) && this.planning.isFreeFor(instead, this.terms.client);
  }

  /** Reads rows one after the other, each checked as it comes, for more than fits into memory. It may take its time, once. */
  async *stream<Row>(statement: Statement, parameters: Parameters, row: z.ZodType<Row>): AsyncGenerator<Row> {
    this.observe(statement, parameters);
    const { driver } = this.pool;
    const session = this.session(neo4j.session.READ, driver);
    try {
      const records = session.run(statement.text, encodeParameters(parameters))[Symbol.asyncIterator]();
      const next = () => this.guarded(() => this.pool.use(() => records.next(), driver));
      for (let record = await next(); !record.done; record = await next()) yield row.parse(record.value.toObject());
    } finally {
      // Not awaited, as after reading.
      session.close().catch(() => {});
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
    const limit = isLong ? {} : { timeout: Math.max(1, Math.round(this.leftMs())) };
    let isCommitSent = false;
    let isOver = false;
    const tries = async (transaction: ManagedTransaction) => {
      const result = await work(new Transaction(transaction, this.observe, this.terms.watch)).catch(
        (error: unknown) => {
          throw asRetried(error);
        },
      );
      // Whoever waited was told that nothing is stored.
      if (isOver || this.pool.isEnding) throw new Error('Given up before it was committed.');
      if (!isCommitSent) this.pool.committing += 1;
      isCommitSent = true;
      return result;
    };
    try {
      const stored = () => this.inTime(session.executeWrite(tries, limit), limit.timeout && limit.timeout + GRACE_MS);
      return await this.guarded(() => this.pool.use(stored, driver));
    } catch (error) {
      const isAnswered = !(error instanceof DatabaseUnavailableError || error instanceof DatabaseTimeoutError);
      throw isCommitSent && !isAnswered ? new WriteOutcomeUnknownError(error) : error;
    } finally {
      isOver = true;
      // What it left is read, however long it took.
      this.readsEnd = performance.now() + (isLong ? this.terms.timeoutMs : LONGEST_RESERVE_MS);
      if (isCommitSent) this.pool.committing -= 1;
      // Not awaited, as after reading.
      session.close().catch(() => {});
    }
  }

  /** Runs a statement that changes constraints or indexes, which Neo4j takes one at a time. */
  async runSchema(statement: Statement): Promise<void> {
    await this.guarded(async () => {
      this.observe(statement, {});
      await this.pool.use((driver) => driver.executeQuery(statement.text, {}, this.pool.database()));
    });
  }

  /** Rejects with a DatabaseUnavailableError, or what else is wrong, unless the database answers. */
  async verify(): Promise<void> {
    await this.guarded(() => this.pool.use((driver) => driver.verifyConnectivity(this.pool.database())));
  }

  /** What was not sent to be committed never is, from now on. */
  commitNothingMore(): void {
    this.pool.isEnding = true;
  }

  async close(): Promise<void> {
    await this.pool.close();
  }

  /** Runs a statement, one that Neo4j has to plan when its turn comes: in the first half of its time, so that enough is left for it. */
  private async runPlanned(statement: Statement, parameters: Parameters) {
    const waitMs = this.leftMs(this.readsEnd) / 2;
    const planned = await this.planning.enter(statement, this.terms.client, waitMs);
    return this.runRead(statement, parameters, planned);
  }

  /** @param over told when Neo4j is done with it, which may be long after it was given up here: planning is not interrupted. */
  private async runRead(statement: Statement, parameters: Parameters, over: (isOk: boolean) => void) {
    const ended = this.terms.watch(statement);
    const leftMs = this.leftMs(this.readsEnd);
    const driver = this.terms.isBeside ? this.pool.besideDriver : this.pool.driver;
    const session = this.session(neo4j.session.READ, driver);
    let isOk = false;
    let isGivenUp = false;
    try {
      if (leftMs <= 0) throw this.timeoutError(new Error('Its request has no time left.'));
      this.observe(statement, parameters);
      const timeout = Math.ceil(leftMs);
      const { records } = await this.pool.use(() => {
        const rows = session.run(statement.text, encodeParameters(parameters), { timeout });
        const late = this.inTime(rows, timeout + GRACE_MS);
        late.catch(() => {
          isGivenUp = true;
          rows.then(
            () => over(true),
            () => over(false),
          );
        });
        return late;
      }, driver);
      isOk = true;
      return records.map((record) => record.toObject());
    } finally {
      // Not awaited: over a silent connection it would take as long as the statement.
      session.close().catch(() => {});
      ended(isOk);
      if (!isGivenUp) over(isOk);
    }
  }

  private with(terms: Terms): Graph {
    const { config, observe, budget, pool, planning } = this;
    return new Graph(config, observe, budget, pool, planning, terms);
  }

  /** How long a statement that begins now may take. */
  private leftMs(end = 0): number {
    return Math.min(this.terms.timeoutMs, Math.max(end, this.terms.end) - performance.now());
  }

  /** What a statement or a write gives, unless it is late; undefined for no limit. */
  private async inTime<Result>(result: PromiseLike<Result>, ms: number | undefined): Promise<Result> {
    if (ms === undefined) return result;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(this.timeoutError(new Error('It has not ended in time.'))), ms);
    });
    // A driver that is closed leaves what it was asked unanswered, which must not keep the process.
    timer?.unref();
    try {
      return await Promise.race([result, late]);
    } finally {
      clearTimeout(timer);
    }
  }

  private session(defaultAccessMode: 'READ' | 'WRITE', driver: Driver) {
    return driver.session({ defaultAccessMode, ...this.pool.database() });
  }

  private async guarded<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      throw error instanceof Neo4jError ? errorOfOurs(error, this.config.uri, this.terms.timeoutMs / 1_000) : error;
    }
  }

  private timeoutError(cause: Error): DatabaseTimeoutError {
    return new DatabaseTimeoutError(this.terms.timeoutMs / 1_000, cause);
  }
}
