import { Field, ID, InputType, Int } from 'type-graphql';
import { DepartmentWhere } from '../plan/department.input.js';
import { ProgramWhere } from '../plan/program.input.js';

@InputType({ description: 'Filter for collaborations. All given conditions must match.' })
export class CollaborationWhere {
  @Field(() => ID, {
    nullable: true,
    description: 'The id of the plan of the programs; UNKNOWN_ID if it does not exist.',
  })
  plan?: string | null;

  @Field(() => DepartmentWhere, { nullable: true, description: 'At least one of the departments matches.' })
  department?: DepartmentWhere | null;

  @Field(() => ProgramWhere, { nullable: true, description: 'Only matching programs count.' })
  programs?: ProgramWhere | null;

  @Field(() => Int, {
    nullable: true,
    defaultValue: 1,
    description: 'Minimum number of programs run together: 1 or more, otherwise INVALID_AT_LEAST. null means 1.',
  })
  atLeast?: number | null;
}
