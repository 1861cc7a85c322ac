import neo4j, { type Config, type Driver, Neo4jError } from 'neo4j-driver';
import { DatabaseUnavailableError } from '../../domain/keikaku.error.js';
import type { TimeBudget } from '../../domain/time-budget.js';

/** Where the database is and how to get in. */
export interface GraphConfig {
  uri: string;
  username: string;
  password: string;
  /** The name of the database on that server; its default one when absent. */
  database?: string;
}

export const POOL_SIZE = 100;

/** Whether anything has come from the database is looked at so many times in the time that it may be silent. */
const STEPS = 20;
/** After this part of that time it is asked. */
const ASK_AFTER = 0.3;
/** A database that has gone silent is looked for so often. */
const SEARCH_MS = 500;
const BESIDE_LIFETIME_MS = 60_000;
/** For what must not wait until others have ended: whether Neo4j is there, whether anything was written, whether the server is ready. */
const BESIDE_SIZE = 4;

/** A driver, and what tells those who wait for it that it is given up. */
interface Line {
  driver: Driver;
  waiting: Set<(error: Error) => void>;
}

/**
 * The connections to a database, kept for the next statement, and whether it is there at all: Neo4j that hangs keeps its connections
 * and says nothing, the driver would wait for minutes, and its pool fill with connections that are dead. So as long as something
 * waits and nothing comes, it is asked over a connection beside, and without a sign of life it counts as down: all who wait are
 * told, those who come are told at once, and it is looked for until it is back.
 */
export class Pool {
  private line: Line;
  /** Its connections are never busy with what others ask. */
  private beside: Driver;
  private heardAt = 0;
  private isAsked = false;
  private isOverdue = false;
  private stepping: NodeJS.Timeout | undefined;
  private searching: NodeJS.Timeout | undefined;
  underWay = 0;
  committing = 0;
  isEnding = false;

  constructor(
    private readonly config: GraphConfig,
    private readonly budget: TimeBudget,
  ) {
    this.line = this.createLine();
    this.beside = this.createBeside();
  }

  get driver(): Driver {
    return this.line.driver;
  }

  get besideDriver(): Driver {
    return this.beside;
  }

  /**
   * What `work` gives over the connections of `driver`, unless the database goes silent meanwhile.
   *
   * @throws DatabaseUnavailableError when it is silent, or `driver` was given up.
   */
  async use<Result>(work: (driver: Driver) => Promise<Result>, driver = this.line.driver): Promise<Result> {
    const { line } = this;
    const isBeside = driver === this.beside;
    if (this.searching || !(driver === line.driver || isBeside)) throw this.silenceError();
    let giveUp: (error: Error) => void = () => {};
    const givenUp = new Promise<never>((_, reject) => {
      giveUp = reject;
    });
    line.waiting.add(giveUp);
    this.underWay += isBeside ? 0 : 1;
    this.listen();
    try {
      const result = await Promise.race([work(driver), givenUp]);
      this.hear(line);
      return result;
    } catch (error) {
      if (isAnswer(error)) this.hear(line);
      throw error;
    } finally {
      line.waiting.delete(giveUp);
      this.underWay -= isBeside ? 0 : 1;
    }
  }

  /** Closes all connections. What is under way is not ended by that, and nobody hears of it any more. */
  async close(): Promise<void> {
    this.isEnding = true;
    clearInterval(this.stepping);
    clearInterval(this.searching);
    this.beside.close().catch(() => {});
    // One that was given up is closed already, as far as it can be.
    if (!this.searching) await this.line.driver.close();
  }

  /** A session's options: the database that is configured. */
  database(): { database?: string } {
    return this.config.database === undefined ? {} : { database: this.config.database };
  }

  private hear(line: Line): void {
    if (line !== this.line) return;
    this.heardAt = performance.now();
    this.isAsked = false;
    this.isOverdue = false;
  }

  private listen(): void {
    if (this.stepping) return;
    this.hear(this.line);
    this.stepping = setInterval(() => this.step(), this.budget.silenceMs / STEPS).unref();
  }

  private step(): void {
    if (this.line.waiting.size === 0) {
      clearInterval(this.stepping);
      this.stepping = undefined;
      return;
    }
    const silenceMs = performance.now() - this.heardAt;
    if (silenceMs > this.budget.silenceMs * ASK_AFTER && !this.isAsked) this.ask();
    if (silenceMs < this.budget.silenceMs) return;
    // Where this process itself was held up, what has come meanwhile is read before the next step.
    if (this.isOverdue) this.giveUp();
    this.isOverdue = true;
  }

  private ask(): void {
    const { line } = this;
    this.isAsked = true;
    this.beside.verifyConnectivity(this.database()).then(
      () => this.hear(line),
      (error) => isAnswer(error) && this.hear(line),
    );
  }

  /** Gives up connections that have gone silent: they would be waited for for minutes, and hold their places. */
  private giveUp(): void {
    if (this.searching || this.isEnding) return;
    const { driver, waiting } = this.line;
    const error = this.silenceError();
    for (const tell of waiting) tell(error);
    for (const silent of [driver, this.beside]) silent.close().catch(() => {});
    this.beside = this.createBeside();
    this.searching = setInterval(() => this.search(), SEARCH_MS).unref();
  }

  /** Each try has connections of its own: what was sent over one while the database was away may be lost. */
  private search(): void {
    const line = this.createLine();
    const found = () => {
      clearTimeout(late);
      if (!this.searching || this.isEnding) return void line.driver.close().catch(() => {});
      clearInterval(this.searching);
      this.searching = undefined;
      this.line = line;
      this.hear(line);
    };
    const lost = (error: unknown) => {
      clearTimeout(late);
      // It refuses, so it is there; whoever asks next is told why.
      if (isAnswer(error)) return found();
      line.driver.close().catch(() => {});
    };
    const late = setTimeout(() => line.driver.close().catch(() => {}), this.budget.silenceMs).unref();
    line.driver.verifyConnectivity(this.database()).then(found, lost);
  }

  private silenceError(): DatabaseUnavailableError {
    return new DatabaseUnavailableError(this.config.uri, new Error('It gives no sign of life.'));
  }

  private createLine(): Line {
    return { driver: this.createDriver(POOL_SIZE), waiting: new Set() };
  }

  /** It is seldom asked, and what lies between may have forgotten a connection that was idle for long. */
  private createBeside(): Driver {
    return this.createDriver(BESIDE_SIZE, { maxConnectionLifetime: BESIDE_LIFETIME_MS });
  }

  private createDriver(size: number, options: Config = {}): Driver {
    const { uri, username, password } = this.config;
    const { connectMs, acquisitionMs, retryMs } = this.budget;
    // The driver's own limits are minutes; whoever asks waits for seconds.
    return neo4j.driver(uri, neo4j.auth.basic(username, password), {
      disableLosslessIntegers: true,
      connectionTimeout: connectMs,
      connectionAcquisitionTimeout: acquisitionMs,
      maxConnectionPoolSize: size,
      maxTransactionRetryTime: retryMs,
      userAgent: 'keikaku-graph',
      // Nobody here reads hints about statements that tests look after, and the server need not be told which calls we use.
      notificationFilter: { minimumSeverityLevel: 'OFF' },
      telemetryDisabled: true,
      ...options,
    });
  }
}

/** Whether Neo4j itself said so, rather than the driver in its stead. */
function isAnswer(error: unknown): boolean {
  return error instanceof Neo4jError && error.code.startsWith('Neo.');
}
