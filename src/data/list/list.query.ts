import Cypher from '@neo4j/cypher-builder';
import { projection } from '../store/cypher.js';
import type { Identified } from '../store/edge.js';
import { type Condition, conditionsOf, type FieldPart, type StringWhere } from './filter.js';
import { conditionsOn, matching } from './filter.match.js';
import { partsOf } from './filter.part.js';
import { Bound } from './list.bound.js';
import type { ListDefinition, PageKey, ParentPath } from './list.definition.js';
import type { SortDirection } from './page.js';

const parentId = new Cypher.NamedVariable('parent');

/** Counts the nodes that pass a filter, for each parent. */
export function countQuery<Node extends Identified, Where, Field extends string>(
  definition: ListDefinition<Node, Where, Field>,
  path: ParentPath | undefined,
  where: Where | null,
): Cypher.Clause {
  const { noun } = definition;
  const node = new Cypher.NamedNode(noun);
  const start = startOf(definition, node, path, where);
  const count = new Cypher.NamedVariable('count');
  const counted = matchNodes(start).return([
    start.isUnique ? Cypher.count(node) : Cypher.count(node).distinct(),
    count,
  ]);
  return forParents(path, counted, (parent) => new Cypher.Return(...parent, [count, 'node']));
}

/** Reads a page of the nodes that pass a filter, for each parent, each with the keys it is sorted by. */
export function pageQuery<Node extends Identified, Where, Field extends string>(
  definition: ListDefinition<Node, Where, Field>,
  path: ParentPath | undefined,
  { where, order, window }: PageKey<Where, Field>,
): Cypher.Clause {
  const { noun, label, sortKeys } = definition;
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
  const start = startOf(definition, node, path, where);
  const found = matchNodes(start, within).return(node);
  if (!start.isUnique) found.distinct();
  const rows = found.orderBy(...sorted).limit(new Cypher.NamedParam('limit', window.size + 1));
  const clauses = Cypher.utils.concat(...bounds.map((bound) => bound.clause), rows);
  const row = new Cypher.Map({ node: new Cypher.Raw(() => projection(noun, noun)), keys: new Cypher.List(keys) });
  return forParents(path, clauses, (parent) => new Cypher.Return(...parent, [row, 'node']).orderBy(...sorted));
}

/** Where a list begins: the pattern that finds its nodes, and what they must pass. */
interface Start {
  pattern: Cypher.Pattern | Cypher.Pattern[];
  conditions: Condition[];
  holds: Cypher.Predicate | undefined;
  /** Whether it meets each node once. */
  isUnique: boolean;
}

/** At the parent, at related nodes that the filter names, or at the nodes themselves. */
function startOf<Node extends Identified, Where, Field extends string>(
  { label, filter, anchors = [], holds }: ListDefinition<Node, Where, Field>,
  node: Cypher.Node,
  path: ParentPath | undefined,
  where: Where | null,
): Start {
  const conditions = conditionsOf(filter, node, where);
  const start = { conditions, holds: holds?.(node) };
  if (path) return { ...start, pattern: path.pattern(parentId, node), isUnique: false };
  const labelled = new Cypher.Pattern(node, { labels: [label] });
  for (const anchor of anchors) {
    const named = conditions.find(({ part }) => part.kind === 'field' && part.field === anchor && namesNodes(part));
    const relation = named && filter.relation(anchor);
    if (!relation) continue;
    const to = new Cypher.Node();
    return {
      ...start,
      // Labelled at both ends, so that Neo4j may begin at the plan where that is named, too.
      pattern: relation.path(labelled, to, node),
      conditions: [
        ...conditionsOn(to, named.part as FieldPart, relation.filter),
        ...conditions.filter((condition) => condition !== named),
      ],
      isUnique: false,
    };
  }
  return { ...start, pattern: labelled, isUnique: true };
}

/** A filter of related nodes that an index finds a few for. */
function namesNodes({ related }: FieldPart): boolean {
  return (related ? partsOf(related) : []).some(
    (part) =>
      part.kind === 'field' &&
      (part.field === 'id' || (part.field === 'name' && (part.value as StringWhere).eq != null)),
  );
}

function matchNodes({ pattern, conditions, holds }: Start, within: (Cypher.Predicate | undefined)[] = []) {
  return matching(new Cypher.Match(...[pattern].flat()), conditions, [holds, ...within]);
}

/** Runs a subquery once for each parent, or once where there is none. */
function forParents(
  path: ParentPath | undefined,
  subquery: Cypher.Clause,
  result: (parent: Cypher.Variable[]) => Cypher.Clause,
): Cypher.Clause {
  if (!path) return Cypher.utils.concat(new Cypher.Call(subquery, []), result([]));
  return Cypher.utils.concat(
    new Cypher.Unwind([new Cypher.NamedParam('ids'), parentId]),
    new Cypher.Call(subquery, [parentId]),
    result([parentId]),
  );
}

function opposite(direction: SortDirection | undefined): SortDirection {
  return direction === 'DESC' ? 'ASC' : 'DESC';
}
