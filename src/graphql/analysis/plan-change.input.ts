import { ArgsType, Field, ID, Int } from 'type-graphql';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '../../data/list/page.js';
import type { PlanChangeKind } from '../../domain/compare-plans.js';
import type { NodeKind } from '../../domain/plan.js';
import { NodeKindEnum } from '../request/enums.js';
import { PlanChangeKindEnum } from './plan-change.type.js';

@ArgsType()
export class ComparisonArgs {
  @Field(() => ID, {
    description: 'The id of the old plan. UNKNOWN_ID if it does not exist, INVALID_COMPARISON if it is `to`.',
  })
  from!: string;

  @Field(() => ID, { description: 'The id of the new plan. UNKNOWN_ID if it does not exist.' })
  to!: string;

  @Field(() => [NodeKindEnum], {
    nullable: true,
    description:
      'Only changes of nodes of these kinds; all that are compared when omitted. INVALID_COMPARISON for MUNICIPALITY, PLAN and INDICATOR_SERIES, which are not compared (the values of a series are fields of its indicator). An empty list matches nothing.',
  })
  kinds?: NodeKind[] | null;

  @Field(() => [PlanChangeKindEnum], {
    nullable: true,
    description: 'Only changes of these kinds; all but UNCHANGED when omitted. An empty list matches nothing.',
  })
  changes?: PlanChangeKind[] | null;

  @Field(() => Int, {
    nullable: true,
    description: `Returns the first _n_ changes (after the cursor, if given): 1 to ${MAX_PAGE_SIZE}; ${DEFAULT_PAGE_SIZE} by default.`,
  })
  first?: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Returns changes after this cursor. A cursor is valid for the same two plans, with any kinds and changes.',
  })
  after?: string | null;
}
