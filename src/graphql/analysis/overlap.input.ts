import { Field, ID, InputType } from 'type-graphql';
import type { Dimension } from '../../data/analysis/overlap.repository.js';
import { ProgramWhere } from '../plan/program.input.js';
import { enumOf } from '../request/enums.js';

export const DimensionEnum = enumOf<Dimension>('Dimension', 'Dimensions to compare programs by.', {
  PILLAR: 'Pillars (柱) that list them.',
  MEASURE: 'Measures (施策) that list them.',
  INITIATIVE: 'Initiatives (取組) that list them.',
  DEPARTMENT: 'Departments (担当課) that run them.',
  DEPARTMENT_KIND: 'The kinds of the departments that run them, each kind as a whole.',
  COMMITTEE: 'Working groups (部会) they run through.',
});

@InputType({ description: 'Filter for the compared programs. All given conditions must match.' })
export class OverlapWhere {
  @Field(() => ID, { nullable: true, description: 'The id of their plan; UNKNOWN_ID if it does not exist.' })
  plan?: string | null;

  @Field(() => ProgramWhere, { nullable: true, description: 'Only matching programs.' })
  programs?: ProgramWhere | null;
}
