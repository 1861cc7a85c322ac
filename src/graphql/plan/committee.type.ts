import { Field, ObjectType } from 'type-graphql';
import type { Committee as CommitteeRow } from '../../data/plan/committee.repository.js';
import { Node } from './node.type.js';

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: "部会: a council's working group through which programs run; not responsible for them.",
})
export class Committee extends Node implements CommitteeRow {
  @Field(() => String, { description: 'The name as printed.' })
  name!: string;
}
