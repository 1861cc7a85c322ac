import { Field, InputType } from 'type-graphql';
import type { Combinators } from '../../data/list/filter.js';
import type { ValueWhere as ValuePredicate } from '../../data/plan/indicator.predicates.js';
import type { Direction, IndicatorKind, ValueKind } from '../../domain/plan.js';
import type { TargetStatus } from '../../domain/target-assessment.js';
import { listArgsOf } from '../list/list.args.js';
import { NAME, orderOf, PRINTED } from '../list/order.input.js';
import { FloatRange, IntRange } from '../list/range.input.js';
import { Combinable, inputNamed, StringWhere } from '../list/where.input.js';
import { DirectionEnum, IndicatorKindEnum, ValueKindEnum } from '../request/enums.js';
import { FactWhere, RatingWhere } from './beside.input.js';
import { DepartmentWhere } from './department.input.js';
import { MeasureWhere } from './measure.input.js';
import { PublishedNodeWhere } from './municipality.input.js';
import { PlaceWhere } from './place.input.js';
import { PolicyWhere } from './policy.input.js';
import type { ProgramWhere } from './program.input.js';
import { TargetStatusEnum } from './series.type.js';

@InputType({
  description:
    'Filter for a value of a series, superseded ones excluded. All given conditions must match for one value.',
})
export class ValueWhere implements ValuePredicate {
  @Field(() => [ValueKindEnum], { nullable: true, description: 'Any of these kinds.' })
  kind?: ValueKind[] | null;

  @Field(() => IntRange, { nullable: true, description: 'Filter by fiscal year.' })
  fiscalYear?: IntRange | null;

  @Field(() => FloatRange, { nullable: true, description: 'Filter by the number.' })
  value?: FloatRange | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is a number, or is printed in words.' })
  isNumber?: boolean | null;
}

@Combinable(() => IndicatorWhere)
@InputType({ description: 'Filter for indicators. All given conditions must match.' })
export class IndicatorWhere extends PublishedNodeWhere implements Combinators<IndicatorWhere> {
  and?: IndicatorWhere[] | null;
  or?: IndicatorWhere[] | null;
  not?: IndicatorWhere | null;

  @Field(() => StringWhere, { nullable: true, description: 'Filter by name.' })
  name?: StringWhere | null;

  @Field(() => [IndicatorKindEnum], { nullable: true, description: 'Any of these kinds.' })
  kind?: IndicatorKind[] | null;

  @Field(() => StringWhere, { nullable: true, description: 'Filter by the kind as printed (活動指標, KGI).' })
  kindName?: StringWhere | null;

  @Field(() => StringWhere, { nullable: true, description: 'Filter by what is printed before the name (No. 41).' })
  printedNumber?: StringWhere | null;

  @Field(() => StringWhere, { nullable: true, description: 'Filter by unit.' })
  unit?: StringWhere | null;

  @Field(() => [String], { nullable: true, description: 'Any of these goals, as printed.' })
  goal?: string[] | null;

  @Field(() => [DirectionEnum], {
    nullable: true,
    description: 'Any of these printed directions; indicators without one do not match.',
  })
  direction?: Direction[] | null;

  @Field(() => ValueWhere, { nullable: true, description: 'At least one series has such a value.' })
  value?: ValueWhere | null;

  @Field(() => [TargetStatusEnum], {
    nullable: true,
    description: 'At least one series has any of these statuses against its targets.',
  })
  status?: TargetStatus[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether at least one series has a target, a number or words.',
  })
  hasTarget?: boolean | null;

  @Field(() => MeasureWhere, {
    nullable: true,
    description: 'Filter by measure: its own, or that of its policy.',
  })
  measure?: MeasureWhere | null;

  @Field(() => DepartmentWhere, { nullable: true, description: 'At least one body printed beside it matches.' })
  department?: DepartmentWhere | null;

  @Field(() => RatingWhere, { nullable: true, description: 'At least one of its ratings matches.' })
  rating?: RatingWhere | null;

  @Field(() => FactWhere, { nullable: true, description: 'At least one other printed field of it matches.' })
  fact?: FactWhere | null;

  @Field(() => IntRange, { nullable: true, description: 'Filter by printed page.' })
  page?: IntRange | null;

  @Field(() => PlaceWhere, {
    nullable: true,
    description: 'A place at which it is printed, also with its policy or program, or one above that, matches.',
  })
  place?: PlaceWhere | null;

  @Field(() => PolicyWhere, {
    nullable: true,
    description: 'A policy that it measures, or that lists it again, matches.',
  })
  policy?: PolicyWhere | null;

  @Field(inputNamed('ProgramWhere'), {
    nullable: true,
    description: 'A program for which it is printed, or that lists it again, matches.',
  })
  program?: ProgramWhere | null;
}

const IndicatorOrder = orderOf('Indicator', {
  ...PRINTED,
  ...NAME,
  BASELINE: 'By the baseline of the first series; those without a number come last.',
  LAST_TARGET: 'By the last target of the first series; those without a number come last.',
  CHANGE: 'By last target − baseline of the first series; those without both, or of different periods, come last.',
  CHANGE_RATE: 'By (last target − baseline) ÷ |baseline| of the first series; those without it come last.',
});

export const IndicatorListArgs = listArgsOf(IndicatorWhere, IndicatorOrder);
