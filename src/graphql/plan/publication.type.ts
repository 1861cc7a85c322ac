import { Field, Int, ObjectType } from 'type-graphql';
import type { PlanRelationKind } from '../../domain/plan.js';
import { PlanRelationKindEnum } from '../request/enums.js';

@ObjectType({ simpleResolvers: true, description: 'A file of the official document of a plan.' })
export class PlanFile {
  @Field(() => String, { nullable: true, description: 'What the file is called; null if it has no name of its own.' })
  title!: string | null;

  @Field(() => String, { description: 'Where the municipality publishes it.' })
  url!: string;

  @Field(() => Int, { nullable: true, description: 'The first printed page in it; null if not known.' })
  firstPage!: number | null;

  @Field(() => Int, { nullable: true, description: 'The last printed page in it; null if not known.' })
  lastPage!: number | null;

  @Field(() => Int, { description: 'What to add to a printed page for the page of the file.' })
  pageOffset!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What a plan says of another, as it prints it; the other plan need not be loaded, nor exist yet.',
})
export class PlanRelation {
  @Field(() => PlanRelationKindEnum, { description: 'How it belongs to the other plan.' })
  kind!: PlanRelationKind;

  @Field(() => String, { description: 'The title of the other plan as printed.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'What is printed of it, paraphrased; null if nothing is.' })
  note!: string | null;

  planId!: string | null;
}
