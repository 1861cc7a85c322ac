import { Field, Int, ObjectType } from 'type-graphql';
import type { GapCount as GapCountRow, Gap as GapRow } from '../../data/analysis/gap.repository.js';
import { GAP_RULES } from '../../data/analysis/gap.rules.js';
import type { Messages } from '../../domain/bilingual.js';
import type { Severity } from '../../domain/gap.js';
import { enumOf } from '../request/enums.js';

export const SeverityEnum = enumOf<Severity>('Severity', 'Severity of a gap.', {
  ERROR: 'The chain is broken, or the plan contradicts itself.',
  WARNING: 'Something a planner would expect is missing; the plan may say why.',
  INFO: 'Worth knowing: usually intended, or just not loaded.',
});

export const GapRuleEnum = enumOf<string>(
  'GapRule',
  'Rules that plans are checked against.',
  Object.fromEntries(GAP_RULES.map(({ code, severity, finds }) => [code, `${severity}: ${finds}`])),
);

@ObjectType({
  simpleResolvers: true,
  description:
    "A place where a plan's chain is broken or its numbers do not add up. A level that the plan does not have is not a gap.",
})
export class Gap implements Omit<GapRow, 'plan' | 'node' | 'message'>, Messages {
  @Field(() => GapRuleEnum, { description: 'The rule that found it.' })
  rule!: string;

  @Field(() => SeverityEnum, { description: 'The severity.' })
  severity!: Severity;

  @Field(() => String, {
    description: 'What is wrong and where, in Japanese followed by English: `messageJa` and `messageEn` combined.',
  })
  message!: string;

  @Field(() => String, { description: "What is wrong and where, in Japanese, with the plan's own names for levels." })
  messageJa!: string;

  @Field(() => String, { description: 'What is wrong and where, in English; names are as printed.' })
  messageEn!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The reason, paraphrased; null if the plan gives none.',
  })
  printedReason!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'The number of gaps that a rule finds.' })
export class GapCount implements GapCountRow {
  @Field(() => GapRuleEnum, { description: 'The rule.' })
  rule!: string;

  @Field(() => SeverityEnum, { description: 'The severity of its gaps.' })
  severity!: Severity;

  @Field(() => Int, { description: 'The number of gaps, 1 or more.' })
  count!: number;
}
