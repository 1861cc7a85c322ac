import { Field, InputType } from 'type-graphql';
import type { Combinators } from '../data/filter.js';
import type { DepartmentKind } from '../domain/plan.js';
import { DepartmentKindEnum } from './enums.js';
import { MunicipalityWhere } from './municipality.input.js';
import { orderOf } from './order.input.js';
import { Combinable, NodeWhere, StringWhere } from './where.input.js';

@Combinable(() => DepartmentWhere)
@InputType({ description: 'Filter for departments. All given conditions must match.' })
export class DepartmentWhere extends NodeWhere implements Combinators<DepartmentWhere> {
  and?: DepartmentWhere[] | null;
  or?: DepartmentWhere[] | null;
  not?: DepartmentWhere | null;

  @Field(() => StringWhere, { nullable: true, description: 'Filter by name.' })
  name?: StringWhere | null;

  @Field(() => [DepartmentKindEnum], { nullable: true, description: 'Any of these kinds.' })
  kind?: DepartmentKind[] | null;

  @Field(() => MunicipalityWhere, { nullable: true, description: 'The municipality it belongs to.' })
  municipality?: MunicipalityWhere | null;
}

export const DepartmentOrder = orderOf('Department', 'PRINTED', 'NAME');
