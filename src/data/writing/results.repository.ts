import { z } from 'zod';
import { type IndicatorValue, valueRow } from '../plan/series.repository.js';
import { statement } from '../store/cypher.js';
import type { Graph } from '../store/graph.js';

const lines = statement('results.lines');
const valuesOfLines = statement('value.bySeries');

const lineRow = z.object({
  series: z.string(),
  indicator: z.string(),
  line: z.string().nullable(),
  unit: z.string().nullable(),
  departments: z.array(z.string()),
});

/** A line of numbers with its values and the names of the bodies behind it. */
export type ResultLine = z.infer<typeof lineRow> & { values: IndicatorValue[] };

/** The lines of numbers of a plan, in printed order; none of a plan that is not there. */
export async function readResultLines(graph: Graph, plan: string): Promise<ResultLine[]> {
  const found = await graph.read(lines, { plan }, lineRow);
  const ids = found.map(({ series }) => series);
  const values = await graph.read(valuesOfLines, { ids }, z.object({ parent: z.string(), node: valueRow }));
  const byLine = new Map<string, IndicatorValue[]>(ids.map((id) => [id, []]));
  for (const { parent, node } of values) byLine.get(parent)?.push(node);
  return found.map((line) => ({ ...line, values: byLine.get(line.series) ?? [] }));
}
