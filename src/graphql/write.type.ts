import { Field, ObjectType } from 'type-graphql';
import type { UserErrorCode } from '../domain/user-error.js';
import { enumOf } from './enums.js';

const UserErrorCodeEnum = enumOf<UserErrorCode>(
  'UserErrorCode',
  'Why a write that was allowed did not happen; docs/ERRORS.md says more.',
  {
    INVALID_PLAN_DOCUMENT: 'The document is not a plan document; each problem is an error of its own.',
    PLAN_OF_ANOTHER_MUNICIPALITY: 'The key is taken by a plan of another municipality.',
    UNKNOWN_SERIES: 'There is no series with this id.',
    FISCAL_YEAR_OUTSIDE_PLAN: 'The plan does not run in this fiscal year.',
    ACTUAL_EXISTS: 'The year has an actual already, recorded or printed.',
    ACTUAL_NOT_FOUND: 'The year has no actual to correct or withdraw.',
    ACTUAL_IS_PRINTED: 'The actual is printed in the plan document, and was not recorded.',
    REASON_MISSING: 'The reason is blank.',
    TEXT_TOO_LONG: 'A text is longer than 1,000 characters.',
    INVALID_TEXT:
      'A text is blank or invisible, or holds a character that cannot be read: the message names it as U+XXXX.',
    NUMBER_OUT_OF_RANGE: 'The number is infinite, none at all, or has more than 15 digits before the point.',
    UNKNOWN_PLAN: 'There is no plan with this id.',
  },
);

@ObjectType('UserError', {
  simpleResolvers: true,
  description: 'What is wrong with a write, for its sender to mend. Nothing of the write is stored.',
})
export class UserErrorType {
  @Field(() => UserErrorCodeEnum, { description: 'What is wrong.' })
  code!: UserErrorCode;

  @Field(() => [String], { nullable: true, description: 'The path to the argument at fault; null for none.' })
  field!: string[] | null;

  @Field(() => String, {
    description: 'What happened and what to do, in Japanese and then in English: `messageJa` and `messageEn` in one.',
  })
  message!: string;

  @Field(() => String, { description: 'What happened and what to do, in Japanese.' })
  messageJa!: string;

  @Field(() => String, { description: 'What happened and what to do, in English.' })
  messageEn!: string;
}
