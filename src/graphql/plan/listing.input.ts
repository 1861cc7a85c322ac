import { Field, ID, InputType } from 'type-graphql';
import type { Combinators } from '../../data/list/filter.js';
import { listArgsOf } from '../list/list.args.js';
import { IntRange } from '../list/range.input.js';
import { Combinable, StringWhere } from '../list/where.input.js';
import { InitiativeWhere } from './initiative.input.js';
import { MeasureWhere } from './measure.input.js';
import { PlaceWhere } from './place.input.js';
import { ProgramWhere } from './program.input.js';

@Combinable(() => ListingWhere)
@InputType({ description: 'Filter for lines of tables. All given conditions must match.' })
class ListingWhere implements Combinators<ListingWhere> {
  and?: ListingWhere[] | null;
  or?: ListingWhere[] | null;
  not?: ListingWhere | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The id of the plan it belongs to; UNKNOWN_ID if it does not exist.',
  })
  plan?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'true: marked 《再掲》; false: not marked.' })
  relisted?: boolean | null;

  @Field(() => IntRange, { nullable: true, description: 'Filter by printed page.' })
  page?: IntRange | null;

  @Field(() => StringWhere, { nullable: true, description: 'Filter by the summary of the line.' })
  summary?: StringWhere | null;

  @Field(() => ProgramWhere, { nullable: true, description: 'The program it lists.' })
  program?: ProgramWhere | null;

  @Field(() => PlaceWhere, {
    nullable: true,
    description: 'The place whose table contains it, or one above that, matches.',
  })
  place?: PlaceWhere | null;

  @Field(() => MeasureWhere, { nullable: true, description: 'The measure its place is, or is part of.' })
  measure?: MeasureWhere | null;

  @Field(() => InitiativeWhere, { nullable: true, description: 'The initiative its place is, or is part of.' })
  initiative?: InitiativeWhere | null;

  @Field(() => StringWhere, { nullable: true, description: 'A sign printed on the line matches.' })
  mark?: StringWhere | null;
}

export const ListingListArgs = listArgsOf(ListingWhere);
