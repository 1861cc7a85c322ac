import { z } from 'zod';
import { statement } from './cypher.js';
import type { Graph } from './graph.js';
import type { Transaction } from './transaction.js';

const read = statement('dataVersion.read');
const renew = statement('dataVersion.renew');
const row = z.object({ version: z.string() });

/** What all that is stored is known by; another text after anything was written. Empty before the first write. */
export async function readDataVersion(graph: Graph): Promise<string> {
  const [found] = await graph.read(read, {}, row);
  return found?.version ?? '';
}

/** Says that a transaction writes something; the last thing it does. */
export async function renewDataVersion(transaction: Transaction): Promise<void> {
  await transaction.run(renew, {}, z.never());
}
