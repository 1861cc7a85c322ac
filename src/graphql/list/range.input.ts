import { Field, Float, InputType, Int } from 'type-graphql';
import type { RangeWhere } from '../../data/list/range.js';

@InputType({ description: 'Filter for a number. All given conditions must match. What has no number does not match.' })
export class FloatRange implements RangeWhere {
  @Field(() => Float, { nullable: true, description: 'Greater than this number.' })
  gt?: number | null;

  @Field(() => Float, { nullable: true, description: 'This number or greater.' })
  gte?: number | null;

  @Field(() => Float, { nullable: true, description: 'Less than this number.' })
  lt?: number | null;

  @Field(() => Float, { nullable: true, description: 'This number or less.' })
  lte?: number | null;
}

@InputType({
  description: 'Filter for a whole number. All given conditions must match. What has no number does not match.',
})
export class IntRange implements RangeWhere {
  @Field(() => Int, { nullable: true, description: 'Greater than this number.' })
  gt?: number | null;

  @Field(() => Int, { nullable: true, description: 'This number or greater.' })
  gte?: number | null;

  @Field(() => Int, { nullable: true, description: 'Less than this number.' })
  lt?: number | null;

  @Field(() => Int, { nullable: true, description: 'This number or less.' })
  lte?: number | null;
}
