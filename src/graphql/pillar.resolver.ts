import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { measuresOfPillar } from '../data/measure.repository.js';
import { pillars } from '../data/pillar.repository.js';
import { planOfPillar } from '../data/plan.repository.js';
import { programsOfPillar } from '../data/program.repository.js';
import { programCountOfPillar } from '../data/program-count.repository.js';
import { visionsOfPillar } from '../data/vision.repository.js';
import { connection } from './connection.js';
import { connectionOf } from './connection.type.js';
import type { Context } from './context.js';
import { Measure } from './measure.type.js';
import { PageArgs } from './page.args.js';
import { PillarOrder, PillarWhere } from './pillar.input.js';
import { Pillar } from './pillar.type.js';
import { Plan } from './plan.type.js';
import { ProgramConnection } from './program.connection.js';
import { ProgramOrder, ProgramWhere } from './program.input.js';
import { ProgramCount } from './program.type.js';
import { rootList } from './root.list.js';
import { Vision } from './vision.type.js';

const PillarConnection = connectionOf(Pillar);

@Resolver(() => Pillar)
export class PillarResolver {
  @Query(() => PillarConnection, rootList('Pillars (柱) over all plans.'))
  pillars(
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('where', () => PillarWhere, { nullable: true, description: 'Which of them; all when absent.' })
    where: PillarWhere | undefined,
    @Arg('orderBy', () => [PillarOrder], { nullable: true, description: 'The order; the printed one when absent.' })
    orderBy: InstanceType<typeof PillarOrder>[] | undefined,
  ) {
    return connection(context, pillars, { kind: 'PILLAR' }, { ...page, where, orderBy });
  }

  @FieldResolver(() => Plan, { description: 'The plan it stands in.' })
  plan(@Root() { id }: Pillar, @Ctx() { loaders }: Context) {
    return loaders.load(planOfPillar, id);
  }

  @FieldResolver(() => [Vision], { description: 'What it aims for (目指す姿).' })
  visions(@Root() { id }: Pillar, @Ctx() { loaders }: Context) {
    return loaders.load(visionsOfPillar, id);
  }

  @FieldResolver(() => [Measure], { description: 'Its measures (施策).' })
  measures(@Root() { id }: Pillar, @Ctx() { loaders }: Context) {
    return loaders.load(measuresOfPillar, id);
  }

  @FieldResolver(() => ProgramCount, { description: 'The programs listed under it.' })
  programCount(@Root() { id }: Pillar, @Ctx() { loaders }: Context) {
    return loaders.load(programCountOfPillar, id);
  }

  @FieldResolver(() => ProgramConnection, { description: 'The programs listed under it, each once.' })
  programs(
    @Root() { id }: Pillar,
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('where', () => ProgramWhere, { nullable: true, description: 'Which of them; all when absent.' })
    where: ProgramWhere | undefined,
    @Arg('orderBy', () => [ProgramOrder], { nullable: true, description: 'The order; the printed one when absent.' })
    orderBy: InstanceType<typeof ProgramOrder>[] | undefined,
  ) {
    return connection(context, programsOfPillar, { kind: 'PROGRAM', parent: id }, { ...page, where, orderBy });
  }
}
