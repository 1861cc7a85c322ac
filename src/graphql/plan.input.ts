import { Field, ID, InputType } from 'type-graphql';
import { MunicipalityWhere } from './municipality.input.js';

@InputType({ description: 'Which plans.' })
export class PlanWhere {
  @Field(() => [ID], {
    nullable: true,
    description:
      'One of these ids, none for an empty list; INVALID_ID for the id of another kind, UNKNOWN_ID for one that is not here.',
  })
  id?: string[] | null;

  @Field(() => MunicipalityWhere, { nullable: true, description: 'Who publishes it.' })
  municipality?: MunicipalityWhere | null;
}
