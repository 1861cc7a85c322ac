import type { Graph } from '../store/graph.js';
import { type RecordedResult, readRecordedResults } from './recorded-results.js';
import { readStoredDocument } from './stored-document.js';

/** A plan as it is stored, with what was recorded beside it. */
export interface StoredPlan {
  /** The document it was made of, as JSON. */
  document: string;
  revision: string;
  recorded: readonly RecordedResult[];
}

/**
 * A plan as it is stored.
 *
 * @throws as readStoredDocument does
 */
export async function readStoredPlan(graph: Graph, plan: string): Promise<StoredPlan> {
  const stored = await readStoredDocument(graph, plan);
  return { ...stored, recorded: await readRecordedResults(graph, plan) };
}
