import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { measuresOfPillar } from '../../data/plan/measure.repository.js';
import { pillars } from '../../data/plan/pillar.repository.js';
import { planOfPillar } from '../../data/plan/plan.repository.js';
import { programsOfPillar } from '../../data/plan/program.repository.js';
import { programCountOfPillar } from '../../data/plan/program-count.repository.js';
import { visionsOfPillar } from '../../data/plan/vision.repository.js';
import { connection } from '../list/connection.js';
import { connectionOf } from '../list/connection.type.js';
import { rootList } from '../list/root.list.js';
import type { Context } from '../request/context.js';
import { Measure } from './measure.type.js';
import { PillarListArgs } from './pillar.input.js';
import { Pillar } from './pillar.type.js';
import { Plan } from './plan.type.js';
import { ProgramConnection } from './program.connection.js';
import { ProgramListArgs } from './program.input.js';
import { ProgramCount } from './program.type.js';
import { Vision } from './vision.type.js';

const PillarConnection = connectionOf(Pillar);

@Resolver(() => Pillar)
export class PillarResolver {
  @Query(() => PillarConnection, rootList('Pillars (柱) of all plans.'))
  pillars(@Ctx() context: Context, @Args(() => PillarListArgs) args: InstanceType<typeof PillarListArgs>) {
    return connection(context, pillars, args);
  }

  @FieldResolver(() => Plan, { description: 'The plan it belongs to.' })
  plan(@Root() { id }: Pillar, @Ctx() { loaders }: Context) {
    return loaders.load(planOfPillar, id);
  }

  @FieldResolver(() => [Vision], { description: 'Its visions (目指す姿).' })
  visions(@Root() { id }: Pillar, @Ctx() { loaders }: Context) {
    return loaders.load(visionsOfPillar, id);
  }

  @FieldResolver(() => [Measure], { description: 'Its measures (施策).' })
  measures(@Root() { id }: Pillar, @Ctx() { loaders }: Context) {
    return loaders.load(measuresOfPillar, id);
  }

  @FieldResolver(() => ProgramCount, { description: 'The number of programs listed under it.' })
  programCount(@Root() { id }: Pillar, @Ctx() { loaders }: Context) {
    return loaders.load(programCountOfPillar, id);
  }

  @FieldResolver(() => ProgramConnection, { description: 'The programs listed under it, without duplicates.' })
  programs(
    @Root() { id }: Pillar,
    @Ctx() context: Context,
    @Args(() => ProgramListArgs) args: InstanceType<typeof ProgramListArgs>,
  ) {
    return connection(context, programsOfPillar, args, id);
  }
}
