import { Field, ObjectType } from 'type-graphql';
import type { Gap as GapRow } from '../data/gap.repository.js';
import { GAP_RULES } from '../data/gap.rules.js';
import type { Messages } from '../domain/bilingual.js';
import type { Severity } from '../domain/gap.js';
import { enumOf } from './enums.js';

export const SeverityEnum = enumOf<Severity>('Severity', 'How grave a gap is.', {
  ERROR: 'The chain is broken, or the plan contradicts itself.',
  WARNING: 'Something is missing that a planner would look for; the plan may say why.',
  INFO: 'Worth knowing: mostly as intended, or only not loaded.',
});

export const GapRuleEnum = enumOf<string>(
  'GapRule',
  'What is looked for in a plan.',
  Object.fromEntries(GAP_RULES.map(({ code, severity, finds }) => [code, `${severity}: ${finds}`])),
);

@ObjectType({
  simpleResolvers: true,
  description:
    "A place where a plan's chain is broken or its numbers do not add up. What a plan does not have is none.",
})
export class Gap implements Omit<GapRow, 'plan' | 'node' | 'message'>, Messages {
  @Field(() => GapRuleEnum, { description: 'The rule that found it.' })
  rule!: string;

  @Field(() => SeverityEnum, { description: 'How grave it is.' })
  severity!: Severity;

  @Field(() => String, {
    description: 'What is wrong and where, in Japanese and then in English: `messageJa` and `messageEn` in one.',
  })
  message!: string;

  @Field(() => String, { description: "What is wrong and where, in Japanese, with levels in the plan's own words." })
  messageJa!: string;

  @Field(() => String, { description: 'What is wrong and where, in English; names stay as printed.' })
  messageEn!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Why it is so, in own words; null where the plan gives no reason.',
  })
  printedReason!: string | null;
}
