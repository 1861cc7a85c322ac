import { z } from 'zod';
import type { Statement } from '../store/cypher.js';
import type { Reader } from '../store/edge.js';
import type { Parameters } from '../store/parameters.js';

/** Rows of which only the first are read, and how many there are in all, each where it is asked for. */
export interface FirstRows<Row> {
  rows: (first: number) => Promise<Row[]>;
  total: () => Promise<number>;
}

const totalRow = z.object({ total: z.number() });

/** The one number of a statement that counts. */
export async function readTotal(graph: Reader, counting: Statement, parameters: Parameters): Promise<number> {
  const [found] = await graph.read(counting, parameters, totalRow);
  return found?.total ?? 0;
}
