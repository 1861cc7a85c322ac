import { Field, InputType } from 'type-graphql';
import { listArgsOf } from '../list/list.args.js';
import { NodeWhere } from '../list/where.input.js';
import { MunicipalityWhere } from './municipality.input.js';

@InputType({ description: 'Filter for plans.' })
class PlanWhere extends NodeWhere {
  @Field(() => MunicipalityWhere, { nullable: true, description: 'The municipality that publishes it.' })
  municipality?: MunicipalityWhere | null;
}

export const PlanListArgs = listArgsOf(PlanWhere);
