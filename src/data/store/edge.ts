import { z } from 'zod';
import { type Statement, statement } from './cypher.js';
import type { Parameters } from './parameters.js';

/** Reads statements: the database, or what has the same statement read more. */
export interface Reader {
  read<Row>(statement: Statement, parameters: Parameters, row: z.ZodType<Row>): Promise<Row[]>;
}

/** Reads what hangs on each of many keys with one statement, whatever their number. */
export interface Edge<Key, Value> {
  /** The values in the order of the keys. */
  batch(reader: Reader, keys: readonly Key[]): Promise<Value[]>;
  /** The statement behind it, for an edge that one statement reads by ids alone, and that can so be part of another's. */
  byIds?: ByIds<Value>;
  /** How many nodes a value holds, for an edge that gives many. */
  countOf?(value: Value): number;
  /** Tells equal keys; the key itself when absent. */
  cacheKey?: (key: Key) => string;
  /** The nodes in a value, which need not be read again by id. */
  nodes?: { of(value: Value): readonly Identified[]; byId: NodeEdge };
}

/** A statement that begins with `UNWIND $ids AS …`, and what its rows are to each id. */
export interface ByIds<Value> {
  statement: Statement;
  /** What the `node` of each row that is of an id, in their order, is together; as the database gives them. */
  toValue(nodes: readonly unknown[]): Value;
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

const parentOf = ({ parent }: RawRow) => parent as string;

/** What a statement that reads by ids alone begins with. */
export const UNWIND_IDS = /^UNWIND \$ids AS (\w+)$/m;

function readByIds<Value>(
  name: string,
  idOf: (row: RawRow) => string,
  toValue: ByIds<Value>['toValue'],
): Edge<string, Value> {
  const query = statement(name);
  if (query.text.replace(UNWIND_IDS, '').includes('$')) throw new Error(`${name} does not read by $ids alone.`);
  return {
    byIds: { statement: query, toValue },
    async batch(reader, ids) {
      const rows = await reader.read(query, { ids }, rawRow);
      const byId = new Map<string, unknown[]>(ids.map((id) => [id, []]));
      for (const row of rows) byId.get(idOf(row))?.push(row.node);
      return ids.map((id) => toValue(byId.get(id) as unknown[]));
    },
  };
}

/** A row as the database gives it. */
export type RawRow = Record<string, unknown>;

export const rawRow = z.custom<RawRow>();
