import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { ProgramListing as ProgramListingRow } from '../data/listing.repository.js';

@ObjectType({
  simpleResolvers: true,
  description: '掲載: one line of an initiative’s table.',
})
export class ProgramListing implements ProgramListingRow {
  @Field(() => ID, {
    description:
      'Made of its initiative and its place in the table, such as "example-2024/initiative/3.1.2/listing/1": unique over all plans, and another line\'s once lines are added above. It is not for `node`.',
  })
  id!: string;

  @Field(() => Int, { description: 'Its place in the table, from 1.' })
  order!: number;

  @Field(() => Boolean, { description: 'Whether it is marked 《再掲》.' })
  relisted!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'What this line says, in own words; null where it says nothing.',
  })
  summary!: string | null;

  @Field(() => Int, { nullable: true, description: 'The printed page; null where the plan does not tell it.' })
  page!: number | null;

  departments!: string[] | null;
  initiativeId!: string;
  programId!: string;
}
