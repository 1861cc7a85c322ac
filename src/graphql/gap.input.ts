import { Field, ID, InputType } from 'type-graphql';
import type { GapWhere as Where } from '../data/gap.repository.js';
import type { Severity } from '../domain/gap.js';
import { GapRuleEnum, SeverityEnum } from './gap.type.js';

@InputType({ description: 'Which gaps; all that is given must hold.' })
export class GapWhere implements Where {
  @Field(() => ID, { nullable: true, description: 'The id of the plan; UNKNOWN_ID where that is not here.' })
  plan?: string | null;

  @Field(() => [GapRuleEnum], {
    nullable: true,
    description: 'Found by one of these rules, none for an empty list; the others are not run.',
  })
  rule?: string[] | null;

  @Field(() => [SeverityEnum], { nullable: true, description: 'One of these, none for an empty list.' })
  severity?: Severity[] | null;
}
