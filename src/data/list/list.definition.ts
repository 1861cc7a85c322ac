import Cypher from '@neo4j/cypher-builder';
import type { z } from 'zod';
import type { Edge, Identified, NodeEdge } from '../store/edge.js';
import type { Filter } from './filter.js';
import type { Page, PageArguments, SortDirection, SortOrder, Window } from './page.js';

/** A value that rows of a list are sorted by. */
export interface SortKey {
  type: 'string' | 'number';
  of: (node: Cypher.Node, direction: SortDirection) => Cypher.Expr;
}

/** What a list of nodes can be asked: which nodes, by what filter, in what orders. */
export interface ListDefinition<Node extends Identified, Where, Field extends string> {
  noun: string;
  label: string;
  row: z.ZodType<Node>;
  /** How a row is read by its id; absent where nothing asks for one. */
  byId?: NodeEdge<Node>;
  filter: Filter<Where>;
  /** What holds of every node of the list, said for an index. */
  holds?: (node: Cypher.Node) => Cypher.Predicate;
  /** Filter fields that a list may begin at: related nodes, where the filter names them. */
  anchors?: readonly string[];
  sortKeys: Record<Field, SortKey>;
}

/** How the nodes of a list hang on a parent. */
export interface ParentPath {
  name: string;
  pattern: (parentId: Cypher.Variable, node: Cypher.Node) => Cypher.Pattern;
}

export interface CountKey<Where> {
  /** The id of the parent; null where the list hangs on none. */
  parent: string | null;
  where: Where | null;
}

export interface PageKey<Where, Field extends string> extends CountKey<Where> {
  order: SortOrder<Field>[];
  window: Window;
}

/** A list as two edges: its pages, and its whole count, which is read only when asked for. */
export interface List<Node extends Identified, Where, Field extends string> {
  filter: Filter<Where>;
  page: Edge<PageKey<Where, Field>, Page<Node>>;
  count: Edge<CountKey<Where>, number>;
  /** What paging arguments ask of this list; throws a BadArgumentError as toWindow does. */
  window: (page: PageArguments, order: SortOrder<Field>[]) => Window;
}

/** Sorts by a property that every such node has. */
export function sortedBy(property: string, type: SortKey['type'] = 'string'): SortKey {
  return { type, of: (node) => node.property(property) };
}

/** Sorts by a number that a node may lack; what lacks it comes last in either direction: no number that is stored is so large. */
export function sortedByNumberIfAny(property: string): SortKey {
  const last = { ASC: Number.MAX_SAFE_INTEGER, DESC: Number.MIN_SAFE_INTEGER };
  return {
    type: 'number',
    of: (node, direction) => Cypher.coalesce(node.property(property), new Cypher.Literal(last[direction])),
  };
}

/** Beyond every measured number, and kept exactly by cursors. */
const BEYOND_MEASURED = 1_000_000_000_000_000;

/** Sorts by a measured number that a node may lack; what lacks it comes last in either direction. */
export function sortedByMeasuredNumber(property: string): SortKey {
  const last = { ASC: BEYOND_MEASURED, DESC: -BEYOND_MEASURED };
  return {
    type: 'number',
    of: (node, direction) => Cypher.coalesce(node.property(property), new Cypher.Literal(last[direction])),
  };
}

/** Sorts by how many nodes a pattern finds, counted without reading them: one relationship of a type, from the node. */
export const sortedByCount = (pattern: (node: Cypher.Node) => Cypher.Pattern): SortKey => ({
  type: 'number',
  of: (node) => new Cypher.Count(new Cypher.Match(pattern(node))),
});

/** The printed order, which all lists know by this key. */
export const printedOrder = sortedBy('sortKey');
