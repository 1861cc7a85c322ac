import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { IndicatorValue as IndicatorValueRow } from '../../data/plan/series.repository.js';
import type { Bound, PeriodKind, ValueKind } from '../../domain/plan.js';
import type { Period as PrintedPeriod } from '../../domain/printed-period.js';
import { BoundEnum, PeriodKindEnum, ValueKindEnum } from '../request/enums.js';
import { Day } from '../request/scalars.js';

@ObjectType({
  simpleResolvers: true,
  description: 'What a value covers, where that is not its fiscal year.',
})
export class Period implements PrintedPeriod {
  @Field(() => PeriodKindEnum, { description: 'The kind of period.' })
  kind!: PeriodKind;

  @Field(() => Day, { nullable: true, description: 'The first day; null if it is not printed, as in 〜R6累計.' })
  start!: string | null;

  @Field(() => Day, { nullable: true, description: 'The last day; null if it is not printed.' })
  end!: string | null;

  @Field(() => String, { description: 'The period as printed, such as R3~R5累計.' })
  label!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A cell of an indicator table, or an actual recorded later.' })
export class IndicatorValue implements IndicatorValueRow {
  @Field(() => ID, {
    description:
      'Built from its series, kind and fiscal year, such as "example-2024/series/users/target/2026". Unique across all plans, and unchanged when an actual is corrected. Cannot be used with `node`.',
  })
  id!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'The fiscal year the value belongs to: the one named by the cell, if it differs from that of the column. Null if no year is printed, as with 毎年度.',
  })
  fiscalYear!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The fiscal year of the column, if the cell names another one; otherwise null.',
  })
  columnYear!: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'What distinguishes values of the same kind and year, as printed: 策定時, 最終目標, 上方修正後, 速報値. Null if nothing is printed.',
  })
  label!: string | null;

  @Field(() => Boolean, {
    description: 'Whether a later value of the same kind and year is printed, which counts instead. Not judged.',
  })
  superseded!: boolean;

  @Field(() => ValueKindEnum, { description: 'The kind of value.' })
  kind!: ValueKind;

  @Field(() => Float, {
    nullable: true,
    description:
      'The number, in the unit of the series, so that 20万人 is 200000 if that is 人; null if the cell holds words.',
  })
  value!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The end of a range that begins at `value`: 85 of 80～85; null if the cell holds no range.',
  })
  valueTo!: number | null;

  @Field(() => BoundEnum, {
    nullable: true,
    description: 'How the number is limited: 以上, 未満, 約; null if it is printed as it is.',
  })
  bound!: Bound | null;

  @Field(() => String, {
    nullable: true,
    description: 'The words of a cell without a number, as printed, such as 前年より減少; null if it is a number.',
  })
  text!: string | null;

  @Field(() => Period, {
    nullable: true,
    description: 'What the value covers: 累計, 平均, 毎年度, 現在; null if it is its fiscal year.',
  })
  period!: Period | null;

  @Field(() => String, {
    nullable: true,
    description: 'The text as printed, with half-width digits, such as "11,426"; null if unknown.',
  })
  printed!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'A note on the value by the plan, or by the author of the record; null if there is none.',
  })
  note!: string | null;

  @Field(() => Boolean, {
    description:
      'Whether it is an actual recorded by a mutation; false if it is from the plan document. A recorded actual replaces a printed one of the same year.',
  })
  recorded!: boolean;
}
