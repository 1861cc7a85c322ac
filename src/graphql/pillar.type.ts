import { Field, ObjectType } from 'type-graphql';
import type { Pillar as PillarRow } from '../data/pillar.repository.js';
import { Node } from './node.type.js';
import { PositiveInt } from './scalars.js';

@ObjectType({ implements: Node, simpleResolvers: true, description: '柱: the top level of a plan.' })
export class Pillar extends Node implements PillarRow {
  @Field(() => PositiveInt, { description: 'The printed number.' })
  number!: number;

  @Field(() => String, { description: 'The name as printed.' })
  name!: string;
}
