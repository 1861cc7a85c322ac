import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Change as ChangeRow } from '../../data/writing/change.repository.js';
import type { ChangeKind } from '../../domain/change.js';
import { connectionOf } from '../list/connection.type.js';
import { enumOf } from '../request/enums.js';
import { DateTime } from '../request/scalars.js';

const ChangeKindEnum = enumOf<ChangeKind>('ChangeKind', 'Kinds of change.', {
  PLAN_IMPORTED: 'A revision of a plan was stored.',
  ACTUAL_RECORDED: 'The actual of a year was recorded.',
  ACTUAL_CORRECTED: 'An actual was replaced by another number.',
  ACTUAL_WITHDRAWN: 'A recorded actual was withdrawn.',
  PLAN_REMOVED: 'A plan was removed; its recorded actuals are kept.',
});

@ObjectType({
  simpleResolvers: true,
  description: 'A change: who changed what, when and why. Changes are never deleted.',
})
export class Change implements ChangeRow {
  @Field(() => ID, { description: 'Unique across all changes, and permanent. Cannot be used with `node`.' })
  id!: string;
  plan!: string;
  series!: string | null;

  @Field(() => DateTime, { description: 'When the change was written, by the clock of the database.' })
  at!: number;

  @Field(() => String, {
    description:
      'The name of the token used; `keikaku import` or `keikaku remove` for changes made from the command line.',
  })
  by!: string;

  @Field(() => ChangeKindEnum, { description: 'The kind of change.' })
  what!: ChangeKind;

  @Field(() => Int, {
    nullable: true,
    description: 'The fiscal year of the actual; null for a change to the plan as a whole.',
  })
  fiscalYear!: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The value before the change: the number of an actual, with its text if that differs, such as "11426 (11,426)", or the revision of a plan; null if there was none.',
  })
  before!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The value after the change, in the same form; null if there is none.',
  })
  after!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The reason given by the author; null for a first record or an import, and for a removal without a reason.',
  })
  reason!: string | null;
}

export const ChangeConnection = connectionOf(Change);
