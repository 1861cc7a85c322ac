import { ArgsType, Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { ActualKey } from '../../data/writing/actual.write.js';
import { UserErrorType } from './write.type.js';

const RANGE = 'finite, with up to 15 digits before the decimal point, otherwise NUMBER_OUT_OF_RANGE.';
const REASON = 'The reason, shown in the history; not blank, up to 1,000 characters.';

@ArgsType()
class ActualArgs {
  @Field(() => ID, { description: 'The id of the series, such as example-2024/series/users.' })
  series!: string;

  @Field(() => Int, { description: 'The fiscal year of the actual.' })
  fiscalYear!: number;
}

@ArgsType()
export class RecordActualArgs extends ActualArgs {
  @Field(() => Float, { description: `The number, in the indicator's unit; ${RANGE}` })
  value!: number;

  @Field(() => String, {
    nullable: true,
    description: 'The text of the number in its source, such as "11,426"; up to 1,000 characters.',
  })
  printed?: string | null;

  @Field(() => String, { nullable: true, description: 'A note on the number; up to 1,000 characters.' })
  note?: string | null;
}

@ArgsType()
export class CorrectActualArgs extends ActualArgs {
  @Field(() => Float, { description: `The correct number, in the indicator's unit; ${RANGE}` })
  value!: number;

  @Field(() => String, {
    nullable: true,
    description: 'The text of the correct number in its source; up to 1,000 characters.',
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

@ObjectType({ simpleResolvers: true, description: 'The payload of a mutation that writes an actual.' })
export class ActualPayload {
  /** Where it was written; null where there are errors. */
  place!: ActualKey | null;

  @Field(() => [UserErrorType], { description: 'Validation errors; empty on success.' })
  userErrors!: UserErrorType[];
}
