import { randomUUID } from 'node:crypto';
import type { BenchDatabase } from '../database/bench-database.js';
import type { SentStatement } from './bolt-proxy.js';

interface Operator {
  dbHits?: number;
  children: Operator[];
}

/** What each statement reads and writes of the store, as `PROFILE` counts it; nothing they write stays. */
export async function dbHitsOf({ driver }: BenchDatabase, statements: SentStatement[]): Promise<number[]> {
  const session = driver.session();
  const transaction = session.beginTransaction();
  try {
    const hits: number[] = [];
    for (const { cypher, parameters } of statements) {
      const { summary } = await transaction.run(`PROFILE ${cypher}`, asNew(parameters));
      hits.push(summary.profile ? sumOf(summary.profile) : 0);
    }
    return hits;
  } finally {
    await transaction.rollback();
    await session.close();
  }
}

/** What a write calls by an id of its own gets another: it is stored already. */
function asNew(parameters: SentStatement['parameters']): SentStatement['parameters'] {
  const { properties } = parameters as { properties?: { id?: unknown } };
  return properties?.id ? { ...parameters, properties: { ...properties, id: randomUUID() } } : parameters;
}

function sumOf({ dbHits = 0, children }: Operator): number {
  return children.reduce((sum, child) => sum + sumOf(child), dbHits);
}
