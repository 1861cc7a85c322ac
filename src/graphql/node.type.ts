import { Field, ID, InterfaceType } from 'type-graphql';
import { kindOfId } from '../domain/identity.js';
import { NODE_LABELS } from '../domain/plan.js';

@InterfaceType({
  description: 'Anything that has an id of its own and can be asked for by it.',
  resolveType: ({ id }: Node) => {
    const kind = kindOfId(id);
    return kind ? NODE_LABELS[kind] : undefined;
  },
})
export abstract class Node {
  @Field(() => ID, {
    description:
      'Readable, unique over all plans, and the same after names are corrected or further pillars are loaded, such as "example-2024/measure/3.1".',
  })
  id!: string;
}
