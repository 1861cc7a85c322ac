import { Field, ID, InputType } from 'type-graphql';
import { ORDER_FIELDS, orderOf } from './order.input.js';
import { PillarWhere } from './pillar.input.js';
import { StringWhere } from './where.input.js';

@InputType({ description: 'Which measures; all that is given must hold.' })
export class MeasureWhere {
  @Field(() => [MeasureWhere], { nullable: true, description: 'All of these hold; an empty list asks nothing.' })
  and?: MeasureWhere[] | null;

  @Field(() => [MeasureWhere], {
    nullable: true,
    description: 'At least one of these holds; an empty list asks nothing.',
  })
  or?: MeasureWhere[] | null;

  @Field(() => MeasureWhere, { nullable: true, description: 'This does not hold.' })
  not?: MeasureWhere | null;

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

  @Field(() => StringWhere, { nullable: true, description: 'Its code, such as "3.1".' })
  code?: StringWhere | null;

  @Field(() => StringWhere, { nullable: true, description: 'Its name.' })
  name?: StringWhere | null;

  @Field(() => Boolean, { nullable: true, description: 'true: marked 重点; false: not marked.' })
  priority?: boolean | null;

  @Field(() => PillarWhere, { nullable: true, description: 'The pillar it stands in.' })
  pillar?: PillarWhere | null;
}

export const MeasureOrder = orderOf('Measure', {
  PRINTED: ORDER_FIELDS.PRINTED,
  CODE: ORDER_FIELDS.CODE,
  NAME: ORDER_FIELDS.NAME,
  PAGE: ORDER_FIELDS.PAGE,
});
