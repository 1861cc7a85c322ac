import { Field, InputType } from 'type-graphql';
import { MunicipalityWhere } from './municipality.input.js';
import { NodeWhere } from './where.input.js';

@InputType({ description: 'Which plans.' })
export class PlanWhere extends NodeWhere {
  @Field(() => MunicipalityWhere, { nullable: true, description: 'Who publishes it.' })
  municipality?: MunicipalityWhere | null;
}
