import type { GraphQLResolveInfo } from 'graphql';
import { ArgsType, Field, Int } from 'type-graphql';
import type { FirstRows } from '../../data/analysis/first.rows.js';
import { BadArgumentError } from '../../domain/keikaku.error.js';
import type { Context } from '../request/context.js';
import { checkRows, LIMITS } from '../request/limits.js';

/** The argument of what gives rows without pages. */
@ArgsType()
export class FirstArgs {
  @Field(() => Int, {
    nullable: true,
    description: `Returns the first _n_ rows: 1 to ${LIMITS.rows}, otherwise INVALID_PAGE; the total number of rows is in \`extensions.totals\`. All rows by default; TOO_MANY_ROWS if there are more than ${LIMITS.rows}.`,
  })
  first?: number | null;
}

/** @throws BadArgumentError INVALID_PAGE for a number out of range. */
export function checkFirst({ first }: FirstArgs): void {
  if (first == null || (first >= 1 && first <= LIMITS.rows)) return;
  throw new BadArgumentError(
    'INVALID_PAGE',
    {
      ja: `\`first\` は${first}ですが、1から${LIMITS.rows}までです。すべての行が必要なときは、省いてください。`,
      en: `\`first\` is ${first}, but must be 1 to ${LIMITS.rows}. To get all rows, omit it.`,
    },
    { argument: 'first', limit: LIMITS.rows, cost: first },
  );
}

/**
 * The rows of an answer as they were asked for, counted as nodes of the response; a cut is told beside it.
 *
 * @param total how many there are in all, where no more than the first of them were read
 * @throws LimitError TOO_MANY_ROWS where there are too many of them, and no number was given.
 */
export function firstRows<Row>(
  { totals, loaders }: Context,
  rows: Row[],
  { first }: FirstArgs,
  info: Pick<GraphQLResolveInfo, 'path'>,
  total = rows.length,
): Row[] | Promise<Row[]> {
  if (first == null) checkRows(total);
  const given = totals.cut(rows, first, info, total);
  return loaders.give(given, given.length);
}

/**
 * The same of rows that were counted before, of which no more than the first are read.
 *
 * @throws LimitError TOO_MANY_ROWS as firstRows does, before any is read.
 */
export async function firstCounted<Row>(
  context: Context,
  { rows, total }: FirstRows<Row>,
  args: FirstArgs,
  info: Pick<GraphQLResolveInfo, 'path'>,
): Promise<Row[]> {
  const counted = await total();
  if (args.first == null) checkRows(counted);
  return firstRows(context, await rows(args.first ?? LIMITS.rows), args, info, counted);
}
