import { Field, InputType } from 'type-graphql';
import type { Combinators } from '../../data/list/filter.js';
import { listArgsOf } from '../list/list.args.js';
import { CODE, DEPARTMENTS, NAME, orderOf, PAGE, PRINTED, PROGRAMS } from '../list/order.input.js';
import { IntRange } from '../list/range.input.js';
import { Combinable, inputNamed, StringWhere } from '../list/where.input.js';
import type { IndicatorWhere } from './indicator.input.js';
import type { InitiativeWhere } from './initiative.input.js';
import type { IssueWhere } from './issue.input.js';
import { PublishedNodeWhere } from './municipality.input.js';
import { PillarWhere } from './pillar.input.js';
import type { PolicyWhere } from './policy.input.js';
import type { ProgramWhere } from './program.input.js';

@Combinable(() => MeasureWhere)
@InputType({ description: 'Filter for measures. All given conditions must match.' })
export class MeasureWhere extends PublishedNodeWhere implements Combinators<MeasureWhere> {
  and?: MeasureWhere[] | null;
  or?: MeasureWhere[] | null;
  not?: MeasureWhere | null;

  @Field(() => StringWhere, { nullable: true, description: 'Filter by code, such as "3.1".' })
  code?: StringWhere | null;

  @Field(() => StringWhere, { nullable: true, description: 'Filter by name.' })
  name?: StringWhere | null;

  @Field(() => Boolean, { nullable: true, description: 'true: marked 重点; false: not marked.' })
  priority?: boolean | null;

  @Field(() => PillarWhere, { nullable: true, description: 'The pillar it belongs to.' })
  pillar?: PillarWhere | null;

  @Field(() => IntRange, { nullable: true, description: 'Filter by printed page.' })
  page?: IntRange | null;

  @Field(inputNamed('IssueWhere'), { nullable: true, description: 'At least one issue printed in it matches.' })
  issues?: IssueWhere | null;

  @Field(inputNamed('PolicyWhere'), {
    nullable: true,
    description: 'At least one policy printed or listed again in it matches.',
  })
  policies?: PolicyWhere | null;

  @Field(inputNamed('InitiativeWhere'), { nullable: true, description: 'At least one initiative in it matches.' })
  initiatives?: InitiativeWhere | null;

  @Field(inputNamed('ProgramWhere'), {
    nullable: true,
    description: 'At least one program listed in it or below matches.',
  })
  programs?: ProgramWhere | null;

  @Field(inputNamed('IndicatorWhere'), {
    nullable: true,
    description: 'At least one indicator printed in it or below matches.',
  })
  indicators?: IndicatorWhere | null;
}

const MeasureOrder = orderOf('Measure', {
  ...PRINTED,
  ...CODE,
  ...NAME,
  ...PAGE,
  ...PROGRAMS,
  ...DEPARTMENTS,
  INDICATORS: 'By number of indicators printed in it or below.',
});

export const MeasureListArgs = listArgsOf(MeasureWhere, MeasureOrder);
