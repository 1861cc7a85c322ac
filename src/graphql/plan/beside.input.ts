import { Field, InputType } from 'type-graphql';
import type { AmountKind, RatingMeaning } from '../../domain/plan.js';
import { FloatRange, IntRange } from '../list/range.input.js';
import { StringWhere } from '../list/where.input.js';
import { AmountKindEnum, RatingMeaningEnum } from '../request/enums.js';

@InputType({ description: 'Filter for ratings: one rating meets all given conditions.' })
export class RatingWhere {
  @Field(() => StringWhere, { nullable: true, description: 'Filter by grade as printed.' })
  grade?: StringWhere | null;

  @Field(() => [RatingMeaningEnum], { nullable: true, description: 'Any of these meanings.' })
  meaning?: RatingMeaning[] | null;

  @Field(() => StringWhere, { nullable: true, description: 'Filter by what is judged.' })
  aspect?: StringWhere | null;

  @Field(() => IntRange, { nullable: true, description: 'Filter by the fiscal year judged.' })
  fiscalYear?: IntRange | null;
}

@InputType({
  description:
    'Filter for amounts: one amount meets all given conditions. Without `item` only whole amounts are looked at, and no parts of them.',
})
export class AmountWhere {
  @Field(() => [AmountKindEnum], { nullable: true, description: 'Any of these kinds.' })
  kind?: AmountKind[] | null;

  @Field(() => IntRange, { nullable: true, description: 'Filter by fiscal year.' })
  fiscalYear?: IntRange | null;

  @Field(() => StringWhere, { nullable: true, description: 'Only parts with such a name, such as 一般財源.' })
  item?: StringWhere | null;

  @Field(() => FloatRange, { nullable: true, description: 'Filter by the amount in yen.' })
  yen?: FloatRange | null;
}

@InputType({ description: 'Filter for other printed fields: one field meets all given conditions.' })
export class FactWhere {
  @Field(() => StringWhere, { nullable: true, description: 'Filter by the name of the field, such as 対象.' })
  name?: StringWhere | null;

  @Field(() => StringWhere, { nullable: true, description: 'Filter by its text.' })
  text?: StringWhere | null;
}
