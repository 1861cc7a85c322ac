import { z } from 'zod';
import { NODE_LABELS } from '../../domain/plan.js';
import { QUESTIONS } from '../catalogue/question.repository.js';
import { statement } from './cypher.js';
import type { Graph } from './graph.js';

/** How many there are of a kind, by its name in Neo4j and GraphQL. */
export type NodeCounts = ReadonlyMap<string, number>;

const query = statement('node.counts');
const row = z.object({ kind: z.string(), nodes: z.number() });

/** How many nodes of each kind are stored, and questions in the catalogue. */
export async function readNodeCounts(graph: Graph): Promise<NodeCounts> {
  const rows = await graph.read(query, {}, row);
  // Of a label that was never used Neo4j gives no row.
  const none = Object.values(NODE_LABELS).map((kind) => [kind, 0] as const);
  return new Map([...none, ...rows.map(({ kind, nodes }) => [kind, nodes] as const), ['Question', QUESTIONS.length]]);
}
