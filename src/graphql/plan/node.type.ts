import { Field, ID, InterfaceType } from 'type-graphql';
import { departmentKindOfId } from '../../domain/department-kind.js';
import { kindOfId } from '../../domain/identity.js';
import { NODE_LABELS } from '../../domain/plan.js';

@InterfaceType({
  description: 'An object with an id, which `node` returns by that id.',
  resolveType: ({ id }: Node) => {
    if (departmentKindOfId(id)) return 'DepartmentsOfKind';
    const kind = kindOfId(id);
    return kind ? NODE_LABELS[kind] : undefined;
  },
})
export abstract class Node {
  @Field(() => ID, {
    description:
      'Readable and unique across all plans, such as "example-2024/measure/3.1". Does not change when names are corrected or more pillars are loaded.',
  })
  id!: string;
}
