import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type {
  IndicatorSeries as IndicatorSeriesRow,
  IndicatorValue as IndicatorValueRow,
} from '../../data/plan/series.repository.js';
import type { ValueKind } from '../../domain/plan.js';
import type { TargetAssessment as Assessment, TargetStatus } from '../../domain/target-assessment.js';
import { enumOf, ValueKindEnum } from '../request/enums.js';
import { Node } from './node.type.js';

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'A series of values of an indicator. A cell printed 「－」 is not a value; zero is.',
})
export class IndicatorSeries extends Node implements IndicatorSeriesRow {
  @Field(() => String, {
    nullable: true,
    description: 'The name of the series in the plan; null if the indicator has only one series.',
  })
  name!: string | null;
}

const TargetStatusEnum = enumOf<TargetStatus>('TargetStatus', 'Status of a series against its targets.', {
  ALREADY_MET: 'No actual yet; the baseline meets or exceeds the last target in the printed direction.',
  REQUIRES_INCREASE: 'The last target is above the baseline; no actual yet, or no direction to judge by.',
  REQUIRES_DECREASE: 'The last target is below the baseline; no actual yet, or no direction to judge by.',
  MAINTAIN: 'The level of the baseline is to be maintained.',
  NO_TARGET: 'No numeric target is printed.',
  NO_BASELINE:
    'No numeric baseline is printed, and no actual can be judged by targets alone: there is none, or it is before the first target and does not meet the last one.',
  ACHIEVED: 'The latest actual meets or exceeds the last target, as well as any target printed for its year.',
  ON_TRACK: 'The latest actual meets the target of its year or, if none is printed, the straight line to the next one.',
  BEHIND:
    'The latest actual misses the target of its year or, if none is printed, the straight line to the next one; after the year of the last target, it misses that. If a level is to be maintained, it is off that level.',
  DETERIORATING: 'As BEHIND, and the latest actual is worse than the baseline.',
  NO_DATA: 'There are actuals, but none is a number.',
  WORDED:
    'The deciding target is printed in words, or as an approximate number that the latest actual falls short of. Not judged.',
  NOT_COMPARABLE:
    'The target covers a period of another kind or length than the baseline or the latest actual, such as 累計 and a single year. Not judged.',
});

@ObjectType({ simpleResolvers: true, description: 'A cell of an indicator table, or an actual recorded later.' })
export class IndicatorValue implements IndicatorValueRow {
  @Field(() => ID, {
    description:
      'Built from its series, kind and fiscal year, such as "example-2024/series/users/target/2026". Unique across all plans, and unchanged when an actual is corrected. Cannot be used with `node`.',
  })
  id!: string;

  @Field(() => Int, {
    description:
      'The fiscal year the value belongs to: the one named by the cell, if it differs from that of the column.',
  })
  fiscalYear!: number;

  @Field(() => ValueKindEnum, { description: 'The kind of value.' })
  kind!: ValueKind;

  @Field(() => Float, {
    nullable: true,
    description: "The number, in the indicator's unit; null if the cell holds words, which are in `printed`.",
  })
  value!: number | null;

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

@ObjectType({
  simpleResolvers: true,
  description:
    'The assessment of a series against its targets. The latest actual after the year of the baseline is judged by the target printed for its year; if there is none, by the straight line between the printed values before and after it, baseline or target (if a level is to be maintained, by the next target); after the last target, by the last one. Only numeric targets count. Without a printed direction nothing is judged; the assessment only says whether the last target is above or below the baseline.',
})
export class TargetAssessment implements Omit<Assessment<IndicatorValue>, 'rule'> {
  @Field(() => TargetStatusEnum, { description: 'The status of the series.' })
  status!: TargetStatus;

  @Field(() => Int, {
    nullable: true,
    description: 'The fiscal year of `target`; null if no target is a number.',
  })
  targetFiscalYear!: number | null;

  @Field(() => IndicatorValue, {
    nullable: true,
    description:
      'The deciding target. If an actual is judged: the target of its year, the next one if the year has none, or the last one if that is met or past. Otherwise the last one. Null if no target is a number.',
  })
  target!: IndicatorValue | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The fiscal year of the judged actual; null if none is judged.',
  })
  judgedFiscalYear!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      "(last target − baseline) ÷ years between them, in the indicator's unit; null if either is missing or there is no year between them.",
  })
  requiredAnnualChange!: number | null;

  @Field(() => String, {
    description: 'The rule behind the status, in Japanese followed by English: `ruleJa` and `ruleEn` combined.',
  })
  rule!: string;

  @Field(() => String, { description: 'The rule behind the status, in Japanese.' })
  ruleJa!: string;

  @Field(() => String, { description: 'The rule behind the status, in English.' })
  ruleEn!: string;
}
