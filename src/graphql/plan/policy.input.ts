import { Field, InputType, Int } from 'type-graphql';
import type { Combinators } from '../../data/list/filter.js';
import { listArgsOf } from '../list/list.args.js';
import { NUMBER, orderOf, PRINTED } from '../list/order.input.js';
import { IntRange } from '../list/range.input.js';
import { Combinable, inputNamed, StringWhere } from '../list/where.input.js';
import type { IndicatorWhere } from './indicator.input.js';
import type { InitiativeWhere } from './initiative.input.js';
import type { IssueWhere } from './issue.input.js';
import { MeasureWhere } from './measure.input.js';
import { PublishedNodeWhere } from './municipality.input.js';
import { PlaceWhere } from './place.input.js';

@Combinable(() => PolicyWhere)
@InputType({ description: 'Filter for policies. All given conditions must match.' })
export class PolicyWhere extends PublishedNodeWhere implements Combinators<PolicyWhere> {
  and?: PolicyWhere[] | null;
  or?: PolicyWhere[] | null;
  not?: PolicyWhere | null;

  @Field(() => [Int], { nullable: true, description: 'Any of these printed numbers.' })
  number?: number[] | null;

  @Field(() => MeasureWhere, { nullable: true, description: 'The measure it belongs to.' })
  measure?: MeasureWhere | null;

  @Field(() => StringWhere, { nullable: true, description: 'Filter by summary.' })
  summary?: StringWhere | null;

  @Field(() => IntRange, { nullable: true, description: 'Filter by printed page.' })
  page?: IntRange | null;

  @Field(() => PlaceWhere, {
    nullable: true,
    description: 'The place at which it is printed, or one above that, matches.',
  })
  place?: PlaceWhere | null;

  @Field(inputNamed('IssueWhere'), { nullable: true, description: 'At least one issue that it addresses matches.' })
  issues?: IssueWhere | null;

  @Field(inputNamed('InitiativeWhere'), {
    nullable: true,
    description: 'At least one initiative that carries it out matches.',
  })
  initiatives?: InitiativeWhere | null;

  @Field(inputNamed('IndicatorWhere'), {
    nullable: true,
    description: 'At least one indicator that measures it, or that it lists again, matches.',
  })
  indicators?: IndicatorWhere | null;
}

const PolicyOrder = orderOf('Policy', { ...PRINTED, ...NUMBER });

export const PolicyListArgs = listArgsOf(PolicyWhere, PolicyOrder);
