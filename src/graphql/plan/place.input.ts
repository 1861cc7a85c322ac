import { Field, InputType } from 'type-graphql';
import type { Combinators } from '../../data/list/filter.js';
import type { NodeKind } from '../../domain/plan.js';
import { listArgsOf } from '../list/list.args.js';
import { IntRange } from '../list/range.input.js';
import { Combinable, inputNamed, StringWhere } from '../list/where.input.js';
import { NodeKindEnum } from '../request/enums.js';
import { AmountWhere, FactWhere, RatingWhere } from './beside.input.js';
import { DepartmentWhere } from './department.input.js';
import type { IndicatorWhere } from './indicator.input.js';
import { PublishedNodeWhere } from './municipality.input.js';
import type { ProgramWhere } from './program.input.js';

@Combinable(() => PlaceWhere)
@InputType({ description: 'Filter for places of any level. All given conditions must match.' })
export class PlaceWhere extends PublishedNodeWhere implements Combinators<PlaceWhere> {
  and?: PlaceWhere[] | null;
  or?: PlaceWhere[] | null;
  not?: PlaceWhere | null;

  @Field(() => [NodeKindEnum], {
    nullable: true,
    description: 'Any of these kinds: PILLAR, SECTION, MEASURE or INITIATIVE; others match nothing.',
  })
  nodeKind?: NodeKind[] | null;

  @Field(() => StringWhere, {
    nullable: true,
    description: 'Filter by the name the plan prints for the level, such as 施策 or 節.',
  })
  levelName?: StringWhere | null;

  @Field(() => StringWhere, { nullable: true, description: 'Filter by name.' })
  name?: StringWhere | null;

  @Field(() => StringWhere, {
    nullable: true,
    description: 'Filter by the number printed before the name, such as "3.1" or "Ⅰ".',
  })
  printedNumber?: StringWhere | null;

  @Field(() => IntRange, { nullable: true, description: 'Filter by printed page.' })
  page?: IntRange | null;

  @Field(() => DepartmentWhere, { nullable: true, description: 'At least one body printed beside it matches.' })
  department?: DepartmentWhere | null;

  @Field(() => StringWhere, { nullable: true, description: 'A sign printed beside it matches.' })
  mark?: StringWhere | null;

  @Field(() => RatingWhere, { nullable: true, description: 'At least one of its ratings matches.' })
  rating?: RatingWhere | null;

  @Field(() => AmountWhere, { nullable: true, description: 'At least one of its amounts matches.' })
  amount?: AmountWhere | null;

  @Field(() => FactWhere, { nullable: true, description: 'At least one other printed field of it matches.' })
  fact?: FactWhere | null;

  @Field(inputNamed('ProgramWhere'), {
    nullable: true,
    description: 'At least one program listed at it or below matches.',
  })
  programs?: ProgramWhere | null;

  @Field(inputNamed('IndicatorWhere'), {
    nullable: true,
    description: 'At least one indicator printed at it or below matches.',
  })
  indicators?: IndicatorWhere | null;
}

export const PlaceListArgs = listArgsOf(PlaceWhere);
