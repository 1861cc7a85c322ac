import type { FilterShape } from '../../data/list/filter.js';
import type { List, PageKey } from '../../data/list/list.definition.js';
import { type AskedOrder, ordersOf, type PageArguments } from '../../data/list/page.js';
import type { Identified } from '../../data/store/edge.js';
import { kindOfId, scopeOfId } from '../../domain/identity.js';
import type { Context } from '../request/context.js';
import { type Scopes, scopesOf } from '../request/where.scope.js';
import type { Connection } from './connection.type.js';
import { checkValues, checkWhere } from './where.check.js';

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
  const scopes = await checked(context, list.filter, parent, where ?? {});
  return connectionOver(context, list, { parent, where: where ?? null, order, window }, scopes);
}

/** Checks a filter, and gives the plans that the list rests on, which are noted unless it is complete whatever is loaded of them. */
async function checked(context: Context, filter: FilterShape, parent: string | null, where: object): Promise<Scopes> {
  if (!isComplete(filter, parent, where))
    return checkWhere(context, filter, where, parent ? [scopeOfId(parent)] : null);
  await checkValues(context, filter, where);
  return parent ? [] : scopesOf(filter, where);
}

/** The parts of a page, each read only where it is selected; `scopes` are the plans that the list rests on. */
export function connectionOver<Node extends Identified, Where, Field extends string>(
  { loaders, coverage }: Context,
  list: List<Node, Where, Field>,
  { order, window, ...question }: PageKey<Where, Field>,
  scopes: Scopes,
): Connection<Node> {
  const page = () => loaders.load(list.page, { ...question, order, window });
  return {
    nodes: async () => (await page()).rows.map(({ node }) => node),
    edges: async () => (await page()).rows,
    pageInfo: async () => {
      const { rows, hasNextPage, hasPreviousPage } = await page();
      return {
        hasNextPage,
        hasPreviousPage,
        startCursor: rows[0]?.cursor ?? null,
        endCursor: rows.at(-1)?.cursor ?? null,
      };
    },
    totalCount: () => loaders.load(list.count, question),
    coverage: coverage.of(scopes),
  };
}

/**
 * Lists that do not depend on which pillars are loaded: plans, and all that hangs on one loaded pillar; which of that serve
 * others, or are listed first elsewhere, does depend on them.
 */
const isComplete = ({ kind }: FilterShape, parent: string | null, where: object) =>
  kind === 'PLAN' ||
  kind === 'MUNICIPALITY' ||
  (parent !== null && kindOfId(parent) === 'PILLAR' && Object.keys(where).length === 0);
