import { Field, Int, ObjectType } from 'type-graphql';
import type { Vision as VisionRow } from '../../data/plan/vision.repository.js';
import { Node } from './node.type.js';

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: '目指す姿: what a pillar aims for; points to one measure.',
})
export class Vision extends Node implements VisionRow {
  @Field(() => Int, { description: 'The printed number, or its position in the pillar if none is printed.' })
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
