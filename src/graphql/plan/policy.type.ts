import { Field, Int, ObjectType } from 'type-graphql';
import type { Policy as PolicyRow } from '../../data/plan/policy.repository.js';
import { Node } from './node.type.js';

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: '方針: a policy that addresses issues of its measure, carried out by initiatives.',
})
export class Policy extends Node implements PolicyRow {
  @Field(() => Int, { description: 'The printed number within its measure.' })
  number!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Summary; paraphrased, not quoted from the plan. Null if the plan document has none.',
  })
  summary!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The number printed before it, with half-width digits and signs; null if none is printed.',
  })
  printedNumber!: string | null;

  at!: string;
}
