import { Field, InputType } from 'type-graphql';
import { listArgsOf } from '../list/list.args.js';
import { PlanNodeWhere, StringWhere } from '../list/where.input.js';

@InputType({ description: 'Filter for visions. All given conditions must match.' })
class VisionWhere extends PlanNodeWhere {
  @Field(() => StringWhere, { nullable: true, description: 'Filter by summary.' })
  summary?: StringWhere | null;
}

export const VisionListArgs = listArgsOf(VisionWhere);
