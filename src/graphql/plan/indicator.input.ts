import { Field, InputType } from 'type-graphql';
import type { Combinators } from '../../data/list/filter.js';
import type { IndicatorKind } from '../../domain/plan.js';
import { listArgsOf } from '../list/list.args.js';
import { orderOf } from '../list/order.input.js';
import { Combinable, PlanNodeWhere, StringWhere } from '../list/where.input.js';
import { IndicatorKindEnum } from '../request/enums.js';
import { FactWhere, RatingWhere } from './beside.input.js';
import { DepartmentWhere } from './department.input.js';
import { MeasureWhere } from './measure.input.js';

@Combinable(() => IndicatorWhere)
@InputType({ description: 'Filter for indicators. All given conditions must match.' })
export class IndicatorWhere extends PlanNodeWhere implements Combinators<IndicatorWhere> {
  and?: IndicatorWhere[] | null;
  or?: IndicatorWhere[] | null;
  not?: IndicatorWhere | null;

  @Field(() => StringWhere, { nullable: true, description: 'Filter by name.' })
  name?: StringWhere | null;

  @Field(() => [IndicatorKindEnum], { nullable: true, description: 'Any of these kinds.' })
  kind?: IndicatorKind[] | null;

  @Field(() => MeasureWhere, {
    nullable: true,
    description: 'Filter by measure: its own, or that of its policy.',
  })
  measure?: MeasureWhere | null;

  @Field(() => DepartmentWhere, { nullable: true, description: 'At least one body printed beside it matches.' })
  department?: DepartmentWhere | null;

  @Field(() => RatingWhere, { nullable: true, description: 'At least one of its ratings matches.' })
  rating?: RatingWhere | null;

  @Field(() => FactWhere, { nullable: true, description: 'At least one other printed field of it matches.' })
  fact?: FactWhere | null;
}

const IndicatorOrder = orderOf('Indicator', 'PRINTED', 'NAME');

export const IndicatorListArgs = listArgsOf(IndicatorWhere, IndicatorOrder);
