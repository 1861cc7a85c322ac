import { Field, Int, ObjectType } from 'type-graphql';
import { Bytes } from '../request/scalars.js';
import { UserErrorType } from './write.type.js';

@ObjectType({ simpleResolvers: true, description: 'How many lines of a print a draft used.' })
export class DraftLines {
  @Field(() => Int, { description: 'Lines that are in the draft, or were headings in it.' })
  used!: number;

  @Field(() => Int, { description: 'Lines that were taken in a way that may be wrong.' })
  doubtful!: number;

  @Field(() => Int, { description: 'Lines that are not in the draft; `evidence` says of each why.' })
  unused!: number;

  @Field(() => Int, { description: 'Running heads and page numbers.' })
  running!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A draft of a plan document made of a print, or a profile for it. Nothing of it is stored.',
})
export class DraftPlanPayload {
  @Field(() => String, {
    nullable: true,
    description:
      'The draft as a plan document in YAML, for `importPlan`, with the line of print that each part came from in comments. Null where only a profile was proposed, and on error.',
  })
  document!: string | null;

  @Field(() => Bytes, {
    nullable: true,
    description: 'The draft as an Excel workbook, for `importWorkbook`. Null where `document` is.',
  })
  workbook!: Buffer | null;

  @Field(() => String, {
    nullable: true,
    description:
      'A page in HTML, without scripts, that shows the print line by line with what became of each. Null where `document` is.',
  })
  evidence!: string | null;

  @Field(() => DraftLines, { nullable: true, description: 'How many lines were used. Null where `document` is.' })
  lines!: DraftLines | null;

  @Field(() => String, {
    nullable: true,
    description:
      'A profile in YAML that fits the headings and tables of the print, to be filled in and corrected. Null where a profile was given, and on error.',
  })
  proposedProfile!: string | null;

  @Field(() => [UserErrorType], {
    description:
      'What is wrong with the print or the profile, or what the draft would hold that no plan may; empty on success.',
  })
  userErrors!: UserErrorType[];
}
