import { z } from 'zod';
import { type Statement, statement } from './cypher.js';
import type { Parameters } from './parameters.js';

/** Reads statements: the database, or what has the same statement read more. */
export interface Reader {
  read<Row>(statement: Statement, parameters: Parameters, row: z.ZodType<Row>): Promise<Row[]>;
}

/** Reads what an edge is asked for, which may have been read already behind other rows. */
export interface EdgeReader extends Reader {
  /** The `node` of each row that is of an id, by id, in their order and as the database gives them. */
  readByIds(byIds: ByIds, ids: readonly string[]): Promise<Map<string, unknown[]>>;
}

/** Reads what hangs on each of many keys with one statement, whatever their number. */
export interface Edge<Key, Value> {
  /** The values in the order of the keys. */
  batch(reader: EdgeReader, keys: readonly Key[]): Promise<Value[]>;
  /** How many nodes a value holds, for an edge that gives many. */
  countOf?(value: Value): number;
  /** Tells equal keys; the key itself when absent. */
  cacheKey?: (key: Key) => string;
  /** The nodes in a value, which need not be read again by id. */
  nodes?: { of(value: Value): readonly Identified[]; byId: NodeEdge };
}

/** A statement that reads by ids alone, so that it can be part of another that finds these, and what its rows are to an edge. */
export interface ByIds {
  /** Its text begins with `UNWIND $ids AS …`; of its rows, `node` is read. */
  statement: Statement;
  /** What it is told beside the ids. */
  parameters: Parameters;
  /** The column that tells of which id a row is; of a row's node for those that are read by their own ids. */
  idOf(row: RawRow): string;
  /** The key of the edge that asks for this of an id. */
  keyOf(id: string): unknown;
  /** What the nodes of an id, in their order, are together to the edge; as the database gives them. */
  toValue(nodes: readonly unknown[]): unknown;
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
  const idOf = ({ node }: RawRow) => (node as Identified).id;
  return { ...readByIds(name, idOf, ([node]) => (node === undefined ? null : row.parse(node))), row };
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
  return { ...valueBehind<Node | null>(name, row, null), nodes: { of: (node) => (node ? [node] : []), byId } };
}

/** The one thing a statement returns for each parent, and what stands for a parent it returns nothing for. */
export function valueBehind<Value>(name: string, row: z.ZodType<Value>, absent: Value): Edge<string, Value> {
  return readByIds(name, parentOf, ([node]) => (node === undefined ? absent : row.parse(node)));
}

/** What a statement returns as `node` for each `parent`, in the statement's order, or as it is put then. */
export function listBehind<Value>(
  name: string,
  row: z.ZodType<Value>,
  inOrder: (values: Value[]) => Value[] = (values) => values,
): Edge<string, Value[]> {
  const edge = readByIds(name, parentOf, (nodes) => inOrder(nodes.map((node) => row.parse(node))));
  return { ...edge, countOf: (values) => values.length };
}

/** Of which id a row is that hangs on a parent. */
export const parentOf = ({ parent }: RawRow) => parent as string;

/** What a statement that reads by ids alone begins with. */
export const UNWIND_IDS = /^UNWIND \$ids AS (\w+)$/m;

function readByIds<Value>(
  name: string,
  idOf: (row: RawRow) => string,
  toValue: (nodes: readonly unknown[]) => Value,
): Edge<string, Value> {
  const query = statement(name);
  if (query.text.replace(UNWIND_IDS, '').includes('$')) throw new Error(`${name} does not read by $ids alone.`);
  const byIds: ByIds = { statement: query, parameters: {}, idOf, keyOf: (id) => id, toValue };
  return {
    async batch(reader, ids) {
      const nodes = await reader.readByIds(byIds, ids);
      return ids.map((id) => toValue(nodes.get(id) as unknown[]));
    },
  };
}

/** A row as the database gives it. */
export type RawRow = Record<string, unknown>;

export const rawRow = z.custom<RawRow>();
