import { Field, InputType, Int } from 'type-graphql';
import { listArgsOf } from '../list/list.args.js';
import { PlanNodeWhere, StringWhere } from '../list/where.input.js';

@InputType({ description: 'Filter for footnotes. All given conditions must match.' })
class FootnoteWhere extends PlanNodeWhere {
  @Field(() => [Int], { nullable: true, description: 'Any of these printed numbers.' })
  number?: number[] | null;

  @Field(() => StringWhere, { nullable: true, description: 'Filter by the term it explains.' })
  term?: StringWhere | null;
}

export const FootnoteListArgs = listArgsOf(FootnoteWhere);
