import { Field, ID, InputType } from 'type-graphql';
import type { GapWhere as Where } from '../../data/analysis/gap.repository.js';
import type { Severity } from '../../domain/gap.js';
import { GapRuleEnum, SeverityEnum } from './gap.type.js';

@InputType({ description: 'Filter for gaps. All given conditions must match.' })
export class GapWhere implements Where {
  @Field(() => ID, { nullable: true, description: 'The id of the plan; UNKNOWN_ID if it does not exist.' })
  plan?: string | null;

  @Field(() => [GapRuleEnum], {
    nullable: true,
    description: 'Any of these rules; an empty list matches nothing. Other rules are not run.',
  })
  rule?: string[] | null;

  @Field(() => [SeverityEnum], { nullable: true, description: 'Any of these; an empty list matches nothing.' })
  severity?: Severity[] | null;
}
