import type { ApolloServerPlugin } from '@apollo/server';
import { type GraphQLResolveInfo, responsePathAsArray } from 'graphql';
import type { Context } from './context.js';

/** How many rows there are of a field that gave its first ones. */
interface Total {
  /** Where the field stands in the response, by response names. */
  path: (string | number)[];
  total: number;
}

/** Remembers how many rows there are in all of what was cut, so that no cut is silent. */
export class Totals {
  readonly noted: Total[] = [];

  /** The first rows of a field, of which there are so many in all; all of them where `first` is absent. */
  cut<Row>(
    rows: Row[],
    first: number | null | undefined,
    { path }: Pick<GraphQLResolveInfo, 'path'>,
    total = rows.length,
  ): Row[] {
    if (first == null) return rows;
    this.noted.push({ path: responsePathAsArray(path) as (string | number)[], total });
    return rows.slice(0, first);
  }
}

/** Puts the totals of a request into `extensions.totals` of its response. */
export const totalsPlugin: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ contextValue, response: { body } }) {
        const totals = contextValue.totals.noted;
        if (body.kind !== 'single' || !body.singleResult.data || totals.length === 0) return;
        body.singleResult.extensions = { ...body.singleResult.extensions, totals };
      },
    };
  },
};
