import { Field, ID, InputType } from 'type-graphql';
import type { Combinators } from '../../data/list/filter.js';
import type { DepartmentKind } from '../../domain/plan.js';
import { listArgsOf } from '../list/list.args.js';
import { NAME, orderOf, PRINTED, PROGRAMS } from '../list/order.input.js';
import { Combinable, NodeWhere, StringWhere } from '../list/where.input.js';
import { DepartmentKindEnum } from '../request/enums.js';
import { MunicipalityWhere } from './municipality.input.js';

@Combinable(() => DepartmentWhere)
@InputType({ description: 'Filter for departments. All given conditions must match.' })
export class DepartmentWhere extends NodeWhere implements Combinators<DepartmentWhere> {
  and?: DepartmentWhere[] | null;
  or?: DepartmentWhere[] | null;
  not?: DepartmentWhere | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The id of a plan that names it; UNKNOWN_ID if it does not exist.',
  })
  plan?: string | null;

  @Field(() => StringWhere, { nullable: true, description: 'Filter by name: any that a plan has for it.' })
  name?: StringWhere | null;

  @Field(() => [DepartmentKindEnum], { nullable: true, description: 'Any of these kinds.' })
  kind?: DepartmentKind[] | null;

  @Field(() => DepartmentWhere, { nullable: true, description: 'The body it belongs to.' })
  parent?: DepartmentWhere | null;

  @Field(() => MunicipalityWhere, { nullable: true, description: 'The municipality it belongs to.' })
  municipality?: MunicipalityWhere | null;
}

const DepartmentOrder = orderOf('Department', { ...PRINTED, ...NAME, ...PROGRAMS });

export const DepartmentListArgs = listArgsOf(DepartmentWhere, DepartmentOrder);
