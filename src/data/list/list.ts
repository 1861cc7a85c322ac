import type Cypher from '@neo4j/cypher-builder';
import { z } from 'zod';
import { canonical } from '../../domain/plan-graph.js';
import { composedStatement } from '../store/cypher.js';
import { type Edge, type EdgeReader, type Identified, parentOf, rawRow } from '../store/edge.js';
import { composed } from './composed.js';
import { encodeCursor } from './cursor.js';
import type { CountKey, List, ListDefinition, PageKey, ParentPath } from './list.definition.js';
import { countQuery, pageQuery } from './list.query.js';
import { orderName, type Page, toWindow } from './page.js';

/** The list of a kind of node: over all plans, or, with a path, the one that hangs on each parent. */
export function list<Node extends Identified, Where, Field extends string>(
  definition: ListDefinition<Node, Where, Field>,
  path?: ParentPath,
): List<Node, Where, Field> {
  const name = (what: string) => `${definition.noun}.${what}${path ? `Of${path.name}` : ''}`;
  const row = z.object({ node: definition.row, keys: z.array(z.union([z.string(), z.number()])) });
  return {
    filter: definition.filter,
    window: (page, order) =>
      toWindow(
        page,
        orderName(definition.noun, order),
        order.map(({ field }) => definition.sortKeys[field].type),
      ),
    count: listEdge<CountKey<Where>, number>(
      name('count'),
      ({ where }) => countQuery(definition, path, where),
      ([count]) => z.number().default(0).parse(count),
    ),
    page: {
      ...listEdge<PageKey<Where, Field>, Page<Node>>(
        name('page'),
        (question) => pageQuery(definition, path, question),
        (rows, question) => toPage(definition.noun, z.array(row).parse(rows), question),
      ),
      countOf: (page) => page.rows.length,
      ...(definition.byId && { nodes: { of: (page) => page.rows.map(({ node }) => node), byId: definition.byId } }),
    },
  };
}

/** Reads what a list is asked by one statement for all parents that are asked the same. */
function listEdge<Key extends CountKey<unknown>, Value>(
  name: string,
  clausesOf: (question: Key) => Cypher.Clause,
  toValue: (nodes: readonly unknown[], question: Key) => Value,
): Edge<Key, Value> {
  const read = async (reader: EdgeReader, question: Key, parents: readonly string[]) => {
    const { cypher, params: parameters } = composed(clausesOf(question));
    const statement = composedStatement(name, cypher);
    const toValueOf = (nodes: readonly unknown[] = []) => toValue(nodes, question);
    if (question.parent === null) {
      const rows = await reader.read(statement, parameters, rawRow);
      return () => toValueOf(rows.map(({ node }) => node));
    }
    const keyOf = (parent: string) => ({ ...question, parent });
    const nodes = await reader.readByIds({ statement, parameters, idOf: parentOf, keyOf, toValue: toValueOf }, parents);
    return (parent: string | null) => toValueOf(nodes.get(parent as string));
  };
  return {
    cacheKey: canonical,
    batch: (reader, keys) => byQuestion(keys, (question, parents) => read(reader, question, parents)),
  };
}

/** Asks once for all keys that ask the same of different parents. */
async function byQuestion<Key extends { parent: string | null }, Value>(
  keys: readonly Key[],
  ask: (question: Key, parents: string[]) => Promise<(parent: string | null) => Value>,
): Promise<Value[]> {
  const texts = keys.map((key) => canonical({ ...key, parent: null }));
  const questions = new Map(texts.map((text, index) => [text, { key: keys[index] as Key, parents: [] as string[] }]));
  keys.forEach(({ parent }, index) => {
    if (parent !== null) questions.get(texts[index] as string)?.parents.push(parent);
  });
  const answers = new Map([...questions].map(([text, { key, parents }]) => [text, ask(key, parents)]));
  return Promise.all(
    keys.map(async ({ parent }, index) => {
      const answer = await answers.get(texts[index] as string);
      return (answer as (parent: string | null) => Value)(parent);
    }),
  );
}

/** A page of the rows that a statement read, one more than the window is long where there are more. */
export function toPage<Node extends Identified, Where, Field extends string>(
  noun: string,
  rows: { node: Node; keys: (string | number)[] }[],
  { order, window }: Pick<PageKey<Where, Field>, 'order' | 'window'>,
): Page<Node> {
  const more = rows.length > window.size;
  const kept = rows.slice(0, window.size);
  if (window.fromEnd) kept.reverse();
  const name = orderName(noun, order);
  return {
    rows: kept.map(({ node, keys }) => ({
      node,
      cursor: encodeCursor(name, { keys: keys.slice(0, -1), id: node.id }),
    })),
    hasNextPage: window.before !== undefined || (more && !window.fromEnd),
    hasPreviousPage: window.after !== undefined || (more && window.fromEnd),
  };
}
