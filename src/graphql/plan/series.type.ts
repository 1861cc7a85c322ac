import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { IndicatorSeries as IndicatorSeriesRow } from '../../data/plan/series.repository.js';
import type { TargetAssessment as Assessment, TargetStatus } from '../../domain/target-assessment.js';
import { enumOf } from '../request/enums.js';
import { Node } from './node.type.js';
import { IndicatorValue } from './value.type.js';

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description:
    'A series of values of an indicator. A cell printed 「－」 is not a value; zero is. A blank table has none.',
})
export class IndicatorSeries extends Node implements IndicatorSeriesRow {
  @Field(() => String, {
    nullable: true,
    description: 'The name of the series in the plan; null if the indicator has only one series.',
  })
  name!: string | null;
}

export const TargetStatusEnum = enumOf<TargetStatus>('TargetStatus', 'Status of a series against its targets.', {
  ALREADY_MET:
    'No actual yet; the baseline meets the last target: it is on the side of its bound, in its range, or at it or beyond it in the printed direction.',
  REQUIRES_INCREASE: 'The last target is above the baseline; no actual yet, or no direction to judge by.',
  REQUIRES_DECREASE: 'The last target is below the baseline; no actual yet, or no direction to judge by.',
  MAINTAIN: 'The level of the baseline is to be maintained.',
  NO_TARGET: 'No target is printed, neither a number nor words.',
  NO_BASELINE:
    'No numeric baseline is printed, and no actual can be judged by targets alone: there is none, or it is before the first target and does not meet the last one.',
  ACHIEVED:
    'The latest actual meets the last target, as well as any target printed for its year. A target of every year (毎年度), or one with a bound that the baseline meets already, is achieved in the last year only.',
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

@ObjectType({
  simpleResolvers: true,
  description:
    'The assessment of a series against its targets. The latest actual after the year of the baseline is judged by the target printed for its year; if there is none, by the straight line between the printed values before and after it, baseline or target (if a level is to be maintained, by the next target); after the last target, by the last one. A target of every year is the target of each year. A bound (以上) is the side on which a target is met, and no direction; a range is met inside, and beyond it in the printed direction. Values are compared only if they cover periods of the same kind and length, or are cumulative from the same start. Targets in words, estimates, superseded values, and actuals up to the year of the baseline are not judged. Without a direction or bound the assessment only says whether the last target is above or below the baseline.',
})
export class TargetAssessment implements Omit<Assessment<IndicatorValue>, 'rule'> {
  @Field(() => TargetStatusEnum, { description: 'The status of the series.' })
  status!: TargetStatus;

  @Field(() => Int, {
    nullable: true,
    description:
      'The fiscal year of `target`; null if there is no target, or if it is printed without a year (毎年度).',
  })
  targetFiscalYear!: number | null;

  @Field(() => IndicatorValue, {
    nullable: true,
    description:
      'The deciding target. If an actual is judged: the target of its year, the next one if the year has none, or the last one if that is met or past. Otherwise the last one. Null if there is no target.',
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
      '(last target − baseline) ÷ years between them, in the unit of the series; null if either is missing or in words, if they cover different periods, or if there is no year between them.',
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
