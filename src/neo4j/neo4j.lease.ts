import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type Driver } from 'neo4j-driver';
import type { Credentials } from './credentials.file.js';

const LEASE = 'keikaku-lease';

/** The first query of all takes a server one to two seconds; one that takes longer than this hangs. */
const ANSWER_MS = 3_000;
const GOODBYE_MS = 500;

/**
 * One connection to Neo4j that a process keeps open as long as it needs the server. Neo4j can list its connections
 * by the name they gave, so the server itself knows who uses it; that of a killed process closes by itself.
 */
export class Lease {
  readonly #name = `${LEASE}/${randomUUID()}`;
  readonly #driver: Driver;

  private constructor({ uri, username, password }: Credentials) {
    this.#driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
      userAgent: this.#name,
      maxConnectionPoolSize: 1,
      // By default the driver replaces its connections after an hour.
      maxConnectionLifetime: Number.MAX_SAFE_INTEGER,
      connectionTimeout: ANSWER_MS,
      telemetryDisabled: true,
    });
  }

  /**
   * Connects, logs in and sees that the database is open.
   *
   * @throws Neo4jError when the server does not answer yet or does not know the password, or its database is not open yet.
   */
  static async open(credentials: Credentials): Promise<Lease> {
    const lease = new Lease(credentials);
    try {
      await within(ANSWER_MS, lease.#driver.verifyConnectivity());
      // It lets in before its database is open, after a crash for seconds; and the first query of all makes it load its query
      // engine, better now than in the first request or in stop().
      await within(ANSWER_MS, lease.#leaseNames());
      return lease;
    } catch (error) {
      await lease.close();
      throw error;
    }
  }

  /** Whether the server still holds the connection; renews one that broke. False when the server is gone. */
  async isAlive(): Promise<boolean> {
    return this.#driver.verifyConnectivity().then(
      () => true,
      () => false,
    );
  }

  /** Whether other processes use the server too. A server that does not answer has no users. */
  async hasOthers(): Promise<boolean> {
    const names = await within(ANSWER_MS, this.#leaseNames()).catch(() => []);
    return names.some((name) => name !== this.#name);
  }

  async close(): Promise<void> {
    await within(GOODBYE_MS, this.#driver.close()).catch(() => {});
  }

  async #leaseNames(): Promise<string[]> {
    const session = this.#driver.session({ defaultAccessMode: neo4j.session.READ });
    const { records } = await session.run(
      'CALL dbms.listConnections() YIELD userAgent WHERE userAgent STARTS WITH $lease RETURN userAgent',
      { lease: `${LEASE}/` },
    );
    await session.close();
    return records.map((record) => record.get('userAgent'));
  }
}

/** Neo4j takes the connection, and says nothing. */
export class SilentNeo4jError extends Error {}

/** What `promise` brings, unless a server that hangs keeps it waiting longer than `ms`. */
async function within<T>(ms: number, promise: Promise<T>): Promise<T> {
  const late = sleep(ms, undefined, { ref: false }).then(() => {
    throw new SilentNeo4jError(`Neo4j did not answer within ${ms} ms`);
  });
  return Promise.race([promise, late]);
}
