import { Field, ID, Int, ObjectType } from 'type-graphql';
import { UserErrorType } from './write.type.js';

@ObjectType({ simpleResolvers: true, description: 'What a removal did.' })
export class RemovePlanPayload {
  @Field(() => ID, { nullable: true, description: 'The id of the plan that is gone; null where there are errors.' })
  planId!: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many nodes are gone: those of the plan, and the departments, working groups and municipality that no other plan uses. Null where there are errors.',
  })
  removed!: number | null;

  @Field(() => [ID], {
    description:
      'Series that have recorded actuals: these are kept, and shown again when the plan is imported again. Empty where there are none, and where there are errors.',
  })
  hiddenSeries!: string[];

  @Field(() => [UserErrorType], { description: 'What is to be mended; empty where the plan is removed.' })
  userErrors!: UserErrorType[];
}
