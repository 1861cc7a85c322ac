import { Field, ObjectType } from 'type-graphql';
import { Node } from './node.type.js';

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: "部会: a council's working group through which programs run; not responsible for them.",
})
export class Committee extends Node {
  @Field(() => String, { description: 'The name as printed.' })
  name!: string;
}
