import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { programById } from '../../data/plan/program.repository.js';
import { reassigned } from '../../domain/assumption.js';
import { rootList } from '../list/root.list.js';
import { Department } from '../plan/department.type.js';
import { Program } from '../plan/program.type.js';
import type { Context } from '../request/context.js';
import { ASSUMING_OF_A_PLAN, assumedPlans } from './assumption.check.js';
import { AssumptionInput } from './assumption.input.js';
import { checkFirst, FirstArgs, firstRows } from './first.args.js';
import { ReassignedProgram } from './reassigned.type.js';

@Resolver(() => ReassignedProgram)
export class ReassignedProgramResolver {
  @Query(
    () => [ReassignedProgram],
    rootList(
      'The programs for which a reorganization would make other departments responsible, in printed order: what would be run alone instead of jointly, and what would be handed over.',
    ),
  )
  async reassignedPrograms(
    @Ctx() context: Context,
    @Arg('plan', () => ID, { description: 'The id of the plan; UNKNOWN_ID if it does not exist.' }) plan: string,
    @Arg('assuming', () => [AssumptionInput], { description: ASSUMING_OF_A_PLAN }) assuming: AssumptionInput[],
    @Args(() => FirstArgs) first: FirstArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    checkFirst(first);
    const plans = await assumedPlans(context, assuming, plan, 'plan', info, [['after']]);
    context.coverage.uses([plan]);
    const rows = reassigned(plans.before.parts, plans.after.parts).map((row) => ({ ...row, plans }));
    return firstRows(context, rows, first, info);
  }

  @FieldResolver(() => Program, { description: 'The program.' })
  program(@Root() { program }: ReassignedProgram, @Ctx() { loaders }: Context) {
    return loaders.load(programById, program);
  }

  @FieldResolver(() => [Department], { description: 'The departments responsible for it, as printed.' })
  before(@Root() { before, plans }: ReassignedProgram) {
    return before.map((id) => plans.before.bodies.get(id));
  }

  @FieldResolver(() => [Department], {
    description: 'The departments that would be responsible. Made ones have an id that `node` does not know.',
  })
  after(@Root() { after, plans }: ReassignedProgram) {
    return after.map((id) => plans.after.bodies.get(id));
  }
}
