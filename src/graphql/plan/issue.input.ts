import { Field, InputType, Int } from 'type-graphql';
import type { Combinators } from '../../data/list/filter.js';
import { listArgsOf } from '../list/list.args.js';
import { NUMBER, orderOf, PRINTED } from '../list/order.input.js';
import { IntRange } from '../list/range.input.js';
import { Combinable, inputNamed, StringWhere } from '../list/where.input.js';
import { MeasureWhere } from './measure.input.js';
import { PublishedNodeWhere } from './municipality.input.js';
import { PlaceWhere } from './place.input.js';
import type { PolicyWhere } from './policy.input.js';

@Combinable(() => IssueWhere)
@InputType({ description: 'Filter for issues. All given conditions must match.' })
export class IssueWhere extends PublishedNodeWhere implements Combinators<IssueWhere> {
  and?: IssueWhere[] | null;
  or?: IssueWhere[] | null;
  not?: IssueWhere | null;

  @Field(() => [Int], { nullable: true, description: 'Any of these printed numbers.' })
  number?: number[] | null;

  @Field(() => MeasureWhere, { nullable: true, description: 'The measure that faces it.' })
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

  @Field(inputNamed('PolicyWhere'), { nullable: true, description: 'At least one policy that addresses it matches.' })
  policies?: PolicyWhere | null;
}

const IssueOrder = orderOf('Issue', { ...PRINTED, ...NUMBER });

export const IssueListArgs = listArgsOf(IssueWhere, IssueOrder);
