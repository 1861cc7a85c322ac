import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { measuresOfPillar } from '../../data/plan/measure.repository.js';
import { pillars } from '../../data/plan/pillar.repository.js';
import { programsOfPillar } from '../../data/plan/program.repository.js';
import { connection } from '../list/connection.js';
import { connectionOf } from '../list/connection.type.js';
import { rootList } from '../list/root.list.js';
import type { Context } from '../request/context.js';
import { Measure } from './measure.type.js';
import { PillarListArgs } from './pillar.input.js';
import { Pillar } from './pillar.type.js';
import { ProgramConnection } from './program.connection.js';
import { ProgramListArgs } from './program.input.js';

const PillarConnection = connectionOf(Pillar);

@Resolver(() => Pillar)
export class PillarResolver {
  @Query(() => PillarConnection, rootList('Pillars (柱) of all plans.'))
  pillars(@Ctx() context: Context, @Args(() => PillarListArgs) args: InstanceType<typeof PillarListArgs>) {
    return connection(context, pillars, args);
  }

  @FieldResolver(() => [Measure], { description: 'Its measures (施策).' })
  measures(@Root() { id }: Pillar, @Ctx() { loaders }: Context) {
    return loaders.load(measuresOfPillar, id);
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
