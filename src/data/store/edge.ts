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
  columns: readonly string[];
  /** The values in the order of the ids, by the rows as the database gives them. */
  valuesOf(rows: readonly unknown[], ids: readonly string[]): Value[];
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
  const edge = readByIds(name, z.object({ node: row }), (rows, ids) => {
    const byId = new Map(rows.map(({ node }) => [node.id, node]));
    return ids.map((id) => byId.get(id) ?? null);
  });
  return { ...edge, row };
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
  return {
    ...mapped(listBehind(name, row), ([node]) => node ?? null),
    nodes: { of: (node) => (node ? [node] : []), byId },
  };
}

/** The one thing a statement returns for each parent, and what stands for a parent it returns nothing for. */
export function valueBehind<Value>(name: string, row: z.ZodType<Value>, absent: Value): Edge<string, Value> {
  return mapped(listBehind(name, row), ([value]) => value ?? absent);
}

/** What a statement returns as `node` for each `parent`, in the statement's order. */
export function listBehind<Value>(name: string, row: z.ZodType<Value>): Edge<string, Value[]> {
  const edge = readByIds(name, z.object({ parent: z.string(), node: row }), (rows, ids) => {
    const byParent = new Map<string, Value[]>(ids.map((id) => [id, []]));
    for (const { parent, node } of rows) byParent.get(parent)?.push(node);
    return ids.map((id) => byParent.get(id) as Value[]);
  });
  return { ...edge, countOf: (values) => values.length };
}

/** The same edge with other values, made of what it reads. */
export function mapped<Value, Other>(
  { byIds }: Edge<string, Value>,
  toOther: (value: Value) => Other,
): Edge<string, Other> {
  if (!byIds) throw new Error('Only what is read by ids alone can be mapped.');
  const { valuesOf } = byIds;
  return ofStatement({ ...byIds, valuesOf: (rows, ids) => valuesOf(rows, ids).map(toOther) });
}

/** What a statement that reads by ids alone begins with. */
export const UNWIND_IDS = /^UNWIND \$ids AS (\w+)$/m;

function readByIds<Row extends Record<string, unknown>, Value>(
  name: string,
  row: z.ZodObject & z.ZodType<Row>,
  toValues: (rows: Row[], ids: readonly string[]) => Value[],
): Edge<string, Value> {
  const query = statement(name);
  if (query.text.replace(UNWIND_IDS, '').includes('$')) throw new Error(`${name} does not read by $ids alone.`);
  return ofStatement({
    statement: query,
    columns: Object.keys(row.shape),
    valuesOf: (rows, ids) =>
      toValues(
        rows.map((read) => row.parse(read)),
        ids,
      ),
  });
}

/** A row as the database gives it. */
export const rawRow = z.custom<Record<string, unknown>>((row) => typeof row === 'object' && row !== null);

const ofStatement = <Value>(byIds: ByIds<Value>): Edge<string, Value> => ({
  byIds,
  batch: async (reader, ids) => byIds.valuesOf(await reader.read(byIds.statement, { ids }, rawRow), ids),
});
