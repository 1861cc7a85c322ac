import { Field, Int, InterfaceType } from 'type-graphql';
import { kindOfId } from '../../domain/identity.js';
import { NODE_LABELS } from '../../domain/plan.js';
import { Node } from './node.type.js';

@InterfaceType({
  implements: Node,
  description:
    'A printed level between a plan and its programs: a pillar, section, measure or initiative. Lists contain what is printed at the place itself; `programCount` and filters include everything below it.',
  resolveType: ({ id }: Place) => {
    const kind = kindOfId(id);
    return kind ? NODE_LABELS[kind] : undefined;
  },
})
export abstract class Place extends Node {
  @Field(() => String, { description: 'The name as printed.' })
  name!: string;

  @Field(() => Int, {
    description:
      'The whole number in `printedNumber`; if there is none, the position among the places directly in the same place.',
  })
  number!: number;

  @Field(() => String, {
    nullable: true,
    description:
      'The number printed before the name, with half-width digits and signs, such as "3.1", "Ⅰ" or "(2)"; null if none is printed.',
  })
  printedNumber!: string | null;
}
