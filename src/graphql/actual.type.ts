import { ArgsType, Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { ActualPlace } from '../data/actual.write.js';
import { UserErrorType } from './write.type.js';

const RANGE = 'finite, with up to 15 digits before the point, and NUMBER_OUT_OF_RANGE beyond.';
const REASON = 'Why, for whoever reads the history; not blank, up to 1,000 characters.';

@ArgsType()
class ActualArgs {
  @Field(() => ID, { description: 'The id of the series, such as example-2024/series/users.' })
  series!: string;

  @Field(() => Int, { description: 'The fiscal year that it is the result of.' })
  fiscalYear!: number;
}

@ArgsType()
export class RecordActualArgs extends ActualArgs {
  @Field(() => Float, { description: `The number, in the indicator's unit; ${RANGE}` })
  value!: number;

  @Field(() => String, {
    nullable: true,
    description: 'The text as it stands where the number was taken from, such as "11,426"; up to 1,000 characters.',
  })
  printed?: string | null;

  @Field(() => String, { nullable: true, description: 'What is to be known about the number; up to 1,000 characters.' })
  note?: string | null;
}

@ArgsType()
export class CorrectActualArgs extends ActualArgs {
  @Field(() => Float, { description: `The right number, in the indicator's unit; ${RANGE}` })
  value!: number;

  @Field(() => String, {
    nullable: true,
    description: 'The text as it stands where the right number was taken from; up to 1,000 characters.',
  })
  printed?: string | null;

  @Field(() => String, { description: REASON })
  reason!: string;
}

@ArgsType()
export class WithdrawActualArgs extends ActualArgs {
  @Field(() => String, { description: REASON })
  reason!: string;
}

@ObjectType({ simpleResolvers: true, description: 'What a write to the actuals of a series did.' })
export class ActualPayload {
  /** Where it was written; null where there are errors. */
  place!: ActualPlace | null;

  @Field(() => [UserErrorType], { description: 'What is to be mended; empty where the write is stored.' })
  userErrors!: UserErrorType[];
}
