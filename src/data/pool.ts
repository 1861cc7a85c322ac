import neo4j, { type Driver } from 'neo4j-driver';

/** Where the database is and how to get in. */
export interface GraphConfig {
  uri: string;
  username: string;
  password: string;
  /** The name of the database on that server; its default one when absent. */
  database?: string;
}

export const POOL_SIZE = 100;
/** How long a statement waits for a connection. */
export const ACQUISITION_MS = 3_000;
/** How long the driver begins another try after the first has failed; with its pauses the last one begins in the fourth second. */
const RETRY_MS = 2_000;

/** The connections to a database, kept for the next statement. */
export class Pool {
  driver: Driver;
  underWay = 0;
  committing = 0;
  isEnding = false;

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
      maxTransactionRetryTime: RETRY_MS,
      userAgent: 'keikaku-graph',
      // Nobody here reads hints about statements that tests look after, and the server need not be told which calls we use.
      notificationFilter: { minimumSeverityLevel: 'OFF' },
      telemetryDisabled: true,
    });
  }
}
