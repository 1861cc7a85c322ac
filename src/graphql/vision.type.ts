import { Field, Int, ObjectType } from 'type-graphql';
import type { Vision as VisionRow } from '../data/vision.repository.js';
import { Node } from './node.type.js';

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: '目指す姿: what a pillar aims for; points at one measure.',
})
export class Vision extends Node implements VisionRow {
  @Field(() => Int, { description: 'The printed number, or its place in the pillar where none is printed.' })
  number!: number;

  @Field(() => String, { description: 'What it says, in own words.' })
  summary!: string;
}
