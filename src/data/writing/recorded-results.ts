import { z } from 'zod';
import { statement } from '../store/cypher.js';
import type { Graph } from '../store/graph.js';
import { legible, storedCell } from '../store/stored-number.js';

const recordedResults = statement('actual.told');

const row = z
  .object({
    indicator: z.string().nullable(),
    line: z.string().nullable(),
    fiscalYear: z.number(),
    ...storedCell,
    note: z.string().nullable(),
  })
  .transform(legible);

/** A recorded actual with the names of what it is of; both null where the plan does not have its line now. */
export type RecordedResult = z.infer<typeof row>;

/** What was recorded for the lines of a plan, by indicator and year. */
export function readRecordedResults(graph: Graph, plan: string): Promise<RecordedResult[]> {
  return graph.read(recordedResults, { plan }, row);
}
