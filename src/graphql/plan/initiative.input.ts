import { Field, InputType } from 'type-graphql';
import type { Combinators } from '../../data/list/filter.js';
import { listArgsOf } from '../list/list.args.js';
import { orderOf } from '../list/order.input.js';
import { Combinable, PlanNodeWhere, StringWhere } from '../list/where.input.js';
import { MeasureWhere } from './measure.input.js';

@Combinable(() => InitiativeWhere)
@InputType({ description: 'Filter for initiatives. All given conditions must match.' })
export class InitiativeWhere extends PlanNodeWhere implements Combinators<InitiativeWhere> {
  and?: InitiativeWhere[] | null;
  or?: InitiativeWhere[] | null;
  not?: InitiativeWhere | null;

  @Field(() => StringWhere, { nullable: true, description: 'Filter by code, such as "3.1.2".' })
  code?: StringWhere | null;

  @Field(() => StringWhere, { nullable: true, description: 'Filter by name.' })
  name?: StringWhere | null;

  @Field(() => MeasureWhere, { nullable: true, description: 'The measure it belongs to.' })
  measure?: MeasureWhere | null;
}

const InitiativeOrder = orderOf('Initiative', 'PRINTED', 'CODE', 'NAME', 'PAGE');

export const InitiativeListArgs = listArgsOf(InitiativeWhere, InitiativeOrder);
