import { Field, InputType } from 'type-graphql';
import type { Combinators } from '../data/filter.js';
import type { IndicatorKind } from '../domain/plan.js';
import { IndicatorKindEnum } from './enums.js';
import { MeasureWhere } from './measure.input.js';
import { orderOf } from './order.input.js';
import { Combinable, PlanNodeWhere, StringWhere } from './where.input.js';

@Combinable(() => IndicatorWhere)
@InputType({ description: 'Which indicators; all that is given must hold.' })
export class IndicatorWhere extends PlanNodeWhere implements Combinators<IndicatorWhere> {
  and?: IndicatorWhere[] | null;
  or?: IndicatorWhere[] | null;
  not?: IndicatorWhere | null;

  @Field(() => StringWhere, { nullable: true, description: 'Its name.' })
  name?: StringWhere | null;

  @Field(() => [IndicatorKindEnum], { nullable: true, description: 'One of these kinds.' })
  kind?: IndicatorKind[] | null;

  @Field(() => MeasureWhere, {
    nullable: true,
    description: 'The measure it stands in, its own or that of its policy.',
  })
  measure?: MeasureWhere | null;
}

export const IndicatorOrder = orderOf('Indicator', 'PRINTED', 'NAME');
