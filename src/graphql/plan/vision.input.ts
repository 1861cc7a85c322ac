import { Field, InputType } from 'type-graphql';
import { listArgsOf } from '../list/list.args.js';
import { IntRange } from '../list/range.input.js';
import { PlanNodeWhere, StringWhere } from '../list/where.input.js';

@InputType({ description: 'Filter for visions. All given conditions must match.' })
class VisionWhere extends PlanNodeWhere {
  @Field(() => StringWhere, { nullable: true, description: 'Filter by summary.' })
  summary?: StringWhere | null;

  @Field(() => IntRange, { nullable: true, description: 'Filter by printed page.' })
  page?: IntRange | null;
}

export const VisionListArgs = listArgsOf(VisionWhere);
