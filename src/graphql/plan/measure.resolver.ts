import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { initiativesOfMeasure } from '../../data/plan/initiative.repository.js';
import { measures } from '../../data/plan/measure.repository.js';
import { pillarOfMeasure } from '../../data/plan/pillar.repository.js';
import { connection } from '../list/connection.js';
import { connectionOf } from '../list/connection.type.js';
import { rootList } from '../list/root.list.js';
import type { Context } from '../request/context.js';
import { Initiative } from './initiative.type.js';
import { MeasureListArgs } from './measure.input.js';
import { Measure } from './measure.type.js';
import { Pillar } from './pillar.type.js';

const MeasureConnection = connectionOf(Measure);

@Resolver(() => Measure)
export class MeasureResolver {
  @Query(() => MeasureConnection, rootList('Measures (施策) of all plans.'))
  measures(@Ctx() context: Context, @Args(() => MeasureListArgs) args: InstanceType<typeof MeasureListArgs>) {
    return connection(context, measures, args);
  }

  @FieldResolver(() => Pillar, { nullable: true, description: 'The pillar it belongs to; null if there is none.' })
  pillar(@Root() { id }: Measure, @Ctx() { loaders }: Context) {
    return loaders.load(pillarOfMeasure, id);
  }

  @FieldResolver(() => [Initiative], { description: 'Its initiatives (取組).' })
  initiatives(@Root() { id }: Measure, @Ctx() { loaders }: Context) {
    return loaders.load(initiativesOfMeasure, id);
  }
}
