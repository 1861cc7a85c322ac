import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type {
  IndicatorSeries as IndicatorSeriesRow,
  IndicatorValue as IndicatorValueRow,
} from '../data/series.repository.js';
import type { ValueKind } from '../domain/plan.js';
import type { TargetAssessment as Assessment, TargetStatus } from '../domain/target-assessment.js';
import { enumOf, ValueKindEnum } from './enums.js';
import { Node } from './node.type.js';

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'One line of numbers of an indicator. A cell printed 「－」 is no value; zero is one.',
})
export class IndicatorSeries extends Node implements IndicatorSeriesRow {
  @Field(() => String, {
    nullable: true,
    description: 'What the plan calls this line; null where the indicator has only one.',
  })
  name!: string | null;
}

const TargetStatusEnum = enumOf<TargetStatus>('TargetStatus', 'How a line of numbers stands against its last target.', {
  ALREADY_MET: 'No actual yet; the baseline is at the target or beyond it in the printed direction.',
  REQUIRES_INCREASE: 'The target lies above the baseline; no actual yet, or no direction to judge by.',
  REQUIRES_DECREASE: 'The target lies below the baseline; no actual yet, or no direction to judge by.',
  MAINTAIN: 'The level of the baseline is to be kept.',
  NO_TARGET: 'No target is printed as a number.',
  NO_BASELINE: 'No baseline is printed as a number.',
  ACHIEVED: 'The latest actual is at the target or beyond it, whatever the year.',
  ON_TRACK: 'The latest actual is on the straight line from baseline to target, or beyond it.',
  BEHIND: 'The latest actual is short of that line; where a level is to be kept, it is off that level.',
  DETERIORATING: 'The latest actual is worse than the baseline.',
  NO_DATA: 'There are actuals, but none holds a number.',
});

@ObjectType({
  simpleResolvers: true,
  description:
    'A line of numbers against the last target printed as a number. Without a printed direction it says only which way the target lies.',
})
export class TargetAssessment implements Omit<Assessment, 'rule'> {
  @Field(() => TargetStatusEnum, { description: 'How it stands.' })
  status!: TargetStatus;

  @Field(() => Float, {
    nullable: true,
    description:
      "(target − baseline) ÷ years between, in the indicator's unit; null where either is missing or no year lies between.",
  })
  requiredAnnualChange!: number | null;

  @Field(() => String, {
    description: 'The rule behind the status, in Japanese and then in English: `ruleJa` and `ruleEn` in one.',
  })
  rule!: string;

  @Field(() => String, { description: 'The rule behind the status, in Japanese.' })
  ruleJa!: string;

  @Field(() => String, { description: 'The rule behind the status, in English.' })
  ruleEn!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A cell of an indicator table, or an actual recorded since.' })
export class IndicatorValue implements IndicatorValueRow {
  @Field(() => ID, {
    description:
      'Made of its series, its kind and its fiscal year, such as "example-2024/series/users/target/2026": unique over all plans, and the same when an actual is corrected. It is not for `node`.',
  })
  id!: string;

  @Field(() => Int, {
    description: 'The fiscal year it belongs to, also where the cell names another than its column.',
  })
  fiscalYear!: number;

  @Field(() => ValueKindEnum, { description: 'What the number is.' })
  kind!: ValueKind;

  @Field(() => Float, {
    nullable: true,
    description: "The number, in the indicator's unit; null where the cell holds words, which `printed` has.",
  })
  value!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'The text as printed, digits in half width, such as "11,426"; null where it is not known.',
  })
  printed!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the plan, or who recorded it, adds to the number; null for nothing.',
  })
  note!: string | null;

  @Field(() => Boolean, {
    description:
      'Whether it is an actual recorded by a mutation; false for what the plan document prints. A recorded one stands in the place of a printed one of its year.',
  })
  recorded!: boolean;
}
