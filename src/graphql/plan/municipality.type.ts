import { Field, ObjectType } from 'type-graphql';
import type { Municipality as MunicipalityRow } from '../../data/plan/municipality.repository.js';
import { MunicipalityCode } from '../request/scalars.js';
import { Node } from './node.type.js';

@ObjectType({ implements: Node, simpleResolvers: true, description: '市町村: a municipality that publishes plans.' })
export class Municipality extends Node implements MunicipalityRow {
  @Field(() => MunicipalityCode, { description: 'The local government code, which is also its id.' })
  code!: string;

  @Field(() => String, { description: 'The name as printed, such as 札幌市.' })
  name!: string;

  @Field(() => String, { description: 'The prefecture it belongs to.' })
  prefecture!: string;
}
