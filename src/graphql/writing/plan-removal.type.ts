import { Field, ID, Int, ObjectType } from 'type-graphql';
import { UserErrorType } from './write.type.js';

@ObjectType({ simpleResolvers: true, description: 'The payload of removePlan.' })
export class RemovePlanPayload {
  @Field(() => ID, { nullable: true, description: 'The id of the removed plan; null on error.' })
  planId!: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'The number of removed nodes: those of the plan, and the departments, working groups and municipality that no other plan uses. Null on error.',
  })
  removed!: number | null;

  @Field(() => [ID], {
    description:
      'Series that have recorded actuals. The actuals are kept, and shown again when the plan is imported again. Empty if there are none, or on error.',
  })
  hiddenSeries!: string[];

  @Field(() => [UserErrorType], { description: 'Validation errors; empty on success.' })
  userErrors!: UserErrorType[];
}
