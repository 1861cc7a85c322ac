import { Field, ObjectType } from 'type-graphql';
import type { Department as DepartmentRow } from '../../data/plan/department.repository.js';
import type { DepartmentKind } from '../../domain/plan.js';
import { DepartmentKindEnum } from '../request/enums.js';
import { Node } from './node.type.js';

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description:
    '担当課: a body printed as responsible for programs. It belongs to its municipality, and is shared by all plan editions.',
})
export class Department extends Node implements DepartmentRow {
  @Field(() => String, {
    description: 'The name in the newest plan that names it. `names` are those of all its plans.',
  })
  name!: string;

  @Field(() => DepartmentKindEnum, { description: 'The kind of department.' })
  kind!: DepartmentKind;
}

@ObjectType({ simpleResolvers: true, description: 'What a plan calls a body.' })
export class DepartmentName {
  @Field(() => String, { description: 'The name as this plan prints it.' })
  name!: string;

  planId!: string;
}
