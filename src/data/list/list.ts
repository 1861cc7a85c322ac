import { z } from 'zod';
import { canonical } from '../../domain/plan-graph.js';
import { composedStatement } from '../store/cypher.js';
import type { Identified } from '../store/edge.js';
import { composed } from './composed.js';
import { encodeCursor } from './cursor.js';
import type { List, ListDefinition, PageKey, ParentPath } from './list.definition.js';
import { countQuery, pageQuery } from './list.query.js';
import { orderName, type Page, toWindow } from './page.js';

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
    filter: definition.filter,
    window: (page, order) =>
      toWindow(
        page,
        orderName(definition.noun, order),
        order.map(({ field }) => definition.sortKeys[field].type),
      ),
    count: {
      cacheKey,
      batch: (reader, keys) =>
        byQuestion(keys, async (question, parents) => {
          const { cypher, params } = composed(countQuery(definition, path, question.where, parents));
          const rows = await reader.read(composedStatement(name('count'), cypher), params, countRow);
          const counts = new Map(rows.map(({ parent, count }) => [parent, count]));
          return (parent) => counts.get(parent) ?? 0;
        }),
    },
    page: {
      cacheKey,
      countOf: (page) => page.rows.length,
      ...(definition.byId && { nodes: { of: (page) => page.rows.map(({ node }) => node), byId: definition.byId } }),
      batch: (reader, keys) =>
        byQuestion(keys, async (question, parents) => {
          const { cypher, params } = composed(pageQuery(definition, path, question, parents));
          const rows = await reader.read(composedStatement(name('page'), cypher), params, pageRow);
          const byParent = new Map(rows.map(({ parent }) => [parent, [] as typeof rows]));
          for (const row of rows) byParent.get(row.parent)?.push(row);
          return (parent) => toPage(definition.noun, byParent.get(parent) ?? [], question);
        }),
    },
  };
}

/** Runs one statement for all keys that ask the same of different parents. */
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
