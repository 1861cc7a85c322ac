import { Field, InputType } from 'type-graphql';
import type { Combinators } from '../../data/list/filter.js';
import { listArgsOf } from '../list/list.args.js';
import { orderOf } from '../list/order.input.js';
import { Combinable, PlanNodeWhere, StringWhere } from '../list/where.input.js';
import { PillarWhere } from './pillar.input.js';

@Combinable(() => MeasureWhere)
@InputType({ description: 'Filter for measures. All given conditions must match.' })
export class MeasureWhere extends PlanNodeWhere implements Combinators<MeasureWhere> {
  and?: MeasureWhere[] | null;
  or?: MeasureWhere[] | null;
  not?: MeasureWhere | null;

  @Field(() => StringWhere, { nullable: true, description: 'Filter by code, such as "3.1".' })
  code?: StringWhere | null;

  @Field(() => StringWhere, { nullable: true, description: 'Filter by name.' })
  name?: StringWhere | null;

  @Field(() => Boolean, { nullable: true, description: 'true: marked 重点; false: not marked.' })
  priority?: boolean | null;

  @Field(() => PillarWhere, { nullable: true, description: 'The pillar it belongs to.' })
  pillar?: PillarWhere | null;
}

const MeasureOrder = orderOf('Measure', 'PRINTED', 'CODE', 'NAME', 'PAGE');

export const MeasureListArgs = listArgsOf(MeasureWhere, MeasureOrder);
