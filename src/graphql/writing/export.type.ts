import { Field, ObjectType } from 'type-graphql';
import { Bytes } from '../request/scalars.js';
import { UserErrorType } from './write.type.js';

@ObjectType({ simpleResolvers: true, description: 'A stored plan as a file.' })
export class ExportWorkbookPayload {
  @Field(() => Bytes, {
    nullable: true,
    description:
      'The plan as an Excel workbook, as `keikaku export` writes it, for `importWorkbook`: unchanged, it changes nothing. Null on error.',
  })
  workbook!: Buffer | null;

  @Field(() => [UserErrorType], {
    description: 'What is wrong, such as a plan that there is not; empty on success.',
  })
  userErrors!: UserErrorType[];
}
