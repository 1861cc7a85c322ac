import { Field, InputType } from 'type-graphql';
import { NodeWhere, StringWhere } from './where.input.js';

@InputType({ description: 'Which municipalities.' })
export class MunicipalityWhere extends NodeWhere {
  @Field(() => StringWhere, { nullable: true, description: 'Its local government code.' })
  code?: StringWhere | null;

  @Field(() => StringWhere, { nullable: true, description: 'Its name.' })
  name?: StringWhere | null;
}
