import { Field, InputType, Int } from 'type-graphql';
import type { Combinators } from '../../data/list/filter.js';
import { listArgsOf } from '../list/list.args.js';
import { DEPARTMENTS, NAME, NUMBER, orderOf, PRINTED, PROGRAMS } from '../list/order.input.js';
import { Combinable, inputNamed, StringWhere } from '../list/where.input.js';
import type { IndicatorWhere } from './indicator.input.js';
import type { MeasureWhere } from './measure.input.js';
import { PublishedNodeWhere } from './municipality.input.js';
import type { ProgramWhere } from './program.input.js';

@Combinable(() => PillarWhere)
@InputType({ description: 'Filter for pillars. All given conditions must match.' })
export class PillarWhere extends PublishedNodeWhere implements Combinators<PillarWhere> {
  and?: PillarWhere[] | null;
  or?: PillarWhere[] | null;
  not?: PillarWhere | null;

  @Field(() => [Int], { nullable: true, description: 'Any of these printed numbers.' })
  number?: number[] | null;

  @Field(() => StringWhere, { nullable: true, description: 'Filter by name.' })
  name?: StringWhere | null;

  @Field(inputNamed('MeasureWhere'), { nullable: true, description: 'At least one measure in it matches.' })
  measures?: MeasureWhere | null;

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

const PillarOrder = orderOf('Pillar', { ...PRINTED, ...NUMBER, ...NAME, ...PROGRAMS, ...DEPARTMENTS });

export const PillarListArgs = listArgsOf(PillarWhere, PillarOrder);
