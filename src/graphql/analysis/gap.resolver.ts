import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { analysisFilter } from '../../data/analysis/filters.js';
import { type Gap as GapRow, readGaps } from '../../data/analysis/gap.repository.js';
import { planById, readAllPlans } from '../../data/plan/plan.repository.js';
import { messagesOf } from '../../domain/bilingual.js';
import { rootList } from '../list/root.list.js';
import { checkWhere } from '../list/where.check.js';
import { loadNode } from '../plan/node.resolver.js';
import { Node } from '../plan/node.type.js';
import type { Context } from '../request/context.js';
import { GapWhere } from './gap.input.js';
import { Gap } from './gap.type.js';

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
  ) {
    const where = asked ?? {};
    await checkWhere(context, analysisFilter, where);
    const { graph, loaders } = context;
    const plan = where.plan ? await loaders.load(planById, where.plan) : null;
    const found = await readGaps(graph, plan ? [plan] : await readAllPlans(graph), where);
    return loaders.give(
      found.map(({ message, ...gap }) => ({ ...gap, ...messagesOf(message) })),
      found.length,
    );
  }

  @FieldResolver(() => Node, {
    description: 'The node at fault: the one that lacks something, or holds the number or reference.',
  })
  node(@Root() { node }: Pick<GapRow, 'node'>, @Ctx() context: Context) {
    return loadNode(context, node);
  }
}
