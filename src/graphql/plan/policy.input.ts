import { Field, InputType, Int } from 'type-graphql';
import type { Combinators } from '../../data/list/filter.js';
import { listArgsOf } from '../list/list.args.js';
import { orderOf } from '../list/order.input.js';
import { Combinable, PlanNodeWhere } from '../list/where.input.js';
import { MeasureWhere } from './measure.input.js';

@Combinable(() => PolicyWhere)
@InputType({ description: 'Filter for policies. All given conditions must match.' })
export class PolicyWhere extends PlanNodeWhere implements Combinators<PolicyWhere> {
  and?: PolicyWhere[] | null;
  or?: PolicyWhere[] | null;
  not?: PolicyWhere | null;

  @Field(() => [Int], { nullable: true, description: 'Any of these printed numbers.' })
  number?: number[] | null;

  @Field(() => MeasureWhere, { nullable: true, description: 'The measure it belongs to.' })
  measure?: MeasureWhere | null;
}

const PolicyOrder = orderOf('Policy', 'PRINTED', 'NUMBER');

export const PolicyListArgs = listArgsOf(PolicyWhere, PolicyOrder);
