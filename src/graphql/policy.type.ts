import { Field, Int, ObjectType } from 'type-graphql';
import type { Policy as PolicyRow } from '../data/policy.repository.js';
import { Node } from './node.type.js';

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: '方針: answers issues of its measure and is carried out by initiatives.',
})
export class Policy extends Node implements PolicyRow {
  @Field(() => Int, { description: 'The number printed in its measure.' })
  number!: number;

  @Field(() => String, { description: 'What it says, in own words.' })
  summary!: string;
}
