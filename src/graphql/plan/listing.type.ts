import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { ProgramListing as ProgramListingRow } from '../../data/plan/listing.repository.js';

@ObjectType({
  simpleResolvers: true,
  description: '掲載: a line in the table of a place, or of the plan.',
})
export class ProgramListing implements ProgramListingRow {
  @Field(() => ID, {
    description:
      'Built from its place, or plan, and its position in the table, such as "example-2024/initiative/3.1.2/listing/1". Unique across all plans, but reassigned when lines are added above. Cannot be used with `node`.',
  })
  id!: string;

  @Field(() => Int, { description: 'Its position in the table, starting at 1.' })
  order!: number;

  @Field(() => Boolean, { description: 'Whether it is marked 《再掲》.' })
  relisted!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Summary of this line; paraphrased, not quoted from the plan. Null if it says nothing.',
  })
  summary!: string | null;

  @Field(() => Int, { nullable: true, description: 'The printed page number; null if the plan does not give it.' })
  page!: number | null;

  departments!: string[] | null;
  placeId!: string;
  programId!: string;
}
