import { ArgsType, Field, Int } from 'type-graphql';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '../data/page.js';

const SIZES = `1 to ${MAX_PAGE_SIZE}; ${DEFAULT_PAGE_SIZE} rows when neither \`first\` nor \`last\` is given`;

@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: `So many rows from the start, or after \`after\`: ${SIZES}.` })
  first?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only rows behind the one this cursor names. A cursor belongs to one order.',
  })
  after?: string | null;

  @Field(() => Int, { nullable: true, description: `So many rows from the end, or before \`before\`: ${SIZES}.` })
  last?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only rows ahead of the one this cursor names. A cursor belongs to one order.',
  })
  before?: string | null;
}
