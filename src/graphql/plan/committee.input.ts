import { Field, InputType } from 'type-graphql';
import { listArgsOf } from '../list/list.args.js';
import { PlanNodeWhere, StringWhere } from '../list/where.input.js';

@InputType({ description: 'Filter for working groups. All given conditions must match.' })
export class CommitteeWhere extends PlanNodeWhere {
  @Field(() => StringWhere, { nullable: true, description: 'Filter by name.' })
  name?: StringWhere | null;
}

export const CommitteeListArgs = listArgsOf(CommitteeWhere);
