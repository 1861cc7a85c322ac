import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { measuresOfPillar } from '../../data/plan/measure.repository.js';
import { pillars } from '../../data/plan/pillar.repository.js';
import { planOfPillar } from '../../data/plan/plan.repository.js';
import { programsOfPillar } from '../../data/plan/program.repository.js';
import { programCountOfPlace } from '../../data/plan/program-count.repository.js';
import { visionsOfPlace } from '../../data/plan/vision.repository.js';
import { connection } from '../list/connection.js';
import { connectionOf } from '../list/connection.type.js';
import { PageArgs } from '../list/page.args.js';
import { rootList } from '../list/root.list.js';
import type { Context } from '../request/context.js';
import { Measure } from './measure.type.js';
import { PillarOrder, PillarWhere } from './pillar.input.js';
import { Pillar } from './pillar.type.js';
import { Plan } from './plan.type.js';
import { ProgramConnection } from './program.connection.js';
import { ProgramOrder, ProgramWhere } from './program.input.js';
import { ProgramCount } from './program.type.js';
import { Vision } from './vision.type.js';

const PillarConnection = connectionOf(Pillar);

@Resolver(() => Pillar)
export class PillarResolver {
  @Query(() => PillarConnection, rootList('Pillars (柱) of all plans.'))
  pillars(
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('where', () => PillarWhere, { nullable: true, description: 'Filter; all when omitted.' })
    where: PillarWhere | undefined,
    @Arg('orderBy', () => [PillarOrder], { nullable: true, description: 'Sort order; printed order by default.' })
    orderBy: InstanceType<typeof PillarOrder>[] | undefined,
  ) {
    return connection(context, pillars, { kind: 'PILLAR' }, { ...page, where, orderBy });
  }

  @FieldResolver(() => Plan, { description: 'The plan it belongs to.' })
  plan(@Root() { id }: Pillar, @Ctx() { loaders }: Context) {
    return loaders.load(planOfPillar, id);
  }

  @FieldResolver(() => [Vision], { description: 'Its visions (目指す姿).' })
  visions(@Root() { id }: Pillar, @Ctx() { loaders }: Context) {
    return loaders.load(visionsOfPlace, id);
  }

  @FieldResolver(() => [Measure], { description: 'Its measures (施策).' })
  measures(@Root() { id }: Pillar, @Ctx() { loaders }: Context) {
    return loaders.load(measuresOfPillar, id);
  }

  @FieldResolver(() => ProgramCount, { description: 'The number of programs listed under it.' })
  programCount(@Root() { id }: Pillar, @Ctx() { loaders }: Context) {
    return loaders.load(programCountOfPlace, id);
  }

  @FieldResolver(() => ProgramConnection, { description: 'The programs listed under it, without duplicates.' })
  programs(
    @Root() { id }: Pillar,
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('where', () => ProgramWhere, { nullable: true, description: 'Filter; all when omitted.' })
    where: ProgramWhere | undefined,
    @Arg('orderBy', () => [ProgramOrder], { nullable: true, description: 'Sort order; printed order by default.' })
    orderBy: InstanceType<typeof ProgramOrder>[] | undefined,
  ) {
    return connection(context, programsOfPillar, { kind: 'PROGRAM', parent: id }, { ...page, where, orderBy });
  }
}
