import { Field, ID, InputType } from 'type-graphql';
import { MeasureWhere } from './measure.input.js';
import { ORDER_FIELDS, orderOf } from './order.input.js';
import { StringWhere } from './where.input.js';

@InputType({ description: 'Which initiatives; all that is given must hold.' })
export class InitiativeWhere {
  @Field(() => [InitiativeWhere], { nullable: true, description: 'All of these hold; an empty list asks nothing.' })
  and?: InitiativeWhere[] | null;

  @Field(() => [InitiativeWhere], {
    nullable: true,
    description: 'At least one of these holds; an empty list asks nothing.',
  })
  or?: InitiativeWhere[] | null;

  @Field(() => InitiativeWhere, { nullable: true, description: 'This does not hold.' })
  not?: InitiativeWhere | null;

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

  @Field(() => StringWhere, { nullable: true, description: 'Its code, such as "3.1.2".' })
  code?: StringWhere | null;

  @Field(() => StringWhere, { nullable: true, description: 'Its name.' })
  name?: StringWhere | null;

  @Field(() => MeasureWhere, { nullable: true, description: 'The measure it belongs to.' })
  measure?: MeasureWhere | null;
}

export const InitiativeOrder = orderOf('Initiative', {
  PRINTED: ORDER_FIELDS.PRINTED,
  CODE: ORDER_FIELDS.CODE,
  NAME: ORDER_FIELDS.NAME,
  PAGE: ORDER_FIELDS.PAGE,
});
