import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { ImportReport } from '../../data/writing/plan-import.js';
import { enumOf } from '../request/enums.js';
import { UserErrorType } from './write.type.js';

const ImportOutcomeEnum = enumOf<ImportReport['outcome']>('ImportOutcome', 'The result of an import.', {
  CREATED: 'The plan is new.',
  UPDATED: 'The plan has a new revision, or a node shared with another plan was set back to what this plan says.',
  UNCHANGED: 'The plan was already stored in this form.',
});

@ObjectType({
  simpleResolvers: true,
  description:
    'The numbers of graph nodes and relationships that an import wrote. One that was only moved counts as changed.',
})
export class ImportCounts {
  @Field(() => Int, { description: 'New ones.' })
  added!: number;

  @Field(() => Int, { description: 'Existing ones that were changed.' })
  changed!: number;

  @Field(() => Int, { description: 'Ones that are no longer in this revision.' })
  removed!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A node or relationship that an import wrote.' })
export class ImportedThing {
  @Field(() => String, {
    description:
      'The id of a node; of a relationship `from TYPE to`, such as `kashiwa-2024/program/job-coach-dispatch RUN_BY 122173/department/jinji`.',
  })
  id!: string;

  @Field(() => String, {
    description:
      'What it is called: its name, or what it says; of a relationship both ends, such as ジョブコーチ派遣事業 → 人事課.',
  })
  label!: string;
}

@ObjectType({ simpleResolvers: true, description: 'What an import wrote.' })
export class ImportChanges {
  @Field(() => [ImportedThing], { description: 'New ones.' })
  added!: ImportedThing[];

  @Field(() => [ImportedThing], { description: 'Existing ones that were changed.' })
  changed!: ImportedThing[];

  @Field(() => [ImportedThing], { description: 'Ones that are no longer in this revision.' })
  removed!: ImportedThing[];
}

@ObjectType({ simpleResolvers: true, description: 'The result of an import, or of a dry run of one.' })
export class ImportPlanPayload {
  /** The id of what was imported; null where there are errors. */
  planId!: string | null;

  @Field(() => ImportOutcomeEnum, { nullable: true, description: 'The outcome; null on error.' })
  outcome!: ImportReport['outcome'] | null;

  @Field(() => ImportCounts, { nullable: true, description: 'How much changed; null on error.' })
  counts!: ImportCounts | null;

  @Field(() => ImportChanges, {
    nullable: true,
    description: 'What changed, by name; null on error. The first 100 of each kind.',
  })
  changes!: ImportChanges | null;

  @Field(() => [ID], {
    description:
      'Series that have recorded actuals but are not in this revision. The actuals are kept, and shown again once a revision has the series. Empty if there are none, or on error.',
  })
  hiddenSeries!: string[];

  @Field(() => [UserErrorType], {
    description: 'Validation errors, one for each problem in the document; empty on success.',
  })
  userErrors!: UserErrorType[];
}
