import { ArgsType, Field, Int } from 'type-graphql';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '../../data/list/page.js';

const SIZES = `1 to ${MAX_PAGE_SIZE}; ${DEFAULT_PAGE_SIZE} rows if neither \`first\` nor \`last\` is given`;

@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: `Returns the first _n_ rows (after the cursor, if given): ${SIZES}.`,
  })
  first?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Returns rows after this cursor. A cursor is valid for one sort order.',
  })
  after?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: `Returns the last _n_ rows (before the cursor, if given): ${SIZES}.`,
  })
  last?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Returns rows before this cursor. A cursor is valid for one sort order.',
  })
  before?: string | null;
}
