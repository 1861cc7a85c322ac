import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { footnotesOfPlan } from '../../data/plan/footnote.repository.js';
import { municipalityOfPlan } from '../../data/plan/municipality.repository.js';
import { pillarsOfPlan } from '../../data/plan/pillar.repository.js';
import { planById, plans } from '../../data/plan/plan.repository.js';
import { primePlanTree } from '../../data/plan/plan-tree.repository.js';
import { programCountOfPlan } from '../../data/plan/program-count.repository.js';
import { connection } from '../list/connection.js';
import { connectionOf } from '../list/connection.type.js';
import { rootList } from '../list/root.list.js';
import type { Context } from '../request/context.js';
import { selects } from '../request/selection.js';
import { Footnote } from './footnote.type.js';
import { Municipality } from './municipality.type.js';
import { Pillar } from './pillar.type.js';
import { PlanListArgs } from './plan.input.js';
import { LevelName, Plan } from './plan.type.js';
import { ProgramCount } from './program.type.js';

/** A question that goes so deep is answered by one statement. */
const TREE = ['pillars', 'measures', 'initiatives', 'listings'];

const PlanConnection = connectionOf(Plan);

@Resolver(() => Plan)
export class PlanResolver {
  @Query(() => PlanConnection, rootList('Plans, by municipality code and first fiscal year.'))
  plans(@Ctx() context: Context, @Args(() => PlanListArgs) args: InstanceType<typeof PlanListArgs>) {
    return connection(context, plans, args);
  }

  @Query(() => Plan, { nullable: true, description: 'The plan with this id; null if there is none.' })
  async plan(
    @Arg('id', () => ID, { description: 'The id of a plan.' }) id: string,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    if (selects(info, TREE)) await primePlanTree(loaders, id);
    return loaders.load(planById, id);
  }

  @FieldResolver(() => Municipality, { description: 'The municipality that publishes it.' })
  municipality(@Root() { id }: Plan, @Ctx() { loaders }: Context) {
    return loaders.load(municipalityOfPlan, id);
  }

  @FieldResolver(() => [Pillar], { description: 'The loaded pillars, in printed order.' })
  pillars(@Root() { id }: Plan, @Ctx() { loaders, coverage }: Context) {
    coverage.crossesPillars(id);
    return loaders.load(pillarsOfPlan, id);
  }

  @FieldResolver(() => [Footnote], { description: 'The footnotes of the loaded pillars, by number.' })
  footnotes(@Root() { id }: Plan, @Ctx() { loaders, coverage }: Context) {
    coverage.crossesPillars(id);
    return loaders.load(footnotesOfPlan, id);
  }

  @FieldResolver(() => [LevelName], {
    description: 'The names this plan uses for its levels. Levels that it does not have or does not name are omitted.',
  })
  levelNames(@Root() { levelKinds, levelNames }: Plan): LevelName[] {
    return levelKinds.map((kind, index) => ({ kind, name: levelNames[index] as string }));
  }

  @FieldResolver(() => ProgramCount, { description: 'The number of programs in the loaded pillars.' })
  programCount(@Root() { id }: Plan, @Ctx() { loaders, coverage }: Context) {
    coverage.crossesPillars(id);
    return loaders.load(programCountOfPlan, id);
  }
}
