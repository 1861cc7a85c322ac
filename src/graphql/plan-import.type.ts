import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { ImportReport } from '../data/plan-import.js';
import { enumOf } from './enums.js';
import { UserErrorType } from './write.type.js';

const ImportOutcomeEnum = enumOf<ImportReport['outcome']>('ImportOutcome', 'What an import did.', {
  CREATED: 'The plan is new.',
  UPDATED: 'The plan has a new revision, or something it shares with another plan is as it says again.',
  UNCHANGED: 'All was stored as it is already.',
});

@ObjectType({
  simpleResolvers: true,
  description: 'How many nodes and relationships of the graph an import wrote: one that only moved is changed.',
})
export class ImportCounts {
  @Field(() => Int, { description: 'What was not there before.' })
  added!: number;

  @Field(() => Int, { description: 'What was there and is different now.' })
  changed!: number;

  @Field(() => Int, { description: 'What this revision does not print any more.' })
  removed!: number;
}

@ObjectType({ simpleResolvers: true, description: 'What an import did.' })
export class ImportPlanPayload {
  /** The id of what was imported; null where there are errors. */
  planId!: string | null;

  @Field(() => ImportOutcomeEnum, { nullable: true, description: 'What it did; null where there are errors.' })
  outcome!: ImportReport['outcome'] | null;

  @Field(() => ImportCounts, { nullable: true, description: 'How much it changed; null where there are errors.' })
  counts!: ImportCounts | null;

  @Field(() => [ID], {
    description:
      'Series that have recorded actuals and are not in this revision: their actuals are kept, and shown again with a revision that has the series. Empty where there are none, and where there are errors.',
  })
  hiddenSeries!: string[];

  @Field(() => [UserErrorType], {
    description: 'What is to be mended, every problem of the document an error; empty where the plan is stored.',
  })
  userErrors!: UserErrorType[];
}
