import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Change as ChangeRow } from '../data/change.repository.js';
import type { ChangeKind } from '../domain/change.js';
import { connectionOf } from './connection.type.js';
import { enumOf } from './enums.js';
import { DateTime } from './scalars.js';

const ChangeKindEnum = enumOf<ChangeKind>('ChangeKind', 'What a write did.', {
  PLAN_IMPORTED: 'A revision of a plan was stored.',
  ACTUAL_RECORDED: 'The result of a year was recorded.',
  ACTUAL_CORRECTED: 'Another number was put in the place of an actual.',
  ACTUAL_WITHDRAWN: 'A recorded actual was taken back.',
  PLAN_REMOVED: 'A plan was removed; its recorded actuals are kept.',
});

@ObjectType({ simpleResolvers: true, description: 'A write: who changed what, when and why. None is ever removed.' })
export class Change implements ChangeRow {
  @Field(() => ID, { description: 'Unique over all writes, and given once for all. It is not for `node`.' })
  id!: string;
  plan!: string;
  series!: string | null;

  @Field(() => DateTime, { description: 'When it was written, by the clock of the database.' })
  at!: number;

  @Field(() => String, {
    description:
      'The name of the token it was written with; `keikaku import` or `keikaku remove` for what the command line did.',
  })
  by!: string;

  @Field(() => ChangeKindEnum, { description: 'What it did.' })
  what!: ChangeKind;

  @Field(() => Int, {
    nullable: true,
    description: 'The fiscal year of the actual; null for a write to the plan as a whole.',
  })
  fiscalYear!: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'What was there before: the number of an actual, with its text where that differs, such as "11426 (11,426)", or the revision of a plan; null for nothing.',
  })
  before!: string | null;

  @Field(() => String, { nullable: true, description: 'What is there since, in the same form; null for nothing.' })
  after!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why, as who wrote it says; null for a first record or an import, and for a removal without one.',
  })
  reason!: string | null;
}

export const ChangeConnection = connectionOf(Change);
