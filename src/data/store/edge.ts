import { z } from 'zod';
import { type Statement, statement } from './cypher.js';
import type { Graph } from './graph.js';

/** Reads what hangs on each of many keys with one statement, whatever their number. */
export interface Edge<Key, Value> {
  /** The values in the order of the keys. */
  batch(graph: Graph, keys: readonly Key[]): Promise<Value[]>;
  /** How many nodes a value holds, for an edge that gives many. */
  countOf?(value: Value): number;
  /** Tells equal keys; the key itself when absent. */
  cacheKey?: (key: Key) => string;
  /** The nodes in a value, which need not be read again by id. */
  nodes?: { of(value: Value): readonly Identified[]; byId: NodeEdge };
}

export interface Identified {
  id: string;
}

/** Reads nodes by their ids. */
export interface NodeEdge<Node extends Identified = Identified> extends Edge<string, Node | null> {
  /** What a node is read as, for statements that read nodes on their way. */
  row: z.ZodType<Node>;
}

/** Nodes by their own ids, null for what is not there. */
export function nodesById<Node extends Identified>(name: string, row: z.ZodType<Node>): NodeEdge<Node> {
  const query = statement(name);
  const rowOfNode = z.object({ node: row });
  return {
    row,
    async batch(graph, ids) {
      const rows = await graph.read(query, { ids }, rowOfNode);
      const byId = new Map(rows.map(({ node }) => [node.id, node]));
      return ids.map((id) => byId.get(id) ?? null);
    },
  };
}

/** The nodes at the other end of an edge, in printed order; empty where there are none. */
export function nodesBehind<Node extends Identified>(
  name: string,
  row: z.ZodType<Node>,
  byId: NodeEdge<Node>,
): Edge<string, Node[]> {
  return { ...listBehind(name, row), nodes: { of: (nodes) => nodes, byId } };
}

/** The one node at the other end of an edge, null where there is none. */
export function nodeBehind<Node extends Identified>(
  name: string,
  row: z.ZodType<Node>,
  byId: NodeEdge<Node>,
): Edge<string, Node | null> {
  const many = listBehind(name, row);
  return {
    batch: async (graph, ids) => (await many.batch(graph, ids)).map(([node]) => node ?? null),
    nodes: { of: (node) => (node ? [node] : []), byId },
  };
}

/** The one thing a statement returns for each parent, and what stands for a parent it returns nothing for. */
export function valueBehind<Value>(name: string, row: z.ZodType<Value>, absent: Value): Edge<string, Value> {
  const many = listBehind(name, row);
  return { batch: async (graph, ids) => (await many.batch(graph, ids)).map(([value]) => value ?? absent) };
}

/** What a statement returns as `node` for each `parent`, in the statement's order. */
export function listBehind<Value>(name: string, row: z.ZodType<Value>): Edge<string, Value[]> {
  const query: Statement = statement(name);
  const rowOfParent = z.object({ parent: z.string(), node: row });
  return {
    countOf: (values) => values.length,
    async batch(graph, ids) {
      const rows = await graph.read(query, { ids }, rowOfParent);
      const byParent = new Map<string, Value[]>(ids.map((id) => [id, []]));
      for (const { parent, node } of rows) byParent.get(parent)?.push(node);
      return ids.map((id) => byParent.get(id) as Value[]);
    },
  };
}
