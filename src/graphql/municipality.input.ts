import { Field, ID, InputType } from 'type-graphql';
import { StringWhere } from './where.input.js';

@InputType({ description: 'Which municipalities.' })
export class MunicipalityWhere {
  @Field(() => [ID], {
    nullable: true,
    description:
      'One of these ids, none for an empty list; INVALID_ID for the id of another kind, UNKNOWN_ID for one that is not here.',
  })
  id?: string[] | null;

  @Field(() => StringWhere, { nullable: true, description: 'Its local government code.' })
  code?: StringWhere | null;

  @Field(() => StringWhere, { nullable: true, description: 'Its name.' })
  name?: StringWhere | null;
}
