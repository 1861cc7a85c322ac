import { Field, ID, InputType, Int } from 'type-graphql';
import { DepartmentWhere } from './department.input.js';
import { ProgramWhere } from './program.input.js';

@InputType({ description: 'Which collaborations; all that is given must hold.' })
export class CollaborationWhere {
  @Field(() => ID, {
    nullable: true,
    description: 'The id of the plan of the programs; UNKNOWN_ID where that is not here.',
  })
  plan?: string | null;

  @Field(() => DepartmentWhere, { nullable: true, description: 'At least one such department takes part.' })
  department?: DepartmentWhere | null;

  @Field(() => ProgramWhere, { nullable: true, description: 'Only such programs count.' })
  programs?: ProgramWhere | null;

  @Field(() => Int, {
    nullable: true,
    defaultValue: 1,
    description: 'At least so many programs together; 1 or more, INVALID_AT_LEAST below. null means 1.',
  })
  atLeast?: number | null;
}
