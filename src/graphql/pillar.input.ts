import { Field, ID, InputType, Int } from 'type-graphql';
import { ORDER_FIELDS, orderOf } from './order.input.js';
import { StringWhere } from './where.input.js';

@InputType({ description: 'Which pillars; all that is given must hold.' })
export class PillarWhere {
  @Field(() => [PillarWhere], { nullable: true, description: 'All of these hold; an empty list asks nothing.' })
  and?: PillarWhere[] | null;

  @Field(() => [PillarWhere], {
    nullable: true,
    description: 'At least one of these holds; an empty list asks nothing.',
  })
  or?: PillarWhere[] | null;

  @Field(() => PillarWhere, { nullable: true, description: 'This does not hold.' })
  not?: PillarWhere | null;

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

  @Field(() => StringWhere, { nullable: true, description: 'Its name.' })
  name?: StringWhere | null;
}

export const PillarOrder = orderOf('Pillar', {
  PRINTED: ORDER_FIELDS.PRINTED,
  NUMBER: ORDER_FIELDS.NUMBER,
  NAME: ORDER_FIELDS.NAME,
});
