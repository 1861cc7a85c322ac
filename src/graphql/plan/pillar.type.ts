import { Field, Int, ObjectType } from 'type-graphql';
import type { Pillar as PillarRow } from '../../data/plan/pillar.repository.js';
import { Node } from './node.type.js';

@ObjectType({ implements: Node, simpleResolvers: true, description: '柱: the top level of a plan.' })
export class Pillar extends Node implements PillarRow {
  @Field(() => Int, { description: 'The printed number.' })
  number!: number;

  @Field(() => String, { description: 'The name as printed.' })
  name!: string;
}
