import { locatedError, responsePathAsArray } from 'graphql';
import type { FilterShape } from '../../data/list/filter.js';
import type { List, PageKey } from '../../data/list/list.definition.js';
import { type AskedOrder, ordersOf, type PageArguments } from '../../data/list/page.js';
import type { Identified } from '../../data/store/edge.js';
import { kindOfId, scopeOfId } from '../../domain/identity.js';
import { BadArgumentError } from '../../domain/keikaku.error.js';
import type { Context } from '../request/context.js';
import { scopesOf } from '../request/where.scope.js';
import type { Connection, PartOf } from './connection.type.js';
import { type CheckedWhere, checkValues, checkWhere } from './where.check.js';

/** What a list was asked. */
interface ListArguments<Where, Field extends string> extends PageArguments {
  where?: Where | null | undefined;
  orderBy?: AskedOrder<Field>[] | null | undefined;
}

/**
 * Answers a list: checks what was asked, notes which plans the answer rests on, and reads the page
 * and the count when they are selected. `parent` is the id of the node it hangs on, for lists that hang on one.
 *
 * @throws BadArgumentError for a bad page, cursor or id.
 */
export async function connection<Node extends Identified, Where extends object, Field extends string>(
  context: Context,
  list: List<Node, Where, Field>,
  { where, orderBy, ...pageArguments }: ListArguments<Where, Field>,
  parent: string | null = null,
): Promise<Connection<Node>> {
  const order = ordersOf(orderBy?.length ? orderBy : [{ field: 'PRINTED' as Field }], 'ASC');
  const window = list.window(pageArguments, order);
  const checked = await check(context, list.filter, parent, where ?? {});
  return connectionOver(context, list, { parent, where: where ?? null, order, window }, checked);
}

/** Checks a filter; the plans that the list rests on are noted unless it is complete whatever is loaded of them. */
async function check(
  context: Context,
  filter: FilterShape,
  parent: string | null,
  where: object,
): Promise<CheckedWhere> {
  if (!isComplete(filter, parent, where))
    return checkWhere(context, filter, where, parent ? [scopeOfId(parent)] : null);
  const lookUpUnless = await checkValues(context, filter, where);
  return { scopes: parent ? [] : scopesOf(filter, where), lookUpUnless };
}

/** The parts of a page, each read only where it is selected. */
export function connectionOver<Node extends Identified, Where, Field extends string>(
  { loaders, coverage }: Context,
  list: List<Node, Where, Field>,
  { order, window, ...question }: PageKey<Where, Field>,
  { scopes, lookUpUnless }: CheckedWhere,
): Connection<Node> {
  const page = async () => {
    const found = await loaders.load(list.page, { ...question, order, window });
    await lookUpUnless(found.rows.length > 0);
    return found;
  };
  return {
    nodes: partOf(async () => (await page()).rows.map(({ node }) => node)),
    edges: partOf(async () => (await page()).rows),
    pageInfo: partOf(async () => {
      const { rows, hasNextPage, hasPreviousPage } = await page();
      return {
        hasNextPage,
        hasPreviousPage,
        startCursor: rows[0]?.cursor ?? null,
        endCursor: rows.at(-1)?.cursor ?? null,
      };
    }),
    totalCount: partOf(async () => {
      const count = await loaders.load(list.count, question);
      await lookUpUnless(count > 0);
      return count;
    }),
    coverage: partOf(async () => {
      await lookUpUnless(false);
      return coverage.of(scopes);
    }),
  };
}

/** A part of a list. What its filter names and is not there is the fault of the list, whichever part finds it out. */
const partOf =
  <Value>(read: () => Promise<Value>): PartOf<Value> =>
  async (_arguments, _context, { fieldNodes, path }) => {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof BadArgumentError)) throw error;
      throw locatedError(error, fieldNodes, responsePathAsArray(path).slice(0, -1));
    }
  };

/**
 * Lists that do not depend on which pillars are loaded: plans, and all that hangs on one loaded pillar; which of that serve
 * others, or are listed first elsewhere, does depend on them.
 */
const isComplete = ({ kind }: FilterShape, parent: string | null, where: object) =>
  kind === 'PLAN' ||
  kind === 'MUNICIPALITY' ||
  (parent !== null && kindOfId(parent) === 'PILLAR' && Object.keys(where).length === 0);
