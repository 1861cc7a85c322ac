import { Field, InputType } from 'type-graphql';
import { listArgsOf } from '../list/list.args.js';
import { NodeWhere, PlanNodeWhere, StringWhere } from '../list/where.input.js';

@InputType({ description: 'Filter for municipalities.' })
export class MunicipalityWhere extends NodeWhere {
  @Field(() => StringWhere, { nullable: true, description: 'Filter by local government code.' })
  code?: StringWhere | null;

  @Field(() => StringWhere, { nullable: true, description: 'Filter by name.' })
  name?: StringWhere | null;

  @Field(() => StringWhere, { nullable: true, description: 'Filter by prefecture, such as 千葉県.' })
  prefecture?: StringWhere | null;
}

/** What filters take beside where nodes are also sought in all plans of a municipality. */
@InputType({ description: 'Which nodes of which plans.' })
export abstract class PublishedNodeWhere extends PlanNodeWhere {
  @Field(() => MunicipalityWhere, { nullable: true, description: 'The municipality that publishes the plan.' })
  municipality?: MunicipalityWhere | null;
}

export const MunicipalityListArgs = listArgsOf(MunicipalityWhere);
