import { Field, InputType, Int } from 'type-graphql';
import type { Combinators } from '../../data/list/filter.js';
import { listArgsOf } from '../list/list.args.js';
import { orderOf } from '../list/order.input.js';
import { Combinable, PlanNodeWhere } from '../list/where.input.js';
import { MeasureWhere } from './measure.input.js';

@Combinable(() => IssueWhere)
@InputType({ description: 'Filter for issues. All given conditions must match.' })
export class IssueWhere extends PlanNodeWhere implements Combinators<IssueWhere> {
  and?: IssueWhere[] | null;
  or?: IssueWhere[] | null;
  not?: IssueWhere | null;

  @Field(() => [Int], { nullable: true, description: 'Any of these printed numbers.' })
  number?: number[] | null;

  @Field(() => MeasureWhere, { nullable: true, description: 'The measure that faces it.' })
  measure?: MeasureWhere | null;
}

const IssueOrder = orderOf('Issue', 'PRINTED', 'NUMBER');

export const IssueListArgs = listArgsOf(IssueWhere, IssueOrder);
