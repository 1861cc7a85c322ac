import { Field, Int, ObjectType } from 'type-graphql';
import type { Initiative as InitiativeRow } from '../data/initiative.repository.js';
import { Node } from './node.type.js';

@ObjectType({ implements: Node, simpleResolvers: true, description: '取組: lists the programs of a measure.' })
export class Initiative extends Node implements InitiativeRow {
  @Field(() => String, { description: 'The numbers of pillar, measure and initiative, such as "3.1.2".' })
  code!: string;

  @Field(() => Int, { description: 'The number printed in its measure.' })
  number!: number;

  @Field(() => String, { description: 'The name as printed.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What it says, in own words; null where nothing is printed.' })
  summary!: string | null;

  @Field(() => Int, { nullable: true, description: 'The printed page; null where the plan does not tell it.' })
  page!: number | null;
}
