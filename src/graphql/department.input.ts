import { Field, ID, InputType } from 'type-graphql';
import type { DepartmentKind } from '../domain/plan.js';
import { DepartmentKindEnum } from './enums.js';
import { MunicipalityWhere } from './municipality.input.js';
import { ORDER_FIELDS, orderOf } from './order.input.js';
import { StringWhere } from './where.input.js';

@InputType({ description: 'Which departments; all that is given must hold.' })
export class DepartmentWhere {
  @Field(() => [DepartmentWhere], { nullable: true, description: 'All of these hold; an empty list asks nothing.' })
  and?: DepartmentWhere[] | null;

  @Field(() => [DepartmentWhere], {
    nullable: true,
    description: 'At least one of these holds; an empty list asks nothing.',
  })
  or?: DepartmentWhere[] | null;

  @Field(() => DepartmentWhere, { nullable: true, description: 'This does not hold.' })
  not?: DepartmentWhere | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'One of these ids, none for an empty list; INVALID_ID for the id of another kind, UNKNOWN_ID for one that is not here.',
  })
  id?: string[] | null;

  @Field(() => StringWhere, { nullable: true, description: 'Its name.' })
  name?: StringWhere | null;

  @Field(() => [DepartmentKindEnum], { nullable: true, description: 'One of these kinds.' })
  kind?: DepartmentKind[] | null;

  @Field(() => MunicipalityWhere, { nullable: true, description: 'Whose department it is.' })
  municipality?: MunicipalityWhere | null;
}

export const DepartmentOrder = orderOf('Department', {
  PRINTED: ORDER_FIELDS.PRINTED,
  NAME: ORDER_FIELDS.NAME,
});
