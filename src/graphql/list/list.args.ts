import { ArgsType, type ClassType, Field } from 'type-graphql';
import type { AskedOrder } from '../../data/list/page.js';
import { PageArgs } from './page.args.js';

/** The arguments of a list: a page, a filter, and the order where it has more than the printed one. */
export function listArgsOf<Where extends object, SortField extends string = never>(
  WhereType: ClassType<Where>,
  OrderType?: ClassType<AskedOrder<SortField>>,
): ClassType<PageArgs & { where?: Where | null; orderBy?: AskedOrder<SortField>[] | null }> {
  @ArgsType()
  class ListArgs extends PageArgs {
    @Field(() => WhereType, { nullable: true, description: 'Filter; all when omitted.' })
    where?: Where | null;

    orderBy?: AskedOrder<SortField>[] | null;
  }
  if (OrderType) {
    const field = Field(() => [OrderType], { nullable: true, description: 'Sort order; printed order by default.' });
    field(ListArgs.prototype, 'orderBy');
  }
  return ListArgs;
}
