import Cypher from '@neo4j/cypher-builder';
import { z } from 'zod';
import { canonical } from '../domain/plan-graph.js';
import { encodeCursor, type Position } from './cursor.js';
import { projection } from './cypher.js';
import type { Edge, Identified, NodeEdge } from './edge.js';
import type { Filter } from './filter.js';
import { orderName, type Page, type SortDirection, type SortOrder, type Window } from './page.js';

/** A value that rows of a list are sorted by. */
export type SortKey = (node: Cypher.Node) => Cypher.Expr;

/** What a list of nodes can be asked: which nodes, by what filter, in what orders. */
export interface ListDefinition<Node extends Identified, Where, Field extends string> {
  noun: string;
  label: string;
  row: z.ZodType<Node>;
  byId: NodeEdge<Node>;
  filter: Filter<Where>;
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
  page: Edge<PageKey<Where, Field>, Page<Node>>;
  count: Edge<CountKey<Where>, number>;
}

/** The printed order, which most lists know by this key. */
export const printedOrder: SortKey = (node) => node.property('sortKey');

/** Sorts what has no such number last. */
export const numberOrLast =
  (property: string): SortKey =>
  (node) =>
    Cypher.coalesce(node.property(property), new Cypher.Literal(1_000_000));

/** The list of a kind of node: over all plans, or, with a path, the one that hangs on each parent. */
export function list<Node extends Identified, Where, Field extends string>(
  definition: ListDefinition<Node, Where, Field>,
  path?: ParentPath,
): List<Node, Where, Field> {
  const cacheKey = (key: unknown) => canonical(key);
  const name = (what: string) => `${definition.noun}.${what}${path ? `Of${path.name}` : ''}`;
  const countRow = z.object({ parent: z.string().nullable(), count: z.number() });
  const pageRow = z.object({
    parent: z.string().nullable(),
    node: definition.row,
    keys: z.array(z.union([z.string(), z.number()])),
  });
  return {
    count: {
      cacheKey,
      batch: (graph, keys) =>
        byQuestion(keys, async (question, parents) => {
          const { cypher, params } = countQuery(definition, path, question.where, parents).build();
          const rows = await graph.read({ name: name('count'), text: `// ${name('count')}\n${cypher}` }, params, countRow);
          const counts = new Map(rows.map(({ parent, count }) => [parent, count]));
          return (parent) => counts.get(parent) ?? 0;
        }),
    },
    page: {
      cacheKey,
      nodes: { of: (page) => page.rows.map(({ node }) => node), byId: definition.byId },
      batch: (graph, keys) =>
        byQuestion(keys, async (question, parents) => {
          const { cypher, params } = pageQuery(definition, path, question, parents).build();
          const rows = await graph.read({ name: name('page'), text: `// ${name('page')}\n${cypher}` }, params, pageRow);
          return (parent) => toPage(rows.filter((row) => row.parent === parent), question);
        }),
    },
  };
}

/** Runs one statement for all keys that ask the same of different parents. */
async function byQuestion<Key extends { parent: string | null }, Value>(
  keys: readonly Key[],
  ask: (question: Key, parents: string[]) => Promise<(parent: string | null) => Value>,
): Promise<Value[]> {
  const text = (key: Key) => canonical({ ...key, parent: null });
  const answers = new Map<string, Promise<(parent: string | null) => Value>>();
  for (const key of keys) {
    if (answers.has(text(key))) continue;
    const parents = keys.filter((other) => text(other) === text(key)).map(({ parent }) => parent);
    answers.set(text(key), ask(key, parents.filter((parent) => parent !== null)));
  }
  return Promise.all(
    keys.map(async (key) => {
      const answer = await answers.get(text(key));
      return (answer as (parent: string | null) => Value)(key.parent);
    }),
  );
}

const parentId = new Cypher.NamedVariable('parent');

function countQuery<Node extends Identified, Where, Field extends string>(
  { noun, label, filter }: ListDefinition<Node, Where, Field>,
  path: ParentPath | undefined,
  where: Where | null,
  parents: string[],
): Cypher.Clause {
  const node = new Cypher.NamedNode(noun);
  const match = matchNodes(node, label, path);
  const predicate = where ? filter(node, where) : undefined;
  if (predicate) match.where(predicate);
  const count = new Cypher.NamedVariable('count');
  const counted = match.return([path ? Cypher.count(node).distinct() : Cypher.count(node), count]);
  return forParents(path, parents, counted, (parent) => new Cypher.Return([parent, 'parent'], count));
}

function pageQuery<Node extends Identified, Where, Field extends string>(
  { noun, label, filter, sortKeys }: ListDefinition<Node, Where, Field>,
  path: ParentPath | undefined,
  { where, order, window }: PageKey<Where, Field>,
  parents: string[],
): Cypher.Clause {
  const node = new Cypher.NamedNode(noun);
  const keys = [...order.map(({ field }) => sortKeys[field](node)), node.property('id')];
  const directions: SortDirection[] = [...order.map(({ direction }) => direction), 'ASC'];
  const sorted = keys.map((key, index): [Cypher.Expr, SortDirection] => [
    key,
    window.fromEnd ? opposite(directions[index]) : (directions[index] as SortDirection),
  ]);
  const bounds = (['after', 'before'] as const).flatMap((side) => {
    const position = window[side];
    return position ? [new Bound(side, label, order, position)] : [];
  });
  const match = matchNodes(node, label, path).where(
    Cypher.and(
      where ? filter(node, where) : undefined,
      ...bounds.map((bound) => bound.predicate(keys, directions)),
    ) ?? Cypher.true,
  );
  const rows = match
    .return(node)
    .distinct()
    .orderBy(...sorted)
    .limit(new Cypher.NamedParam('limit', window.size + 1));
  const clauses = Cypher.utils.concat(...bounds.map((bound) => bound.clause), rows);
  return forParents(path, parents, clauses, (parent) =>
    new Cypher.Return(
      [parent, 'parent'],
      [new Cypher.Raw(() => projection(noun, noun)), 'node'],
      [new Cypher.List(keys), 'keys'],
    ).orderBy(...sorted),
  );
}

function matchNodes(node: Cypher.Node, label: string, path: ParentPath | undefined): Cypher.Match {
  return new Cypher.Match(path ? path.pattern(parentId, node) : new Cypher.Pattern(node, { labels: [label] }));
}

/** Runs a subquery once for each parent, or once where there is none. */
function forParents(
  path: ParentPath | undefined,
  parents: string[],
  subquery: Cypher.Clause,
  result: (parent: Cypher.Expr) => Cypher.Clause,
): Cypher.Clause {
  if (!path) return Cypher.utils.concat(new Cypher.Call(subquery, []), result(Cypher.Null));
  return Cypher.utils.concat(
    new Cypher.Unwind([new Cypher.NamedParam('parents', parents), parentId]),
    new Cypher.Call(subquery, [parentId]),
    result(parentId),
  );
}

function opposite(direction: SortDirection | undefined): SortDirection {
  return direction === 'DESC' ? 'ASC' : 'DESC';
}

/** One end of a window: the row a cursor names. */
class Bound {
  readonly clause: Cypher.Clause;
  private readonly values: Cypher.Expr[];

  constructor(
    private readonly side: 'after' | 'before',
    label: string,
    order: readonly SortOrder[],
    { keys, id }: Position,
  ) {
    const cursor = new Cypher.NamedNode(`${side}Row`);
    const idParam = new Cypher.NamedParam(`${side}Id`, id);
    const variables = keys.map((_key, index) => new Cypher.NamedVariable(`${side}${index}`));
    this.values = [...variables, idParam];
    // The printed order counts lines: a line added above the row moves it, and the cursor moves with it.
    this.clause = new Cypher.OptionalMatch(
      new Cypher.Pattern(cursor, { labels: [label], properties: { id: idParam } }),
    ).with(
      ...keys.map((key, index): [Cypher.Expr, Cypher.Variable] => {
        const stored = new Cypher.NamedParam(`${side}Key${index}`, key);
        const moves = order[index]?.field === 'PRINTED';
        return [
          moves ? Cypher.coalesce(cursor.property('sortKey'), stored) : stored,
          variables[index] as Cypher.Variable,
        ];
      }),
    );
  }

  /** Whether a row with such keys lies on the inner side of this end. */
  predicate(keys: Cypher.Expr[], directions: SortDirection[]): Cypher.Predicate | undefined {
    return Cypher.or(
      ...keys.map((key, index) => {
        const value = this.values[index] as Cypher.Expr;
        const increasing = (directions[index] === 'ASC') === (this.side === 'after');
        return Cypher.and(
          ...keys.slice(0, index).map((earlier, place) => Cypher.eq(earlier, this.values[place] as Cypher.Expr)),
          increasing ? Cypher.gt(key, value) : Cypher.lt(key, value),
        );
      }),
    );
  }
}

function toPage<Node extends Identified, Where, Field extends string>(
  rows: { node: Node; keys: (string | number)[] }[],
  { order, window }: PageKey<Where, Field>,
): Page<Node> {
  const more = rows.length > window.size;
  const kept = rows.slice(0, window.size);
  if (window.fromEnd) kept.reverse();
  const name = orderName(order);
  return {
    rows: kept.map(({ node, keys }) => ({
      node,
      cursor: encodeCursor(name, { keys: keys.slice(0, -1), id: node.id }),
    })),
    hasNextPage: window.fromEnd ? window.before !== undefined : more,
    hasPreviousPage: window.fromEnd ? more : window.after !== undefined,
  };
}
