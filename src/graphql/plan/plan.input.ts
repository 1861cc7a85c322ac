import { Field, InputType, Int } from 'type-graphql';
import type { Combinators } from '../../data/list/filter.js';
import { listArgsOf } from '../list/list.args.js';
import { Combinable, NodeWhere, StringWhere } from '../list/where.input.js';
import { DepartmentWhere } from './department.input.js';
import { MunicipalityWhere } from './municipality.input.js';

@Combinable(() => PlanWhere)
@InputType({ description: 'Filter for plans. All given conditions must match.' })
class PlanWhere extends NodeWhere implements Combinators<PlanWhere> {
  and?: PlanWhere[] | null;
  or?: PlanWhere[] | null;
  not?: PlanWhere | null;

  @Field(() => MunicipalityWhere, { nullable: true, description: 'The municipality that publishes it.' })
  municipality?: MunicipalityWhere | null;

  @Field(() => StringWhere, { nullable: true, description: 'Filter by title.' })
  title?: StringWhere | null;

  @Field(() => StringWhere, { nullable: true, description: 'Filter by the kind of plan, such as 個別計画.' })
  category?: StringWhere | null;

  @Field(() => StringWhere, { nullable: true, description: 'One of the laws it is made under matches.' })
  law?: StringWhere | null;

  @Field(() => Int, { nullable: true, description: 'It runs in this fiscal year.' })
  fiscalYear?: number | null;

  @Field(() => DepartmentWhere, { nullable: true, description: 'A body in charge of the plan matches.' })
  department?: DepartmentWhere | null;
}

export const PlanListArgs = listArgsOf(PlanWhere);
