import { Field, InputType, Int } from 'type-graphql';
import type { Combinators } from '../../data/list/filter.js';
import { listArgsOf } from '../list/list.args.js';
import { orderOf } from '../list/order.input.js';
import { Combinable, PlanNodeWhere, StringWhere } from '../list/where.input.js';

@Combinable(() => PillarWhere)
@InputType({ description: 'Filter for pillars. All given conditions must match.' })
export class PillarWhere extends PlanNodeWhere implements Combinators<PillarWhere> {
  and?: PillarWhere[] | null;
  or?: PillarWhere[] | null;
  not?: PillarWhere | null;

  @Field(() => [Int], { nullable: true, description: 'Any of these printed numbers.' })
  number?: number[] | null;

  @Field(() => StringWhere, { nullable: true, description: 'Filter by name.' })
  name?: StringWhere | null;
}

const PillarOrder = orderOf('Pillar', 'PRINTED', 'NUMBER', 'NAME');

export const PillarListArgs = listArgsOf(PillarWhere, PillarOrder);
