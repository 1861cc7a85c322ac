import { Field, Float, InputType, Int } from 'type-graphql';

@InputType({ description: 'Filter for a whole number. All given conditions must match.' })
export class IntRange {
  @Field(() => Int, { nullable: true, description: 'Greater than this number.' })
  gt?: number | null;

  @Field(() => Int, { nullable: true, description: 'Greater than or equal to this number.' })
  gte?: number | null;

  @Field(() => Int, { nullable: true, description: 'Less than this number.' })
  lt?: number | null;

  @Field(() => Int, { nullable: true, description: 'Less than or equal to this number.' })
  lte?: number | null;
}

@InputType({ description: 'Filter for a number. All given conditions must match.' })
export class FloatRange {
  @Field(() => Float, { nullable: true, description: 'Greater than this number.' })
  gt?: number | null;

  @Field(() => Float, { nullable: true, description: 'Greater than or equal to this number.' })
  gte?: number | null;

  @Field(() => Float, { nullable: true, description: 'Less than this number.' })
  lt?: number | null;

  @Field(() => Float, { nullable: true, description: 'Less than or equal to this number.' })
  lte?: number | null;
}
