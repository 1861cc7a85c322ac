import { Field, ID, InputType } from 'type-graphql';
import type { IndicatorKind } from '../domain/plan.js';
import { IndicatorKindEnum } from './enums.js';
import { MeasureWhere } from './measure.input.js';
import { ORDER_FIELDS, orderOf } from './order.input.js';
import { StringWhere } from './where.input.js';

@InputType({ description: 'Which indicators; all that is given must hold.' })
export class IndicatorWhere {
  @Field(() => [IndicatorWhere], { nullable: true, description: 'All of these hold; an empty list asks nothing.' })
  and?: IndicatorWhere[] | null;

  @Field(() => [IndicatorWhere], {
    nullable: true,
    description: 'At least one of these holds; an empty list asks nothing.',
  })
  or?: IndicatorWhere[] | null;

  @Field(() => IndicatorWhere, { nullable: true, description: 'This does not hold.' })
  not?: IndicatorWhere | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'One of these ids, none for an empty list; INVALID_ID for the id of another kind, UNKNOWN_ID for one that is not here.',
  })
  id?: string[] | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The id of the plan it stands in; UNKNOWN_ID where that is not here.',
  })
  plan?: string | null;

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

export const IndicatorOrder = orderOf('Indicator', {
  PRINTED: ORDER_FIELDS.PRINTED,
  NAME: ORDER_FIELDS.NAME,
});
