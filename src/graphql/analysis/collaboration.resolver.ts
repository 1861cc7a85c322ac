import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { readCollaborations, readCountedPairs, readJointGroups } from '../../data/analysis/collaboration.repository.js';
import { analysisFilter } from '../../data/analysis/filters.js';
import { departmentById } from '../../data/plan/department.repository.js';
import { programById } from '../../data/plan/program.repository.js';
import { rootList } from '../list/root.list.js';
import { checkWhere } from '../list/where.check.js';
import { Department } from '../plan/department.type.js';
import { Program } from '../plan/program.type.js';
import type { Context } from '../request/context.js';
import { ASSUMING, assumedPlan, withoutDepartment } from './assumption.check.js';
import { AssumptionInput } from './assumption.input.js';
import { CollaborationWhere } from './collaboration.input.js';
import { Collaboration } from './collaboration.type.js';
import { checkFirst, FirstArgs, firstCounted, firstRows } from './first.args.js';
import { checkListings, isOverAll } from './over-all.js';

const WHERE = 'Filter; all when omitted.';

@Resolver(() => Collaboration)
export class CollaborationResolver {
  @Query(
    () => [Collaboration],
    rootList(
      'Pairs of departments that run programs together, most programs first. A group of three counts as three pairs.',
    ),
  )
  async collaborations(
    @Ctx() context: Context,
    @Arg('where', () => CollaborationWhere, { nullable: true, description: WHERE })
    where: CollaborationWhere | null = null,
    @Arg('assuming', () => [AssumptionInput], { nullable: true, description: ASSUMING })
    assuming: AssumptionInput[] | null = null,
    @Args(() => FirstArgs) first: FirstArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    checkFirst(first);
    const asked = where ?? {};
    const carried = await assumedPlan(context, assuming, asked, info, [['departments']]);
    if (carried) {
      const { lookUpUnless } = await checkWhere(context, analysisFilter, withoutDepartment(asked));
      const found = await readCollaborations(context.graph, asked, carried);
      await lookUpUnless(found.length > 0);
      return firstRows(
        context,
        found.map((pair) => ({ ...pair, carried })),
        first,
        info,
      );
    }
    if (!isOverAll(asked)) return firstRows(context, await answered(context, asked, readCollaborations), first, info);
    const { lookUpUnless } = await checkWhere(context, analysisFilter, asked);
    const found = await firstCounted(context, readCountedPairs(context.graph, asked), first, info);
    await lookUpUnless(found.length > 0);
    return found;
  }

  @Query(
    () => [Collaboration],
    rootList(
      'Groups of two or more departments that are printed together for a program, each group once, with its programs; most programs first.',
    ),
  )
  async jointGroups(
    @Ctx() context: Context,
    @Arg('where', () => CollaborationWhere, { nullable: true, description: WHERE })
    where: CollaborationWhere | null = null,
    @Args(() => FirstArgs) first: FirstArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    checkFirst(first);
    await checkListings(context, where ?? {});
    return firstRows(context, await answered(context, where, readJointGroups), first, info);
  }

  @FieldResolver(() => [Department], {
    description:
      'The departments that run them: a pair in the order of the plan, a group as printed for the first of its programs.',
  })
  departments(@Root() { departments, carried }: Collaboration, @Ctx() { loaders }: Context) {
    return Promise.all(departments.map((id) => carried?.bodies.get(id) ?? loaders.load(departmentById, id)));
  }

  @FieldResolver(() => [Program], { description: 'The programs they run together, in printed order.' })
  async programs(@Root() { programs }: Collaboration, @Ctx() { loaders }: Context) {
    const together = await Promise.all(programs.map((id) => loaders.load(programById, id)));
    return loaders.give(together, together.length);
  }

  @FieldResolver(() => Int, { description: 'The number of distinct programs (実).' })
  count(@Root() { programs }: Collaboration) {
    return programs.length;
  }
}

/** Reads what a filter asks for, which is checked; which plans the answer rests on is noted. */
async function answered(context: Context, asked: CollaborationWhere | null, read: typeof readCollaborations) {
  const where = asked ?? {};
  const { lookUpUnless } = await checkWhere(context, analysisFilter, where);
  const found = await read(context.graph, where);
  await lookUpUnless(found.length > 0);
  return found;
}
