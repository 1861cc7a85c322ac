import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Change } from '../../domain/change.js';
import { statement } from '../store/cypher.js';
import { renewDataVersion } from '../store/data-version.repository.js';
import type { Graph } from '../store/graph.js';
import type { Transaction } from '../store/transaction.js';

const exists = statement('change.exists');
const add = statement('change.add');

/** A writing transaction that can leave one change behind. */
export interface ChangingTransaction extends Pick<Transaction, 'run'> {
  /** Stores what the transaction did, and what else it did beside, together with it; without, nothing has changed, and kept answers still hold. */
  leave(change: Change, beside?: readonly Change[]): Promise<void>;
}

/**
 * Runs `work` in a writing transaction that leaves a change, once: where the connection is lost at commit, so that nobody knows
 * whether it is stored, the next try looks for the change first and, when it is there, gives the result it already has.
 *
 * @param lock is run first; by it the next try waits for the end of one that is still being committed.
 * @param options as Graph.write takes them.
 * @throws WriteOutcomeUnknownError when it could not be found out in time.
 */
export function writeChange<Result>(
  graph: Graph,
  lock: (transaction: Transaction) => Promise<unknown>,
  work: (transaction: ChangingTransaction) => Promise<Result>,
  options?: { isLong: boolean },
): Promise<Result> {
  const id = randomUUID();
  let tried: { result: Result } | undefined;
  return graph.write(async (transaction) => {
    await lock(transaction);
    if (tried && (await isStored(transaction, id))) return tried.result;
    const result = await work({
      run: (...query) => transaction.run(...query),
      leave: async (change, beside = []) => {
        for (const one of beside) {
          await transaction.run(add, { properties: { id: randomUUID(), ...one }, laterMs: 0 }, z.never());
        }
        // Of the same millisecond, history would not know which was the last.
        const laterMs = beside.length > 0 ? 1 : 0;
        await transaction.run(add, { properties: { id, ...change }, laterMs }, z.never());
        await renewDataVersion(transaction);
      },
    });
    tried = { result };
    return result;
  }, options);
}

async function isStored(transaction: Transaction, id: string): Promise<boolean> {
  const found = await transaction.run(exists, { id }, z.object({ id: z.string() }));
  return found.length > 0;
}
