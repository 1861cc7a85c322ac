import Cypher from '@neo4j/cypher-builder';
import { projection } from './cypher.js';
import type { Identified } from './edge.js';
import { Bound } from './list.bound.js';
import type { ListDefinition, PageKey, ParentPath } from './list.definition.js';
import type { SortDirection } from './page.js';

const parentId = new Cypher.NamedVariable('parent');

/** Counts the nodes that pass a filter, for each parent. */
export function countQuery<Node extends Identified, Where, Field extends string>(
  { noun, label, filter }: ListDefinition<Node, Where, Field>,
  path: ParentPath | undefined,
  where: Where | null,
  parents: string[],
): Cypher.Clause {
  const node = new Cypher.NamedNode(noun);
  const match = matchNodes(node, label, path, where ? filter(node, where) : undefined);
  const count = new Cypher.NamedVariable('count');
  const counted = match.return([path ? Cypher.count(node).distinct() : Cypher.count(node), count]);
  return forParents(path, parents, counted, (parent) => new Cypher.Return(parent, count));
}

/** Reads a page of the nodes that pass a filter, for each parent, each row with the keys it is sorted by. */
export function pageQuery<Node extends Identified, Where, Field extends string>(
  { noun, label, filter, sortKeys }: ListDefinition<Node, Where, Field>,
  path: ParentPath | undefined,
  { where, order, window }: PageKey<Where, Field>,
  parents: string[],
): Cypher.Clause {
  const node = new Cypher.NamedNode(noun);
  const keys = [...order.map(({ field, direction }) => sortKeys[field].of(node, direction)), node.property('id')];
  const directions: SortDirection[] = [...order.map(({ direction }) => direction), 'ASC'];
  const sorted = keys.map((key, index): [Cypher.Expr, SortDirection] => [
    key,
    window.fromEnd ? opposite(directions[index]) : (directions[index] as SortDirection),
  ]);
  const bounds = (['after', 'before'] as const).flatMap((side) => {
    const position = window[side];
    return position ? [new Bound(side, label, order, position)] : [];
  });
  const within = bounds.map((bound) => bound.predicate(keys, directions));
  const found = matchNodes(node, label, path, Cypher.and(where ? filter(node, where) : undefined, ...within)).return(
    node,
  );
  // Only along a path can a node be met more than once.
  if (path) found.distinct();
  const rows = found.orderBy(...sorted).limit(new Cypher.NamedParam('limit', window.size + 1));
  const clauses = Cypher.utils.concat(...bounds.map((bound) => bound.clause), rows);
  return forParents(path, parents, clauses, (parent) =>
    new Cypher.Return(
      parent,
      [new Cypher.Raw(() => projection(noun, noun)), 'node'],
      [new Cypher.List(keys), 'keys'],
    ).orderBy(...sorted),
  );
}

function matchNodes(
  node: Cypher.Node,
  label: string,
  path: ParentPath | undefined,
  predicate: Cypher.Predicate | undefined,
): Cypher.Match {
  const match = new Cypher.Match(path ? path.pattern(parentId, node) : new Cypher.Pattern(node, { labels: [label] }));
  return predicate ? match.where(predicate) : match;
}

/** Runs a subquery once for each parent, or once where there is none. */
function forParents(
  path: ParentPath | undefined,
  parents: string[],
  subquery: Cypher.Clause,
  result: (parent: Cypher.ProjectionColumn) => Cypher.Clause,
): Cypher.Clause {
  if (!path) return Cypher.utils.concat(new Cypher.Call(subquery, []), result([Cypher.Null, parentId]));
  return Cypher.utils.concat(
    new Cypher.Unwind([new Cypher.NamedParam('parents', parents), parentId]),
    new Cypher.Call(subquery, [parentId]),
    result(parentId),
  );
}

function opposite(direction: SortDirection | undefined): SortDirection {
  return direction === 'DESC' ? 'ASC' : 'DESC';
}
