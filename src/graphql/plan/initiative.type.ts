import { Field, Int, ObjectType } from 'type-graphql';
import type { Initiative as InitiativeRow } from '../../data/plan/initiative.repository.js';
import { Node } from './node.type.js';

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: '取組: an initiative, which lists programs of a measure.',
})
export class Initiative extends Node implements InitiativeRow {
  @Field(() => String, { description: 'The numbers of pillar, measure and initiative, such as "3.1.2".' })
  code!: string;

  @Field(() => Int, { description: 'The printed number within its measure.' })
  number!: number;

  @Field(() => String, { description: 'The name as printed.' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Summary; paraphrased, not quoted from the plan. Null if nothing is printed.',
  })
  summary!: string | null;

  @Field(() => Int, { nullable: true, description: 'The printed page number; null if the plan does not give it.' })
  page!: number | null;
}
