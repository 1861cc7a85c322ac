import { Field, InputType, Int } from 'type-graphql';
import type { Combinators } from '../data/filter.js';
import { orderOf } from './order.input.js';
import { Combinable, PlanNodeWhere, StringWhere } from './where.input.js';

@Combinable(() => PillarWhere)
@InputType({ description: 'Which pillars; all that is given must hold.' })
export class PillarWhere extends PlanNodeWhere implements Combinators<PillarWhere> {
  and?: PillarWhere[] | null;
  or?: PillarWhere[] | null;
  not?: PillarWhere | null;

  @Field(() => [Int], { nullable: true, description: 'One of these printed numbers.' })
  number?: number[] | null;

  @Field(() => StringWhere, { nullable: true, description: 'Its name.' })
  name?: StringWhere | null;
}

export const PillarOrder = orderOf('Pillar', 'PRINTED', 'NUMBER', 'NAME');
