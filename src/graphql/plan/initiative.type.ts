import { Field, ObjectType } from 'type-graphql';
import type { Initiative as InitiativeRow } from '../../data/plan/initiative.repository.js';
import { Place } from './place.type.js';

@ObjectType({
  implements: Place,
  simpleResolvers: true,
  description: '取組: an initiative, which lists programs of a measure.',
})
export class Initiative extends Place implements InitiativeRow {
  @Field(() => String, { description: 'The numbers of pillar, measure and initiative, such as "3.1.2".' })
  code!: string;

  summary!: string | null;
  page!: number | null;
}
