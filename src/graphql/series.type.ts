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

const TargetStatusEnum = enumOf<TargetStatus>('TargetStatus', 'How a line of numbers compares with its targets.', {
  ALREADY_MET: 'No actual yet; the baseline is at the last target or beyond it in the printed direction.',
  REQUIRES_INCREASE: 'The last target lies above the baseline; no actual yet, or no direction to judge by.',
  REQUIRES_DECREASE: 'The last target lies below the baseline; no actual yet, or no direction to judge by.',
  MAINTAIN: 'The level of the baseline is to be kept.',
  NO_TARGET: 'No target is printed as a number.',
  NO_BASELINE:
    'No baseline is printed as a number, and no actual can be judged by targets alone: there is none, or it lies before the first target and does not meet the last.',
  ACHIEVED: 'The latest actual is at the last target or beyond it, and so it is at the target printed for its year.',
  ON_TRACK:
    'The latest actual meets the target of its year, or, where none is printed, the straight line to the next one.',
  BEHIND:
    'The latest actual meets neither, or not the last target after its year; where a level is to be kept, it is off that level.',
  DETERIORATING: 'So is this one, and it is worse than the baseline.',
  NO_DATA: 'There are actuals, but none holds a number.',
});

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

@ObjectType({
  simpleResolvers: true,
  description:
    'A line of numbers against its targets. The latest actual after the year of the baseline is judged by the target printed for its year; where none is, by the straight line between the printed values before and after it, baseline or target (where a level is to be kept, by the next target); after the last target, by that. Only targets that are numbers count. Without a printed direction nothing is judged: it says only which way the last target lies.',
})
export class TargetAssessment implements Omit<Assessment<IndicatorValue>, 'rule'> {
  @Field(() => TargetStatusEnum, { description: 'How it compares.' })
  status!: TargetStatus;

  @Field(() => Int, {
    nullable: true,
    description: 'The fiscal year of `target`; null where no target is a number.',
  })
  targetFiscalYear!: number | null;

  @Field(() => IndicatorValue, {
    nullable: true,
    description:
      'The target that decides. Of an actual that is judged: that of its year, the next one where the year has none, or the last where that is met or past; otherwise the last. Null where no target is a number.',
  })
  target!: IndicatorValue | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The fiscal year of the actual that is judged; null where none is.',
  })
  judgedFiscalYear!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      "(last target − baseline) ÷ years between, in the indicator's unit; null where either is missing or no year lies between.",
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
