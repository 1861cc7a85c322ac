import { Field, ID, InputType, Int } from 'type-graphql';
import { MeasureWhere } from './measure.input.js';
import { ORDER_FIELDS, orderOf } from './order.input.js';

@InputType({ description: 'Which policies; all that is given must hold.' })
export class PolicyWhere {
  @Field(() => [PolicyWhere], { nullable: true, description: 'All of these hold; an empty list asks nothing.' })
  and?: PolicyWhere[] | null;

  @Field(() => [PolicyWhere], {
    nullable: true,
    description: 'At least one of these holds; an empty list asks nothing.',
  })
  or?: PolicyWhere[] | null;

  @Field(() => PolicyWhere, { nullable: true, description: 'This does not hold.' })
  not?: PolicyWhere | null;

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

  @Field(() => [Int], { nullable: true, description: 'One of these printed numbers.' })
  number?: number[] | null;

  @Field(() => MeasureWhere, { nullable: true, description: 'The measure it belongs to.' })
  measure?: MeasureWhere | null;
}

export const PolicyOrder = orderOf('Policy', {
  PRINTED: ORDER_FIELDS.PRINTED,
  NUMBER: ORDER_FIELDS.NUMBER,
});
