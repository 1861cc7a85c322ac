import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { analysisFilter } from '../../data/analysis/filters.js';
import { countGaps, type Gap as GapRow, readGaps } from '../../data/analysis/gap.repository.js';
import { readGapSums, readPlansWithGaps } from '../../data/analysis/gap.sums.js';
import { planById } from '../../data/plan/plan.repository.js';
import { messagesOf } from '../../domain/bilingual.js';
import { rootList } from '../list/root.list.js';
import { checkWhere } from '../list/where.check.js';
import { loadNode } from '../plan/node.resolver.js';
import { Node } from '../plan/node.type.js';
import type { Context } from '../request/context.js';
import { checkRows, LIMITS } from '../request/limits.js';
import { checkFirst, FirstArgs, firstRows } from './first.args.js';
import { GapWhere } from './gap.input.js';
import { Gap, GapCount } from './gap.type.js';

@Resolver(() => Gap)
export class GapResolver {
  @Query(
    () => [Gap],
    rootList(
      "Places where a plan's chain is broken or its numbers do not add up: by plan, most severe first, then by rule, in printed order.",
    ),
  )
  async gaps(
    @Ctx() context: Context,
    @Arg('where', () => GapWhere, { nullable: true, description: 'Filter; all when omitted.' })
    asked: GapWhere | null = null,
    @Args(() => FirstArgs) first: FirstArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    const where = asked ?? {};
    checkFirst(first);
    const { plans, total } = await searched(context, where, first);
    const found = await readGaps(context.graph, plans, where);
    return firstRows(
      context,
      found.map(({ message, ...gap }) => ({ ...gap, ...messagesOf(message) })),
      first,
      info,
      total,
    );
  }

  @Query(
    () => [GapCount],
    rootList('The number of gaps by rule, most severe rules first. Rules that find no gap are left out.'),
  )
  async gapCounts(
    @Ctx() context: Context,
    @Arg('where', () => GapWhere, { nullable: true, description: 'Filter; all when omitted.' })
    asked: GapWhere | null = null,
  ) {
    const where = asked ?? {};
    await checkWhere(context, analysisFilter, where);
    const { graph } = context;
    return where.plan ? countGaps(graph, [where.plan], where) : readGapSums(graph, where);
  }

  @FieldResolver(() => Node, {
    description: 'The node at fault: the one that lacks something, or holds the number or reference.',
  })
  node(@Root() { node }: Pick<GapRow, 'node'>, @Ctx() context: Context) {
    return loadNode(context, node);
  }
}

/** The plans that are searched for the gaps asked for, and how many there are in all, where that is known before. */
async function searched(context: Context, where: GapWhere, { first }: FirstArgs) {
  await checkWhere(context, analysisFilter, where);
  const { graph, loaders } = context;
  const plan = where.plan ? await loaders.load(planById, where.plan) : null;
  if (plan) return { plans: [plan] };
  const total = (await readGapSums(graph, where)).reduce((sum, { count }) => sum + count, 0);
  if (first == null) checkRows(total);
  return { plans: await readPlansWithGaps(graph, where, first ?? LIMITS.rows), total };
}
