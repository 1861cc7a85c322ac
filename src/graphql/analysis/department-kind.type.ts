import { Field, ObjectType } from 'type-graphql';
import type { DepartmentKind } from '../../domain/plan.js';
import { Node } from '../plan/node.type.js';
import { DepartmentKindEnum } from '../request/enums.js';

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'All departments of a kind, as a member of the dimension DEPARTMENT_KIND. Its `nodeKind` is DEPARTMENT.',
})
export class DepartmentsOfKind extends Node {
  @Field(() => String, { description: 'What departments of the kind are called together, in Japanese: 課・室.' })
  name!: string;

  @Field(() => DepartmentKindEnum, { description: 'The kind.' })
  kind!: DepartmentKind;
}
