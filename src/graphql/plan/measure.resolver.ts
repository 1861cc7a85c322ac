import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { evidenceOfPlace } from '../../data/plan/evidence.repository.js';
import { indicatorsOfPlace } from '../../data/plan/indicator.repository.js';
import { initiativesOfMeasure } from '../../data/plan/initiative.repository.js';
import { issuesOfPlace } from '../../data/plan/issue.repository.js';
import { measures } from '../../data/plan/measure.repository.js';
import { pillarOfMeasure } from '../../data/plan/pillar.repository.js';
import { policiesOfPlace } from '../../data/plan/policy.repository.js';
import { programCountOfPlace } from '../../data/plan/program-count.repository.js';
import { visionsOfPlace } from '../../data/plan/vision.repository.js';
import { connection } from '../list/connection.js';
import { connectionOf } from '../list/connection.type.js';
import { PageArgs } from '../list/page.args.js';
import { rootList } from '../list/root.list.js';
import type { Context } from '../request/context.js';
import { Evidence } from './evidence.type.js';
import { Indicator } from './indicator.type.js';
import { Initiative } from './initiative.type.js';
import { Issue } from './issue.type.js';
import { MeasureOrder, MeasureWhere } from './measure.input.js';
import { Measure } from './measure.type.js';
import { Pillar } from './pillar.type.js';
import { Policy } from './policy.type.js';
import { ProgramCount } from './program.type.js';
import { Vision } from './vision.type.js';

const MeasureConnection = connectionOf(Measure);

@Resolver(() => Measure)
export class MeasureResolver {
  @Query(() => MeasureConnection, rootList('Measures (施策) of all plans.'))
  measures(
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('where', () => MeasureWhere, { nullable: true, description: 'Filter; all when omitted.' })
    where: MeasureWhere | undefined,
    @Arg('orderBy', () => [MeasureOrder], { nullable: true, description: 'Sort order; printed order by default.' })
    orderBy: InstanceType<typeof MeasureOrder>[] | undefined,
  ) {
    return connection(context, measures, { kind: 'MEASURE' }, { ...page, where, orderBy });
  }

  @FieldResolver(() => Pillar, { description: 'The pillar it belongs to.' })
  pillar(@Root() { id }: Measure, @Ctx() { loaders }: Context) {
    return loaders.load(pillarOfMeasure, id);
  }

  @FieldResolver(() => [Vision], { description: 'The visions that point to it.' })
  visions(@Root() { id }: Measure, @Ctx() { loaders }: Context) {
    return loaders.load(visionsOfPlace, id);
  }

  @FieldResolver(() => [Issue], { description: 'The issues (課題) it faces; empty if the plan prints none.' })
  issues(@Root() { id }: Measure, @Ctx() { loaders }: Context) {
    return loaders.load(issuesOfPlace, id);
  }

  @FieldResolver(() => [Policy], { description: 'Its policies (方針); empty if the plan prints none.' })
  policies(@Root() { id }: Measure, @Ctx() { loaders }: Context) {
    return loaders.load(policiesOfPlace, id);
  }

  @FieldResolver(() => [Initiative], { description: 'Its initiatives (取組).' })
  initiatives(@Root() { id }: Measure, @Ctx() { loaders }: Context) {
    return loaders.load(initiativesOfMeasure, id);
  }

  @FieldResolver(() => [Indicator], {
    description: 'Its indicators in printed order: those of its policies, and its own.',
  })
  indicators(@Root() { id }: Measure, @Ctx() { loaders }: Context) {
    return loaders.load(indicatorsOfPlace, id);
  }

  @FieldResolver(() => [Evidence], { description: 'The evidence for it, in printed order.' })
  evidence(@Root() { id }: Measure, @Ctx() { loaders }: Context) {
    return loaders.load(evidenceOfPlace, id);
  }

  @FieldResolver(() => ProgramCount, { description: 'The number of programs listed under it.' })
  programCount(@Root() { id }: Measure, @Ctx() { loaders }: Context) {
    return loaders.load(programCountOfPlace, id);
  }
}
