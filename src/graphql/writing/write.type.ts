import { Field, ObjectType } from 'type-graphql';
import type { UserErrorCode } from '../../domain/user-error.js';
import { enumOf } from '../request/enums.js';

const UserErrorCodeEnum = enumOf<UserErrorCode>(
  'UserErrorCode',
  'Why an authorized mutation was not stored; see docs/ERRORS.md.',
  {
    INVALID_PLAN_DOCUMENT: 'The document is not a valid plan document; each problem is a separate error.',
    PLAN_OF_ANOTHER_MUNICIPALITY: 'The key is used by a plan of another municipality.',
    STALE_WORKBOOK: 'The plan was changed since the workbook was taken from it.',
    UNKNOWN_SERIES: 'There is no series with this id.',
    FISCAL_YEAR_OUTSIDE_PLAN: 'The plan does not cover this fiscal year.',
    ACTUAL_EXISTS: 'The year already has an actual, recorded or printed.',
    ACTUAL_NOT_FOUND: 'The year has no actual to correct or withdraw.',
    ACTUAL_IS_PRINTED: 'The actual is from the plan document, and was not recorded.',
    REASON_MISSING: 'The reason is blank.',
    TEXT_TOO_LONG: 'A text is longer than 1,000 characters.',
    INVALID_TEXT:
      'A text is blank or invisible, or contains an unreadable character, which the message names as U+XXXX.',
    NUMBER_OUT_OF_RANGE: 'The number is infinite, not a number, or has more than 15 digits before the decimal point.',
    UNKNOWN_PLAN: 'There is no plan with this id.',
  },
);

@ObjectType('UserError', {
  simpleResolvers: true,
  description: 'A validation error of a mutation, to be corrected by the client. Nothing of the mutation is stored.',
})
export class UserErrorType {
  @Field(() => UserErrorCodeEnum, { description: 'The error code.' })
  code!: UserErrorCode;

  @Field(() => [String], { nullable: true, description: 'The path to the argument at fault; null if there is none.' })
  field!: string[] | null;

  @Field(() => String, {
    description: 'What happened and what to do, in Japanese followed by English: `messageJa` and `messageEn` combined.',
  })
  message!: string;

  @Field(() => String, { description: 'What happened and what to do, in Japanese.' })
  messageJa!: string;

  @Field(() => String, { description: 'What happened and what to do, in English.' })
  messageEn!: string;
}
